import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { LoepError } from '../../shared/model/errors.ts';
import type { Source } from '../workers/job.ts';
import { readSealed } from './sealed-file.ts';

/** What reading an original takes; plain data, so that a worker can be given it. */
export interface VaultLocation {
  readonly folder: string;
  readonly key: Uint8Array;
}

/** Where an original lies in the vault's folder. */
export function originalPath(folder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`not a SHA-256: ${sha256}`);
  return join(folder, sha256.slice(0, 2), sha256.slice(2));
}

/**
 * Reads an original whole, and makes sure that it is what was kept.
 *
 * Throws LoepError `not-found` or `unreadable-file` with what to do.
 */
export async function readOriginal(location: VaultLocation, sha256: string): Promise<Source> {
  let bytes = new SharedArrayBuffer(0);
  await read(location, sha256, (sizeBytes) => {
    bytes = new SharedArrayBuffer(sizeBytes);
    return new Uint8Array(bytes);
  });
  return { sha256, bytes };
}

/** Makes sure that an original can be read, as `readOriginal` does, without holding it in memory. */
export async function checkOriginal(location: VaultLocation, sha256: string): Promise<void> {
  await read(location, sha256, () => null);
}

async function read(
  { folder, key }: VaultLocation,
  sha256: string,
  room: (sizeBytes: number) => Uint8Array | null,
): Promise<void> {
  const path = originalPath(folder, sha256);
  const file = await open(path, 'r').catch((error) => missing(error, path));
  try {
    const found = await readSealed(file, key, room);
    if (found === 'other-key') throw otherKey(path);
    if (found === 'damaged' || found.sha256 !== sha256) throw damaged(path);
  } finally {
    await file.close();
  }
}

function missing(error: NodeJS.ErrnoException, path: string): never {
  if (error.code !== 'ENOENT') throw error;
  throw new LoepError('not-found', {
    en: `The original is no longer in the vault (${path}). Put this file back from a backup, or add the document again.`,
    nl: `Het origineel ligt niet meer in de kluis (${path}). Zet dit bestand terug uit een back-up, of voeg het document opnieuw toe.`,
  });
}

function damaged(path: string): LoepError {
  return new LoepError('unreadable-file', {
    en: `The original in the vault is damaged (${path}). Put this file back from a backup, or add the document again.`,
    nl: `Het origineel in de kluis is beschadigd (${path}). Zet dit bestand terug uit een back-up, of voeg het document opnieuw toe.`,
  });
}

function otherKey(path: string): LoepError {
  return new LoepError('unreadable-file', {
    en: `The original was kept under another vault key (${path}). Put back the vault.key that belongs to it from a backup.`,
    nl: `Het origineel is met een andere kluissleutel bewaard (${path}). Zet de vault.key die erbij hoort terug uit een back-up.`,
  });
}
