import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** One file of a package. */
export interface PackageFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Files of more bytes than these, and images, are stored as they are: a reader that refuses what swells too much
 * never meets it.
 */
const DEFLATED_BYTES_MAX = 1_000_000;

/** The first moment that a zip knows; in the time of this machine, since that is what a zip writes. */
const FIXED_DATE = new Date(1980, 0, 1);

/**
 * Writes the files into a zip, in their order and as they come: the next is asked for when the one before it is on
 * its way. The same files give the same bytes. Throws what the disk or the files throw, and `signal`'s reason.
 */
export async function writePackage(
  path: string,
  files: AsyncIterable<PackageFile>,
  signal: AbortSignal,
): Promise<void> {
  const zip = new ZipFile();
  const written = pipeline(
    zip.outputStream,
    createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }),
    { signal },
  );
  const failed = new Promise<never>((_resolve, reject) => {
    zip.on('error', reject);
    written.catch(reject);
  });
  // Heard below where it is waited for; nothing is lost when nobody waits any more.
  failed.catch(() => {});
  for await (const file of files) {
    signal.throwIfAborted();
    await Promise.race([begin(zip, file), failed]);
  }
  zip.end();
  await Promise.race([written, failed]);
}

/** Resolves when all files before this one are written. */
function begin(zip: ZipFile, { name, bytes }: PackageFile): Promise<void> {
  const options = {
    size: bytes.length,
    mtime: FIXED_DATE,
    forceDosTimestamp: true,
    mode: 0o100644,
    compress: !name.startsWith('images/') && bytes.length <= DEFLATED_BYTES_MAX,
  };
  return new Promise((resolve) => {
    zip.addReadStreamLazy(name, options, (give) => {
      give(null, Readable.from([Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)]));
      resolve();
    });
  });
}
