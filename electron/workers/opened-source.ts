import { openFile } from '../readers/open-file.ts';
import type { OpenedFile } from '../readers/reader.ts';
import type { Source } from './job.ts';

let current: { readonly sha256: string; readonly file: Promise<OpenedFile> } | null = null;

/** This worker's own copy of the bytes: libraries refuse, or would write to, memory that is shared. */
function bytesOf(source: Source): Uint8Array {
  return new Uint8Array(source.bytes).slice();
}

/** Opens a file, or gives it again when this worker had it open already. One at a time stays open. */
export async function openSource(source: Source): Promise<OpenedFile> {
  if (current?.sha256 !== source.sha256) {
    const before = current;
    current = { sha256: source.sha256, file: openFile(bytesOf(source)) };
    // A file that would not open has nothing to close; its own job has told why.
    await before?.file.then(
      (file) => file.close(),
      () => undefined,
    );
  }
  return current.file;
}
