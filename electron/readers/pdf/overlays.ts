import { LoepError } from '../../../shared/model/errors.ts';
import type { PdfOverlay, PdfOverlays, ScanPage } from '../../../shared/model/pdf-overlays.ts';
import { type OpenPdf, openPdf } from './document.ts';
import { describeOverlays } from './overlay-groups.ts';
import { readPageDrawing } from './page-drawing.ts';
import { listPageItems } from './page-items.ts';
import { splitScan } from './scan-layers.ts';

/** Bytes above which the pages are not taken apart. */
const MAX_BYTES = 200_000_000;
/** Pages looked at: a scan takes 0.1 to 0.5 s, since its picture must be decoded. */
const MAX_PAGES = 40;
/** Drawing instructions of a page above which it is no scan: maps and plans have more. */
const MAX_OPERATORS = 100_000;
/** Things listed for one page; the largest come first. */
const MAX_OVERLAYS = 60;

const TOO_LARGE = {
  en: 'This PDF is too large to look for things painted over its scans. Ask for a smaller file.',
  nl: 'Deze pdf is te groot om te zoeken naar wat over de scans is gezet. Vraag om een kleiner bestand.',
};

/**
 * Finds the pages of a PDF that are scans, and what is painted over them.
 *
 * @returns null when no page is a scan
 * @throws LoepError `encrypted`, `unreadable-file`, `too-large`
 */
export async function readOverlays(bytes: Uint8Array): Promise<PdfOverlays | null> {
  if (bytes.length > MAX_BYTES) throw new LoepError('too-large', TOO_LARGE);
  const pdf = await openPdf(bytes);
  try {
    const pages: ScanPage[] = [];
    let pagesLeftOut = Math.max(0, pdf.pageCount - MAX_PAGES);
    for (let page = 1; page <= Math.min(pdf.pageCount, MAX_PAGES); page++) {
      const scan = await tryReadScanPage(pdf, page);
      if (scan === 'unreadable') pagesLeftOut++;
      else if (scan) pages.push(scan);
    }
    return pages.length === 0 ? null : { pages, pagesLeftOut };
  } finally {
    await pdf.destroy();
  }
}

async function tryReadScanPage(pdf: OpenPdf, page: number): Promise<ScanPage | null | 'unreadable'> {
  try {
    return await readScanPage(pdf, page);
  } catch (error) {
    // One damaged page must not hide the others; it is counted as left out.
    if (error instanceof LoepError) return 'unreadable';
    throw error;
  }
}

async function readScanPage(pdf: OpenPdf, page: number): Promise<ScanPage | null> {
  const drawing = await readPageDrawing(pdf, page);
  if (drawing.operators.fnArray.length > MAX_OPERATORS) return null;
  const layers = splitScan(listPageItems(drawing.operators, drawing.frame), drawing.frame.page);
  if (layers === null) return null;
  const annotations = await drawing.annotations();
  const groups = describeOverlays(layers.over, annotations, drawing.frame.page);
  if (groups.length === 0) return { page, overlays: [], moreOverlays: 0 };
  const hides = await drawing.inkUnder(new Set(layers.scanAt));
  const overlays: readonly PdfOverlay[] = groups
    .slice(0, MAX_OVERLAYS)
    .map((group) => ({ ...group, hidesInk: group.opaque && hides(group.area) }));
  return { page, overlays, moreOverlays: Math.max(0, groups.length - MAX_OVERLAYS) };
}
