import { setTimeout } from 'node:timers/promises';
import type { LoepError } from '../../shared/model/errors.ts';
import { storeFailureOf } from '../db/store-failure.ts';

/** How long after a failure of the disk or the database it is tried again, ms. */
export const STORE_RETRY_MS = 5000;

/**
 * Writes to the database again and again while it is the disk or another program that prevents it. Any other error
 * is thrown. Aborting ends the waiting, with the failure that was waited for.
 */
export async function keepTrying<T>(
  write: () => Promise<T>,
  {
    onFailure,
    retryMs,
    signal,
  }: {
    onFailure: (failure: LoepError) => void;
    retryMs: number;
    signal: AbortSignal;
  },
): Promise<T> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      const failure = storeFailureOf(error);
      if (!failure || signal.aborted) throw failure ?? error;
      onFailure(failure);
      // Aborted or not, the loop ends by a last try.
      await setTimeout(retryMs, undefined, { signal }).catch(() => undefined);
    }
  }
}
