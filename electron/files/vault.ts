import type { Readable } from 'node:stream';
import type { Source } from '../workers/job.ts';

/** What was put in. */
export interface Kept {
  readonly sha256: string;
  readonly sizeBytes: number;
}

/** Originals by SHA-256, encrypted and never altered. */
export interface Vault {
  /**
   * Keeps what the stream gives, up to MAX_FILE_BYTES; it is on the disk when this returns.
   * Throws LoepError `too-large`, `empty-file`, `storage-full`, `cancelled` (the sender went away).
   */
  keep(bytes: Readable | ReadableStream<Uint8Array>, signal?: AbortSignal): Promise<Kept>;
  /** Reads an original whole. Throws LoepError `not-found`, or `unreadable-file` when it is not what was kept. */
  read(sha256: string): Promise<Source>;
}

/** Opens the vault of a data folder, and makes it on first use. */
export async function openVault(_home: string): Promise<Vault> {
  throw new Error('being built');
}
