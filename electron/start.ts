import { runCommandLine } from './cli/run-command-line.ts';
import { startCommand } from './start/start-command.ts';

await runCommandLine(startCommand);
