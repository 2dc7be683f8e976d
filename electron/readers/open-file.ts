import { fileKind } from './file-kind.ts';
import { imagePageCount } from './image/page.ts';
import { refuseManyPages } from './page-limits.ts';
import type { OpenedFile } from './reader.ts';

/**
 * Opens a document: what it is and how many pages it has. Whoever opens it closes it.
 *
 * @throws LoepError `empty-file`, `unsupported-format`, `encrypted`, `unreadable-file`, `too-large`
 */
export async function openFile(bytes: Uint8Array): Promise<OpenedFile> {
  const kind = fileKind(bytes);
  if (kind !== 'pdf') {
    const pageCount = await imagePageCount(bytes, kind);
    refuseManyPages(pageCount);
    return { bytes, kind, pageCount, pdf: null, close: () => Promise.resolve() };
  }
  // Loaded on demand: the PDF library takes longer to start than an image takes to read.
  const { openPdf } = await import('./pdf/document.ts');
  const pdf = await openPdf(bytes);
  try {
    refuseManyPages(pdf.pageCount);
  } catch (error) {
    await pdf.destroy();
    throw error;
  }
  return { bytes, kind, pageCount: pdf.pageCount, pdf, close: () => pdf.destroy() };
}
