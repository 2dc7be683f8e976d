import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { LoepError } from '../../shared/model/errors.ts';
import { MAX_FILE_BYTES, TOO_LARGE } from '../../shared/model/largest-file.ts';
import type { Source } from './job.ts';

/**
 * Reads a file whole, into memory that all workers share.
 *
 * Throws LoepError when there is no such file, it may not be read, or it is larger than MAX_FILE_BYTES.
 */
export async function readSource(path: string): Promise<Source> {
  const { size, isFile } = await statOf(path);
  if (!isFile) {
    throw new LoepError('bad-input', {
      en: 'This is not a file. Name the scan itself.',
      nl: 'Dit is geen bestand. Noem de scan zelf.',
    });
  }
  if (size > MAX_FILE_BYTES) throw tooLarge();
  const shared = new SharedArrayBuffer(size);
  const bytes = new Uint8Array(shared);
  const handle = await open(path).catch(notReadable);
  try {
    let read = 0;
    while (read < size) {
      const { bytesRead } = await handle.read(bytes, read, size - read, read);
      if (bytesRead === 0)
        throw new LoepError('unreadable-file', {
          en: 'The file changed while it was read. Try again.',
          nl: 'Het bestand veranderde tijdens het lezen. Probeer het opnieuw.',
        });
      read += bytesRead;
    }
  } finally {
    await handle.close();
  }
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: shared };
}

/** A file that is in memory already, for workers to share. */
export function sourceOf(bytes: Uint8Array): Source {
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: shared };
}

/** The refusal of a file above MAX_FILE_BYTES. */
export function tooLarge(): LoepError {
  return new LoepError('too-large', TOO_LARGE);
}

async function statOf(path: string): Promise<{ size: number; isFile: boolean }> {
  const stats = await stat(path).catch(notReadable);
  return { size: stats.size, isFile: stats.isFile() };
}

function notReadable(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    throw new LoepError('not-found', { en: 'There is no such file.', nl: 'Dit bestand bestaat niet.' });
  }
  if (code === 'EACCES' || code === 'EPERM') {
    throw new LoepError('unreadable-file', {
      en: 'The file may not be read by this user. Ask for the right to read it.',
      nl: 'Deze gebruiker mag het bestand niet lezen. Vraag het recht om het te lezen.',
    });
  }
  throw error;
}
