import type { Language, Text } from '../../shared/model/text.ts';
import { fill } from '../../shared/text/fill.ts';
import { hasScreen } from '../cli/open-browser.ts';
import { parseOptions } from '../cli/options.ts';
import { SERVE_OPTIONS } from '../cli/serve-options.ts';
import { buildScreens } from './build-screens.ts';
import { findElectron } from './find-electron.ts';
import { runDesktop } from './run-desktop.ts';

/**
 * `npm start`: opens the desktop window; where that cannot be had, says so in one line and serves the application to
 * the browser of the system. Takes the options of `loep serve`, --no-open to leave the browser alone, and scans for the
 * window to open.
 */
export async function startCommand(args: readonly string[], language: Language): Promise<number> {
  const { positionals: files } = parseOptions(args, { ...SERVE_OPTIONS, 'no-open': { type: 'boolean' } });
  // Looked for while the rest is loaded: asking a network that does not answer takes its time.
  const looking = hasScreen() ? findElectron() : Promise.resolve({ program: null, why: NO_SCREEN });
  const serving = import('../cli/serve-command.ts');
  await buildScreens();
  const { program, why } = await looking;
  const status = program === null ? null : await runDesktop(program, files);
  if (status !== null) return status;
  const { serveCommand } = await serving;
  process.stderr.write(`${fill(NO_WINDOW, { why: why ?? DID_NOT_START }, language)}\n`);
  const rest = args.filter((arg) => arg !== '--no-open' && arg !== '--open');
  const mayOpen = !args.includes('--no-open') && !process.env.LOEP_NO_OPEN;
  return serveCommand(mayOpen ? [...rest, '--open'] : rest);
}

const NO_WINDOW: Text = {
  en: 'The desktop window cannot be had here ({why}); Loep opens in a browser instead, at the address below.',
  nl: 'Het bureaubladvenster is hier niet beschikbaar ({why}); Loep opent in een browser, op het adres hieronder.',
};
const NO_SCREEN: Text = { en: 'there is no screen', nl: 'er is geen beeldscherm' };
const DID_NOT_START: Text = { en: 'Electron did not start', nl: 'Electron wilde niet starten' };
