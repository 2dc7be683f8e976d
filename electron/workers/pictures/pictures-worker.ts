import { parentPort, workerData } from 'node:worker_threads';
import { LoepError } from '../../../shared/model/errors.ts';
import { readOriginal, type VaultLocation } from '../../files/original.ts';
import { confineSharp } from '../../readers/image/confine-sharp.ts';
import { openFile } from '../../readers/open-file.ts';
import type { OpenedFile } from '../../readers/reader.ts';
import { drawFile, drawKept } from './draw.ts';
import { KeptPages } from './kept-pages.ts';
import type { PictureAnswer, PictureJob, PictureValue } from './picture-job.ts';

// Before any file is opened: no loader of sharp's beyond those the pages reader needs.
confineSharp();

/** The PDF library takes longer to load than a page to decode: it is loaded when the application has started, ms. */
const PDF_AFTER_MS = 2000;

const location: VaultLocation = workerData;
const kept = new KeptPages();
let opened: { readonly sha256: string; readonly file: OpenedFile } | null = null;

setTimeout(() => void import('../../readers/pdf/page.ts'), PDF_AFTER_MS).unref();

parentPort!.on('message', async (job: PictureJob) => {
  const answer = await answerTo(job);
  parentPort!.postMessage(answer, answer.state === 'done' ? buffersOf(answer.value) : []);
});

function buffersOf(value: PictureValue): ArrayBuffer[] {
  if ('bytes' in value) return [value.bytes.buffer];
  return 'preview' in value ? [value.preview.buffer, value.thumbnail.buffer] : [];
}

async function answerTo(job: PictureJob): Promise<PictureAnswer> {
  try {
    const drawn = drawKept(kept, job) ?? drawFile(kept, await openOriginal(job.sha256), job);
    return { state: 'done', value: await drawn };
  } catch (error) {
    if (error instanceof LoepError) return { state: 'refused', code: error.code, text: error.text };
    // Told apart from a bad file: whoever asked lets it go on as the bug that it is.
    return {
      state: 'broken',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  } finally {
    // Nobody looks at this file: its bytes would only take up room.
    if (job.wish.kind === 'first' && job.wish.use === 'ahead') await closeOriginal();
  }
}

/** Opens an original, or gives it again when it was the last one opened. */
async function openOriginal(sha256: string): Promise<OpenedFile> {
  if (opened?.sha256 === sha256) return opened.file;
  await closeOriginal();
  const { bytes } = await readOriginal(location, sha256);
  // Libraries refuse, or would write to, memory that is shared.
  const file = await openFile(new Uint8Array(bytes).slice());
  opened = { sha256, file };
  return file;
}

async function closeOriginal(): Promise<void> {
  const before = opened;
  opened = null;
  await before?.file.close();
}
