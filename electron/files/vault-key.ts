import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LoepError } from '../../shared/model/errors.ts';
import { writeDurably } from './durable.ts';
import { KEY_BYTES } from './sealed-file.ts';

/** Where the key of a data folder's vault lies. */
export const keyPath = (home: string) => join(home, 'vault.key');

/**
 * The key of the vault; made once, with the vault itself. A key that is lost is never replaced: what was kept under
 * it could not be read any more, and nobody would know why.
 *
 * Throws LoepError when the key is missing from a vault that holds originals, or is not a key.
 */
export async function openKey(home: string, vaultFolder: string): Promise<Uint8Array> {
  const key = await tryKey(home);
  if (key !== null) return key;
  if (await holdsOriginals(vaultFolder)) throw missing(home);
  const made = randomBytes(KEY_BYTES);
  await writeDurably(keyPath(home), made, 0o600);
  return new Uint8Array(made);
}

/** The key of a vault that is there. Throws LoepError when the key is not, or is not a key. */
export async function readKey(home: string): Promise<Uint8Array> {
  const key = await tryKey(home);
  if (key === null) throw missing(home);
  return key;
}

async function tryKey(home: string): Promise<Uint8Array | null> {
  const path = keyPath(home);
  const key = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (key === null || key.length === KEY_BYTES) return key && new Uint8Array(key);
  throw new LoepError('unreadable-file', {
    en: `The vault key ${path} is damaged. Put it back from a backup; the originals cannot be read without it.`,
    nl: `De kluissleutel ${path} is beschadigd. Zet hem terug uit een back-up; zonder de sleutel zijn de originelen niet te lezen.`,
  });
}

function missing(home: string): LoepError {
  const path = keyPath(home);
  return new LoepError('not-found', {
    en: `The vault key ${path} is missing. Put it back from a backup; the originals cannot be read without it.`,
    nl: `De kluissleutel ${path} ontbreekt. Zet hem terug uit een back-up; zonder de sleutel zijn de originelen niet te lezen.`,
  });
}

/** Whether anything lies in the vault but what was on its way in. */
async function holdsOriginals(vaultFolder: string): Promise<boolean> {
  for (const { name, isDirectory } of await foldersOf(vaultFolder)) {
    if (name === 'incoming') continue;
    if (!isDirectory || (await readdir(join(vaultFolder, name))).length > 0) return true;
  }
  return false;
}

async function foldersOf(folder: string): Promise<readonly { name: string; isDirectory: boolean }[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.map((entry) => ({ name: entry.name, isDirectory: entry.isDirectory() }));
}
