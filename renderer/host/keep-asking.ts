import { LoepError } from '../../shared/model/errors.ts';
import { isOutOfReach } from './call.ts';

/** How long after a refusal it is asked again, ms: the application itself has waited some seconds by then. */
const AGAIN_MS = 1000;

/**
 * Asks again and again as long as the application cannot write, because another program holds the data folder, or
 * cannot be reached. What may not be done twice is asked again only when the application said that it was not done.
 * Any other refusal is thrown.
 */
export async function keepAsking<T>(
  ask: () => Promise<T>,
  {
    mayBeDoneTwice,
    onHeld,
    wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  }: {
    mayBeDoneTwice: boolean;
    /** Called each time that it has to be asked again. */
    onHeld: () => void;
    wait?: (ms: number) => Promise<void>;
  },
): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      // Said by `onHeld`, and mended by asking again; everything else is the caller's.
      const isHeld = error instanceof LoepError && error.code === 'busy';
      if (!isHeld || (isOutOfReach(error) && !mayBeDoneTwice)) throw error;
      onHeld();
      await wait(AGAIN_MS);
    }
  }
}
