import { LoepError } from '../../../shared/model/errors.ts';
import type { DrawnPage, PdfOverlay, PdfOverlays, ScanPage } from '../../../shared/model/pdf-overlays.ts';
import { fromPdf, type OpenPdf, openPdf } from './document.ts';
import { readDrawnPage } from './drawn-page.ts';
import { describeOverlays } from './overlay-groups.ts';
import { MAX_OPERATORS, type PageDrawing, readPageDrawing } from './page-drawing.ts';
import { listPageItems } from './page-items.ts';
import { isPlainScan } from './scan.ts';
import { type ScanLayers, splitScan } from './scan-layers.ts';

/** Bytes above which the pages are not taken apart. */
const MAX_BYTES = 200_000_000;
/** Pages looked at: a scan takes 0.1 to 0.5 s, since its picture must be decoded. */
const MAX_PAGES = 40;
/** Things listed for one page; the largest come first. */
const MAX_OVERLAYS = 60;

const TOO_LARGE = {
  en: 'This PDF is too large to look for things painted over its pages. Ask for a smaller file.',
  nl: 'Deze pdf is te groot om te zoeken naar wat over de pagina’s is gezet. Vraag om een kleiner bestand.',
};

/**
 * Takes the pages of a PDF apart: what is painted over those that are scans, and the text that is covered on those
 * that are drawn.
 *
 * @returns null when no page could be taken apart
 * @throws LoepError `encrypted`, `unreadable-file`, `too-large`
 */
export async function readOverlays(bytes: Uint8Array): Promise<PdfOverlays | null> {
  if (bytes.length > MAX_BYTES) throw new LoepError('too-large', TOO_LARGE);
  const pdf = await openPdf(bytes);
  try {
    const pages: ScanPage[] = [];
    const drawn: DrawnPage[] = [];
    let pagesLeftOut = Math.max(0, pdf.pageCount - MAX_PAGES);
    for (let page = 1; page <= Math.min(pdf.pageCount, MAX_PAGES); page++) {
      const read = await tryReadPage(bytes, pdf, page);
      if (read === null) pagesLeftOut++;
      else if ('overlays' in read) pages.push(read);
      else drawn.push(read);
    }
    return pages.length + drawn.length === 0 ? null : { pages, drawn, pagesLeftOut };
  } finally {
    await pdf.destroy();
  }
}

async function isOneScan(bytes: Uint8Array, pdf: OpenPdf, page: number): Promise<boolean> {
  return isPlainScan({ bytes, pdf, proxy: await fromPdf(pdf.proxy.getPage(page)), page });
}

async function tryReadPage(
  bytes: Uint8Array,
  pdf: OpenPdf,
  page: number,
): Promise<ScanPage | DrawnPage | null> {
  try {
    const drawing = await readPageDrawing(pdf, page);
    if (drawing.operators.fnArray.length > MAX_OPERATORS) return null;
    const items = listPageItems(drawing.operators, drawing.frame);
    const layers = splitScan(items, drawing.frame.page);
    if (layers) return await readScanPage(drawing, layers, page);
    const drawn = await readDrawnPage(drawing, items, page);
    // Text under the only picture of a page is what was read of a scan, not what somebody covered.
    const isOnlyScan = drawn !== null && drawn.covered.length > 0 && (await isOneScan(bytes, pdf, page));
    return isOnlyScan ? { page, overlays: [], moreOverlays: 0 } : drawn;
  } catch (error) {
    // One damaged page must not hide the others; it is counted as left out.
    if (error instanceof LoepError) return null;
    throw error;
  }
}

async function readScanPage(drawing: PageDrawing, layers: ScanLayers, page: number): Promise<ScanPage> {
  const annotations = await drawing.annotations();
  const groups = describeOverlays(layers.over, annotations, drawing.frame.page);
  if (groups.length === 0) return { page, overlays: [], moreOverlays: 0 };
  const scanAt = new Set(layers.scanAt);
  const hides = await drawing.inkOf((at) => scanAt.has(at));
  const overlays: readonly PdfOverlay[] = groups
    .slice(0, MAX_OVERLAYS)
    .map((group) => ({ ...group, hidesInk: group.opaque && hides(group.area) }));
  return { page, overlays, moreOverlays: Math.max(0, groups.length - MAX_OVERLAYS) };
}
