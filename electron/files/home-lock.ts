import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { LoepError } from '../../shared/model/errors.ts';
import { prepareHome } from './home.ts';

/** How long a Loep that is just ending may keep the next one waiting, ms. */
const WAIT_MS = 500;

/** The right to work in a data folder. */
export interface HomeLock {
  /** Writes down where this Loep answers, for a second one that is started. */
  announce(address: string): Promise<void>;
  release(): void;
}

/**
 * Takes a data folder for this process alone, and makes it when it is not there. The lock is one of the operating
 * system on a file, by way of SQLite: it ends with the process, in whatever way that ends.
 *
 * Throws LoepError `busy` when another Loep has it, with where that one is.
 */
export async function lockHome(home: string): Promise<HomeLock> {
  await prepareHome(home);
  const sqlite = new Sqlite(join(home, 'in-use.db'), { timeout: WAIT_MS });
  try {
    sqlite.pragma('locking_mode = EXCLUSIVE');
    sqlite.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    sqlite.close();
    const code = error instanceof Error && 'code' in error ? error.code : null;
    throw code === 'SQLITE_BUSY' ? await inUse(home) : error;
  }
  await writeDown(home, null);
  return { announce: (address) => writeDown(home, address), release: () => sqlite.close() };
}

const holderPath = (home: string) => join(home, 'in-use.txt');

async function writeDown(home: string, address: string | null): Promise<void> {
  const lines = [`process ${process.pid}`, ...(address === null ? [] : [address])];
  await writeFile(holderPath(home), `${lines.join(', ')}\n`, { mode: 0o600 });
}

async function inUse(home: string): Promise<LoepError> {
  // The holder may have just begun and not have written it yet: then the folder alone is told.
  const holder = await readFile(holderPath(home), 'utf8').catch(() => '');
  const where = [home, holder.trim()].filter(Boolean).join(', ');
  return new LoepError('busy', {
    en: `Loep is already open on this data folder (${where}). Use that window, or close it first.`,
    nl: `Loep is al geopend op deze gegevensmap (${where}). Gebruik dat venster, of sluit het eerst.`,
  });
}
