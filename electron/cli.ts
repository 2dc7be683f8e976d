import type { Language } from '../shared/model/text.ts';
import { NOT_UNDERSTOOD, runCommandLine } from './cli/run-command-line.ts';
import { USAGE } from './cli/usage.ts';
import { ENGINE_VERSION } from './engine-version.ts';

/** What this version does. */
const COMMANDS = new Set(['check', 'eval', 'serve', 'audit', 'backup', 'reference']);

async function main(args: readonly string[], language: Language): Promise<number> {
  const { command, rest } = commandOf(args);
  if (asksForHelp(command, rest)) {
    process.stdout.write(USAGE[language]);
    return 0;
  }
  switch (command) {
    case 'check':
      return (await import('./cli/check-command.ts')).checkCommand(rest);
    case 'eval':
      return (await import('./cli/eval-command.ts')).evalCommand(rest);
    case 'serve':
      return (await import('./cli/serve-command.ts')).serveCommand(rest);
    case 'audit':
      return (await import('./cli/audit-command.ts')).auditCommand(rest);
    case 'backup':
      return (await import('./cli/backup-command.ts')).backupCommand(rest);
    case 'reference':
      return (await import('./cli/reference-command.ts')).referenceCommand(rest);
    case '--version':
      process.stdout.write(`${ENGINE_VERSION}\n`);
      return 0;
    default:
      process.stderr.write(`${unknownCommand(command)[language]}\n\n${USAGE[language]}`);
      return NOT_UNDERSTOOD;
  }
}

/** The command stands first, or after options that were given before it (`loep --lang nl check scan.jpg`). */
function commandOf(args: readonly string[]): { command: string | undefined; rest: readonly string[] } {
  const isOptionFirst = args[0]?.startsWith('--') && args[0] !== '--version' && args[0] !== '--help';
  const named = args.findIndex((arg) => COMMANDS.has(arg));
  const at = isOptionFirst && named > 0 ? named : 0;
  return { command: args[at], rest: args.toSpliced(at, 1) };
}

function asksForHelp(command: string | undefined, rest: readonly string[]): boolean {
  if (command === '--help' || command === '-h' || command === 'help') return true;
  const options = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length);
  return options.includes('--help') || options.includes('-h');
}

function unknownCommand(command: string | undefined): Readonly<Record<Language, string>> {
  if (command === undefined) return { en: 'Say what to do.', nl: 'Zeg wat er moet gebeuren.' };
  return { en: 'There is no such command.', nl: 'Deze opdracht bestaat niet.' };
}

await runCommandLine(main);
