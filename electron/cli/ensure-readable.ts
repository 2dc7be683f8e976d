import { open } from 'node:fs/promises';
import { LoepError } from '../../shared/model/errors.ts';

/** Makes sure that a file that was named can be read. Throws LoepError `not-found` with what the system says. */
export async function ensureReadable(path: string): Promise<void> {
  try {
    await (await open(path)).close();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    // What the system has no code for is a fault of ours.
    if (code === null) throw error;
    throw new LoepError('not-found', {
      en: `The file cannot be read (${code}). See whether it is there and may be read.`,
      nl: `Het bestand kan niet worden gelezen (${code}). Kijk of het er is en gelezen mag worden.`,
    });
  }
}
