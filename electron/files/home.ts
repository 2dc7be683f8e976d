import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { LoepError } from '../../shared/model/errors.ts';

/** Mode of folders that only their owner may look into. */
const OWNER_ONLY = 0o700;

/**
 * The data folder: `LOEP_HOME` when it is set, else the user's usual place for application data.
 *
 * Whoever writes there creates what is needed; the folder itself may not exist yet.
 *
 * Throws LoepError when neither `LOEP_HOME` nor the user's own folder is known.
 */
export function loepHome(): string {
  const { LOEP_HOME, LOCALAPPDATA, XDG_DATA_HOME } = process.env;
  if (LOEP_HOME) return resolve(LOEP_HOME);
  const user = homedir();
  if (process.platform === 'win32')
    return usual(join(LOCALAPPDATA || join(user, 'AppData', 'Local'), 'Loep'));
  if (process.platform === 'darwin') return usual(join(user, 'Library', 'Application Support', 'Loep'));
  return usual(join(XDG_DATA_HOME || join(user, '.local', 'share'), 'loep'));
}

/** A user without a folder of their own would get a data folder wherever they happen to work. */
function usual(folder: string): string {
  if (isAbsolute(folder)) return folder;
  throw new LoepError('bad-input', {
    en: 'The place for application data is not known here. Set LOEP_HOME to a folder that can be written to.',
    nl: 'De plaats voor toepassingsgegevens is hier niet bekend. Laat LOEP_HOME naar een map wijzen waarin geschreven kan worden.',
  });
}

/** What others on this machine may not do with files that are made: nothing is theirs. */
const OTHERS_MAY_NOTHING = 0o077;

/** From here on whatever this process makes is its owner's alone, also in a folder that others may look into. */
export function keepToOwner(): void {
  process.umask(OTHERS_MAY_NOTHING);
}

/**
 * Makes sure that the data folder is there and can be written to, before any work is begun.
 *
 * Throws LoepError with what to do when it cannot: nothing could be read without its models.
 */
export async function prepareHome(folder = loepHome()): Promise<void> {
  keepToOwner();
  const reason = await tryToWrite(folder);
  if (reason !== null) throw notWritable(folder, reason);
}

/** The data folder is of no use: what to do. */
export function notWritable(folder: string, reason: string): LoepError {
  return new LoepError('bad-input', {
    en: `The data folder ${folder} cannot be written to (${reason}). Set LOEP_HOME to a folder that can.`,
    nl: `In de gegevensmap ${folder} kan niet worden geschreven (${reason}). Laat LOEP_HOME naar een map wijzen waarin dat kan.`,
  });
}

/** Null when it worked, else why not. */
async function tryToWrite(folder: string): Promise<string | null> {
  const trial = join(folder, `.trial-${randomUUID()}`);
  try {
    await makeFolder(folder);
    await writeFile(trial, '');
    await rm(trial);
    return null;
  } catch (error) {
    // Whatever the file system says is the reason that is told.
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

/**
 * Makes a folder, and those above it that are missing, for its owner alone. Step by step: Node's own `recursive`
 * never ends where the file system denies a folder that it has (in /proc).
 */
export function makeFolderNow(folder: string): void {
  try {
    mkdirSync(folder, { mode: OWNER_ONLY });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    // It is there; whether it is a folder shows when it is written to.
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    makeFolderNow(dirname(folder));
    mkdirSync(folder, { mode: OWNER_ONLY });
  }
}

/** The same, for whoever waits anyway. */
export async function makeFolder(folder: string): Promise<void> {
  makeFolderNow(folder);
}
