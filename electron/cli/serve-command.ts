import { LoepError } from '../../shared/model/errors.ts';
import { createApp } from '../app.ts';
import { openDoorToken } from '../files/door-token.ts';
import { loepHome } from '../files/home.ts';
import { openServices } from '../open-services.ts';
import { SCREENS_FOLDER } from '../screens-folder.ts';
import { openDoor } from '../serve.ts';
import { spokenLanguage } from './language.ts';
import { openBrowser } from './open-browser.ts';
import { parseOptions } from './options.ts';
import { SERVE_OPTIONS } from './serve-options.ts';
import { stopSignal } from './stop-signal.ts';

/**
 * `loep serve`: the application for a browser on this machine, until it is stopped. Returns the exit status.
 *
 * Throws LoepError when it cannot start.
 */
export async function serveCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, SERVE_OPTIONS);
  if (positionals.length > 0) throw takesNoFiles();
  const language = spokenLanguage(values.lang, process.env);
  const port = values.port === undefined ? null : portOf(values.port);
  const stopped = stopSignal();
  const home = loepHome();
  const services = await openServices({ home, door: 'browser', systemLanguage: language });
  try {
    const door = await openDoor(
      (guard) =>
        createApp(services, {
          caller: { role: 'examiner' },
          screens: SCREENS_FOLDER,
          onBug: services.onBug,
          guard,
        }),
      { port, token: await openDoorToken(home) },
    );
    await services.announce(door.address);
    process.stdout.write(`${SERVING[language]}\n  ${door.address}\n`);
    if (values.open) await openBrowser(door.invite());
    await stopped;
    await door.close();
  } finally {
    await services.close();
  }
  return 0;
}

const SERVING = {
  en: 'Loep is open at this address, on this machine alone. Ctrl+C stops it.',
  nl: 'Loep is open op dit adres, alleen op deze machine. Ctrl+C stopt het.',
} as const;

function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new LoepError('bad-input', {
    en: '--port takes a number from 0 (any free port) to 65535.',
    nl: '--port vraagt een getal van 0 (een vrije poort) tot 65535.',
  });
}

function takesNoFiles(): LoepError {
  return new LoepError('bad-input', {
    en: 'loep serve takes no files: drop them on the window that it opens.',
    nl: 'loep serve neemt geen bestanden: sleep ze naar het venster dat wordt geopend.',
  });
}
