import { LoepError } from '../../shared/model/errors.ts';
import type { Language } from '../../shared/model/text.ts';
import { languageOfErrors } from './language.ts';

/** A command line that was not understood, or a machine that is not ready for it. */
export const NOT_UNDERSTOOD = 2;

/** Ended by the user, as shells count it. */
const CANCELLED = 130;

/** Runs a program of the command line with the arguments of this process, and leaves with the status that it gives. */
export async function runCommandLine(
  main: (args: readonly string[], language: Language) => Promise<number>,
): Promise<void> {
  // The reader of a pipe may leave before the end (head, less): that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const args = process.argv.slice(2);
  const language = languageOfErrors(args, process.env);
  try {
    process.exitCode = await main(args, language);
  } catch (error) {
    // What the user can mend is told in one sentence; anything else is a bug, shown whole.
    if (!(error instanceof LoepError)) throw error;
    process.stderr.write(`${error.text[language]}\n`);
    process.exitCode = error.code === 'cancelled' ? CANCELLED : NOT_UNDERSTOOD;
  }
}
