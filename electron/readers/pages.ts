import { LoepError } from '../../shared/model/errors.ts';
import { imageOrientation } from './image/decoder.ts';
import { readImagePage } from './image/page.ts';
import type { OpenedFile, PageImage, StoredJpeg } from './reader.ts';

function refuseMissingPage(file: OpenedFile, page: number): void {
  if (Number.isInteger(page) && page >= 1 && page <= file.pageCount) return;
  throw new LoepError('not-found', {
    en: `The document has no page ${page}; it has ${file.pageCount}. Ask for one of those.`,
    nl: `Het document heeft geen pagina ${page}; het telt er ${file.pageCount}. Vraag een van die pagina's.`,
  });
}

/**
 * Reads one page of an opened file to pixels (`page` from 1).
 *
 * @throws LoepError `not-found`, `unreadable-file`, `too-large`, `unsupported-format`, `timed-out`
 */
export async function readPage(file: OpenedFile, page: number): Promise<PageImage> {
  refuseMissingPage(file, page);
  if (file.kind !== 'pdf') return readImagePage(file.bytes, file.kind, page);
  const { readPdfPage } = await import('./pdf/page.ts');
  return readPdfPage(file, page);
}

/** Whether a page that had to be drawn holds a picture over much of it, such as a scan with things laid on it. */
export async function drawingHoldsPicture(file: OpenedFile, page: number): Promise<boolean> {
  refuseMissingPage(file, page);
  if (file.kind !== 'pdf') return false;
  const { pdfPageHoldsPicture } = await import('./pdf/page.ts');
  return pdfPageHoldsPicture(file, page);
}

/**
 * The JPEG that a page is stored as, for those who examine its coefficients: the file itself, or the full-page
 * image of a PDF page. Null when the page is stored otherwise.
 */
export async function embeddedJpeg(file: OpenedFile, page: number): Promise<StoredJpeg | null> {
  refuseMissingPage(file, page);
  if (file.kind === 'jpeg') return { bytes: file.bytes, orientation: await imageOrientation(file.bytes) };
  if (file.kind !== 'pdf') return null;
  const { pdfPageJpeg } = await import('./pdf/page.ts');
  return pdfPageJpeg(file, page);
}
