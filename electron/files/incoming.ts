import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { addAbortSignal, Readable } from 'node:stream';
import { LoepError } from '../../shared/model/errors.ts';
import { MAX_FILE_BYTES } from '../../shared/model/largest-file.ts';
import { tooLarge } from '../workers/source.ts';
import { openSeal } from './sealed-file.ts';

/** Mode of an original: nobody writes to it again. */
const READ_ONLY = 0o400;

/** A file that came in whole and is on the disk, under a name of its own. */
export interface Incoming {
  readonly path: string;
  readonly sha256: string;
  readonly sizeBytes: number;
}

/**
 * Writes what a sender gives to a file in `folder`, enciphered, and puts it on the disk. Leaves nothing there when
 * it throws: LoepError `too-large`, `empty-file`, `storage-full`, or `cancelled` when the sender went away. What the
 * sender still had to give is then left to the caller.
 */
export async function takeIn(
  bytes: Readable | ReadableStream<Uint8Array>,
  { folder, key, signal }: { folder: string; key: Uint8Array; signal: AbortSignal | undefined },
): Promise<Incoming> {
  const path = join(folder, randomUUID());
  const sender = bytes instanceof Readable ? bytes : Readable.fromWeb(bytes as never);
  // A sender may go before it is read from; whoever reads then hears of it, and nobody before.
  sender.on('error', () => {});
  if (signal) addAbortSignal(signal, sender);
  try {
    const file = await open(path, 'wx', READ_ONLY);
    return { path, ...(await writeAll(sender, file, key)) };
  } catch (error) {
    await rm(path, { force: true });
    throw storageFull(error) ?? error;
  }
}

async function writeAll(
  sender: Readable,
  file: FileHandle,
  key: Uint8Array,
): Promise<Omit<Incoming, 'path'>> {
  try {
    const seal = openSeal(key);
    const hash = createHash('sha256');
    let sizeBytes = 0;
    await file.appendFile(seal.header);
    for await (const chunk of chunksOf(sender)) {
      sizeBytes += chunk.length;
      if (sizeBytes > MAX_FILE_BYTES) throw tooLarge();
      hash.update(chunk);
      await file.appendFile(seal.add(chunk));
    }
    if (sizeBytes === 0) throw emptyFile();
    await file.appendFile(seal.end());
    await file.sync();
    return { sha256: hash.digest('hex'), sizeBytes };
  } finally {
    await file.close();
  }
}

/** What the sender gives. Whatever ends it early, on the line or at the other side, is the sender's going away. */
export async function* chunksOf(sender: Readable): AsyncGenerator<Uint8Array> {
  const chunks = sender[Symbol.asyncIterator]();
  for (;;) {
    const next = await chunks.next().catch(() => {
      throw new LoepError('cancelled', {
        en: 'The file did not come in whole: the connection ended. Send it again.',
        nl: 'Het bestand is niet geheel aangekomen: de verbinding is verbroken. Stuur het opnieuw.',
      });
    });
    if (next.done) return;
    yield next.value;
  }
}

function emptyFile(): LoepError {
  return new LoepError('empty-file', {
    en: 'The file is empty. Save or scan it again.',
    nl: 'Het bestand is leeg. Bewaar of scan het opnieuw.',
  });
}

/** The sentence for a full disk, or null for any other error. */
function storageFull(error: unknown): LoepError | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code !== 'ENOSPC' && code !== 'EDQUOT') return null;
  return new LoepError('storage-full', {
    en: 'The disk of the data folder is full. Make room, then send the file again.',
    nl: 'De schijf van de gegevensmap is vol. Maak ruimte en stuur het bestand opnieuw.',
  });
}
