import { LoepError } from '../shared/model/errors.ts';
import type { Language } from '../shared/model/text.ts';
import { spokenLanguage } from './cli/language.ts';
import { USAGE } from './cli/usage.ts';
import { ENGINE_VERSION } from './engine-version.ts';

/** A command line that was not understood. */
const NOT_UNDERSTOOD = 2;

/** Commands of the design that come with a later version: named, so that nobody looks for a typing error. */
const LATER = new Set(['serve', 'audit', 'backup', 'reference']);

async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  const language = spokenLanguage(undefined, process.env);
  switch (command) {
    case 'check':
      return (await import('./cli/check-command.ts')).checkCommand(rest);
    case 'eval':
      return (await import('./cli/eval-command.ts')).evalCommand(rest);
    case '--version':
      process.stdout.write(`${ENGINE_VERSION}\n`);
      return 0;
    case '--help':
    case '-h':
    case 'help':
      process.stdout.write(USAGE[rest.includes('nl') ? 'nl' : rest.includes('en') ? 'en' : language]);
      return 0;
    default:
      process.stderr.write(`${unknownCommand(command)[language]}\n\n${USAGE[language]}`);
      return NOT_UNDERSTOOD;
  }
}

function unknownCommand(command: string | undefined): Readonly<Record<Language, string>> {
  if (command === undefined) return { en: 'Say what to do.', nl: 'Zeg wat er moet gebeuren.' };
  if (LATER.has(command)) {
    return {
      en: `"${command}" is not in this version yet.`,
      nl: `"${command}" zit nog niet in deze versie.`,
    };
  }
  return { en: 'There is no such command.', nl: 'Deze opdracht bestaat niet.' };
}

// The reader of a pipe may leave before the end (head, less): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // A wrong option is told in one sentence; anything else is a bug, shown whole.
  if (!(error instanceof LoepError)) throw error;
  process.stderr.write(`${error.text[spokenLanguage(undefined, process.env)]}\n`);
  process.exitCode = error.code === 'cancelled' ? 130 : NOT_UNDERSTOOD;
}
