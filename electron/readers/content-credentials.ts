import { Worker } from 'node:worker_threads';
import type { ContentCredentials } from '../../shared/model/content-credentials.ts';
import type { FileKind } from '../../shared/model/page.ts';
import { credentialsOf, plainText, remoteAddressOf } from './credentials/manifest-store.ts';

/**
 * Largest file whose hashes are checked, bytes. The library holds a file three times over: one of 100 MB took 12 s
 * and 300 MB of memory, one of 300 MB took 31 s and 900 MB.
 */
const MAX_BYTES = 100_000_000;

/** The most that the thread may hold, MB, and how often that is looked at, ms. */
const MEMORY_MB = 600;
const MEMORY_LOOK_MS = 100;
const BYTES_PER_MB = 1e6;

const FORMATS: Readonly<Record<FileKind, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  tiff: 'image/tiff',
  webp: 'image/webp',
  heif: 'image/heif',
  pdf: 'application/pdf',
};

/** What the thread is given. */
export interface CredentialsTask {
  readonly bytes: Uint8Array;
  readonly format: string;
}

/** What it answers: the manifest store as JSON, or the library's complaint. */
export type CredentialsAnswer = { readonly store: string } | { readonly complaint: string };

/**
 * Reads and checks the C2PA manifest of a file, off-line: nothing is fetched, nobody is asked whether a certificate
 * was withdrawn, and no list says whom to trust.
 *
 * Files without one, nearly all, are told by a search for the names that every manifest has in it. The library runs
 * in a thread of its own, which ends with the file: a fault on a hostile one leaves nothing behind for the next.
 */
export async function readContentCredentials(bytes: Uint8Array, kind: FileKind): Promise<ContentCredentials> {
  const { embedded, named } = marksOf(bytes);
  if (!embedded && !named) return { kind: 'none' };
  if (bytes.length > MAX_BYTES) return { kind: embedded ? 'too-large' : 'none' };
  const answer = await readInThread({ bytes, format: FORMATS[kind] });
  if ('store' in answer) return credentialsOf(answer.store) ?? { kind: 'unread', why: 'no manifest store' };
  const address = remoteAddressOf(answer.complaint);
  if (address !== null) return { kind: 'remote', address };
  if (!embedded || /JumbfNotFound/.test(answer.complaint)) return { kind: 'none' };
  return { kind: 'unread', why: plainText(answer.complaint) ?? '' };
}

/**
 * Whether a file can hold a manifest (its boxes are of type `jumb`, the outermost labelled `c2pa`), or name one on
 * the internet (by `dcterms:provenance` in its XMP).
 */
function marksOf(bytes: Uint8Array): { embedded: boolean; named: boolean } {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { embedded: file.includes('jumb') && file.includes('c2pa'), named: file.includes(':provenance') };
}

function readInThread(task: CredentialsTask): Promise<CredentialsAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<CredentialsAnswer>();
  const thread = new Worker(new URL('./credentials/credentials-thread.ts', import.meta.url), {
    workerData: task,
    // A fault in the library is written there too; the command line's own output is not its place.
    stdout: true,
    stderr: true,
  });
  const look = setInterval(async () => {
    if ((await heldMb(thread)) > MEMORY_MB) resolve({ complaint: 'more memory than is allowed' });
  }, MEMORY_LOOK_MS);
  thread.once('message', resolve);
  thread.once('error', reject);
  thread.once('exit', () =>
    reject(new Error('the thread that reads content credentials ended without an answer')),
  );
  return promise.finally(async () => {
    clearInterval(look);
    await thread.terminate();
  });
}

async function heldMb(thread: Worker): Promise<number> {
  // A thread that ends while it is asked holds nothing any more.
  const held = await thread.getHeapStatistics().catch(() => undefined);
  return held ? (held.used_heap_size + held.external_memory) / BYTES_PER_MB : 0;
}
