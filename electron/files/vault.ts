import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { LoepError } from '../../shared/model/errors.ts';
import type { Source } from '../workers/job.ts';
import { syncFolder } from './durable.ts';
import { makeFolder } from './home.ts';
import { type Incoming, takeIn } from './incoming.ts';
import { checkOriginal, originalPath, readOriginal, type VaultLocation } from './original.ts';
import { openKey, readKey } from './vault-key.ts';

/** What was put in. */
export interface Kept {
  readonly sha256: string;
  readonly sizeBytes: number;
}

/** Originals by SHA-256, encrypted and never altered. */
export interface Vault {
  /** For workers, which read with `readOriginal`. */
  readonly location: VaultLocation;
  /**
   * Keeps what the stream gives, up to MAX_FILE_BYTES; it is on the disk when this returns.
   * Throws LoepError `too-large`, `empty-file`, `storage-full`, `cancelled` (the sender went away).
   */
  keep(bytes: Readable | ReadableStream<Uint8Array>, signal?: AbortSignal): Promise<Kept>;
  /** Reads an original whole. Throws LoepError `not-found`, or `unreadable-file` when it is not what was kept. */
  read(sha256: string): Promise<Source>;
}

/** Where the vault of a data folder lies. */
export const vaultFolder = (home: string) => join(home, 'vault');

/**
 * Opens the vault of a data folder, and makes it on first use. What was on its way in when Loep last ended was never
 * acknowledged, and is removed.
 */
export async function openVault(home: string): Promise<Vault> {
  const folder = vaultFolder(home);
  const incoming = join(folder, 'incoming');
  await makeFolder(incoming);
  for (const name of await readdir(incoming)) await rm(join(incoming, name), { recursive: true });
  const location = { folder, key: await openKey(home, folder) };
  return {
    location,
    keep: async (bytes, signal) => {
      const file = await takeIn(bytes, { folder: incoming, key: location.key, signal });
      try {
        await putInPlace(location, file);
      } finally {
        await rm(file.path, { force: true });
      }
      return { sha256: file.sha256, sizeBytes: file.sizeBytes };
    },
    read: (sha256) => readOriginal(location, sha256),
  };
}

/** Where to read originals of a data folder that another Loep may have open. Throws LoepError without its key. */
export async function vaultToRead(home: string): Promise<VaultLocation> {
  return { folder: vaultFolder(home), key: await readKey(home) };
}

/** Gives a file its name for good. The same original that is there already stays, unless it can no longer be read. */
async function putInPlace(location: VaultLocation, { path, sha256 }: Incoming): Promise<void> {
  const place = originalPath(location.folder, sha256);
  if (!(await isReadable(location, sha256))) {
    if (await mkdir(dirname(place), { mode: 0o700, recursive: true })) await syncFolder(location.folder);
    await rename(path, place);
  }
  await syncFolder(dirname(place));
}

async function isReadable(location: VaultLocation, sha256: string): Promise<boolean> {
  try {
    await checkOriginal(location, sha256);
    return true;
  } catch (error) {
    // Missing, damaged or of another key: the file that came in takes its place.
    if (error instanceof LoepError) return false;
    throw error;
  }
}
