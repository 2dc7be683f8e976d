import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '../../shared/model/text.ts';
import { fill } from '../../shared/text/fill.ts';
import { ROOT_FOLDER } from './root-folder.ts';

/** How long the place where Electron's program comes from may take to answer, ms. */
const PROBE_MS = 800;

/** Longest fetch of Electron's program, ms: 120 MB over a slow line. */
const FETCH_MS = 10 * 60_000;

const PACKAGE = join(ROOT_FOLDER, 'node_modules/electron');
const USUAL_MIRROR = 'https://github.com/electron/electron/releases/download/';

/** Electron's program; or null, and why it cannot be had. */
export type FoundElectron =
  | { readonly program: string; readonly why: null }
  | { readonly program: null; readonly why: Text };

/**
 * Finds Electron's program among the packages. npm brings it without its program, which is fetched here once, when
 * the place that it comes from can be reached.
 */
export async function findElectron(): Promise<FoundElectron> {
  const installed = installedElectron();
  if (installed !== null) return { program: installed, why: null };
  if (!existsSync(PACKAGE)) return { program: null, why: NO_PACKAGE };
  const address = addressOfProgram();
  if (!(await answers(address))) return { program: null, why: unreachable(address) };
  await fetchElectron();
  const fetched = installedElectron();
  return fetched === null ? { program: null, why: NOT_FETCHED } : { program: fetched, why: null };
}

/** As Electron's own package finds it: below its folder, or where ELECTRON_OVERRIDE_DIST_PATH says. */
function installedElectron(): string | null {
  const path = join(PACKAGE, 'path.txt');
  const elsewhere = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const name = existsSync(path) ? readFileSync(path, 'utf8').trim() : elsewhere ? 'electron' : null;
  const program = name === null ? null : join(elsewhere || join(PACKAGE, 'dist'), name);
  return program !== null && existsSync(program) ? program : null;
}

/** As Electron's own installer makes it, for the mirrors that it knows. */
function addressOfProgram(): URL {
  const manifest: { version: string } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  const { version } = manifest;
  const mirror = process.env.npm_config_electron_mirror || process.env.ELECTRON_MIRROR || USUAL_MIRROR;
  return new URL(`${mirror}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`);
}

/** Whether the file itself can be had: the host may answer and send on to another that does not. */
async function answers(address: URL): Promise<boolean> {
  try {
    const response = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) });
    return response.ok;
  } catch {
    // No network, no name, no answer in time: all the same to whoever waits for a window.
    return false;
  }
}

async function fetchElectron(): Promise<void> {
  const child = spawn(process.execPath, [join(PACKAGE, 'install.js')], {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: FETCH_MS,
  });
  // Whether it worked shows from what is there afterwards.
  await once(child, 'exit');
}

function unreachable({ host }: URL): Text {
  const why = {
    en: 'Electron’s program is not installed and {host} cannot be reached',
    nl: 'het programma van Electron is niet geïnstalleerd en {host} is niet bereikbaar',
  };
  return { en: fill(why, { host }, 'en'), nl: fill(why, { host }, 'nl') };
}

const NO_PACKAGE: Text = {
  en: 'Electron is not among the packages',
  nl: 'Electron zit niet bij de pakketten',
};
const NOT_FETCHED: Text = {
  en: 'Electron’s program could not be fetched',
  nl: 'het programma van Electron kon niet worden opgehaald',
};
