import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isColourless, toGrey } from '../../../shared/imaging/raster.ts';
import { LoepError } from '../../../shared/model/errors.ts';
import { MAX_RENDER_PIXELS, refuseExtremeSize } from '../page-limits.ts';
import type { OpenedFile, PageImage, StoredJpeg } from '../reader.ts';
import { type OpenPdf, renderPdfPage } from './document.ts';
import { holdsPicture } from './picture-in-drawing.ts';
import { readPdfScan, scanJpeg } from './scan.ts';

/** What a drawn page is rendered at: the resolution that the checks are calibrated for. */
const RENDER_DPI = 300;

const POINTS_PER_INCH = 72;

function openPdfOf(file: OpenedFile): OpenPdf {
  if (file.pdf) return file.pdf;
  throw new LoepError('bad-input', { en: 'This file is not a PDF.', nl: 'Dit bestand is geen pdf.' });
}

/** The page drawn at 300 dpi, or at what fits `MAX_RENDER_PIXELS`. */
async function renderedPage(pdf: OpenPdf, proxy: PDFPageProxy, page: number): Promise<PageImage> {
  const { width, height } = proxy.getViewport({ scale: 1 / POINTS_PER_INCH });
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
  const pdf = openPdfOf(file);
  const proxy = await pdfPageProxy(pdf, page);
  return (await readPdfScan({ bytes: file.bytes, pdf, proxy, page })) ?? renderedPage(pdf, proxy, page);
}

/** The JPEG of a PDF page on which one image is all there is; null when it is not, or not a JPEG. */
export async function pdfPageJpeg(file: OpenedFile, page: number): Promise<StoredJpeg | null> {
  const pdf = openPdfOf(file);
  return scanJpeg({ bytes: file.bytes, pdf, proxy: await pdfPageProxy(pdf, page), page });
}

/** Whether much of a PDF page that had to be drawn is a picture, such as a scan. */
export function pdfPageHoldsPicture(file: OpenedFile, page: number): Promise<boolean> {
  return holdsPicture(openPdfOf(file), page);
}

async function pdfPageProxy(pdf: OpenPdf, page: number): Promise<PDFPageProxy> {
  try {
    return await pdf.proxy.getPage(page);
  } catch {
    // Whatever the PDF library says of its tree of pages, this page cannot be had.
    throw new LoepError('unreadable-file', {
      en: `Page ${page} of this PDF is damaged. Ask for the file again, or print it and scan the print.`,
      nl: `Pagina ${page} van deze pdf is beschadigd. Vraag het bestand opnieuw op, of scan een afdruk.`,
    });
  }
}
