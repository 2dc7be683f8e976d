import { LoepError } from '../../shared/model/errors.ts';

/** Pixels of one page. An A3 sheet at 600 dpi has 70 million; a decoded page of this size takes 300 MB. */
export const MAX_PAGE_PIXELS = 100_000_000;

/** Pixels of the longer side. A3 at 1200 dpi has 19,843; what is longer is a strip and not a document. */
const MAX_SIDE_PX = 30_000;

/** Pixels of the shorter side below which nothing can be read. Five lines of pixels make no letter. */
const MIN_SIDE_PX = 8;

/** Pixels of a page that we render ourselves: A4 at 600 dpi has 35 million. Larger pages get fewer dpi. */
export const MAX_RENDER_PIXELS = 40_000_000;

/** Pages of one file. Whole case files do arrive as one PDF; beyond this it is better cut in parts. */
const MAX_PAGES = 500;

/** Seconds that the decoder may spend on one page: 100 megapixels take about 2. */
export const DECODE_SECONDS = 20;

/** Refuses sizes that no page has, before anything is decoded. Sides in pixels. */
export function refuseExtremeSize(widthPx: number, heightPx: number): void {
  const longest = Math.max(widthPx, heightPx);
  if (widthPx * heightPx > MAX_PAGE_PIXELS || longest > MAX_SIDE_PX) {
    throw new LoepError('too-large', {
      en: `The page is ${widthPx} × ${heightPx} pixels; the limit is ${MAX_PAGE_PIXELS / 1e6} megapixels and ${MAX_SIDE_PX} pixels a side. Scan again at 300 dpi.`,
      nl: `De pagina is ${widthPx} × ${heightPx} pixels; de grens is ${MAX_PAGE_PIXELS / 1e6} megapixel en ${MAX_SIDE_PX} pixels per zijde. Scan opnieuw met 300 dpi.`,
    });
  }
  if (Math.min(widthPx, heightPx) < MIN_SIDE_PX) {
    throw new LoepError('unreadable-file', {
      en: `The page is only ${widthPx} × ${heightPx} pixels, too small to hold anything readable. Scan the document again at 300 dpi.`,
      nl: `De pagina is maar ${widthPx} × ${heightPx} pixels, te klein om iets te kunnen lezen. Scan het document opnieuw met 300 dpi.`,
    });
  }
}

/** Refuses a file with more pages than we read. */
export function refuseManyPages(pageCount: number): void {
  if (pageCount <= MAX_PAGES) return;
  throw new LoepError('too-large', {
    en: `The file has ${pageCount} pages; the limit is ${MAX_PAGES}. Split it and offer the parts.`,
    nl: `Het bestand heeft ${pageCount} pagina's; de grens is ${MAX_PAGES}. Splits het en bied de delen aan.`,
  });
}
