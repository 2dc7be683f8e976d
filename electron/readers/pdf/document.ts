import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import {
  AnnotationMode,
  getDocument,
  type PDFDocumentProxy,
  type RenderTask,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Raster } from '../../../shared/imaging/raster.ts';
import { LoepError } from '../../../shared/model/errors.ts';

/** Pixels of the largest image that is decoded from a PDF: an A3 page at 600 dpi has 70 million. */
const MAX_IMAGE_PIXELS = 120_000_000;

/** A PDF measures in points: 72 to the inch (ISO 32000-2, 8.3.2.3). */
const POINTS_PER_INCH = 72;

const PACKAGE_FOLDER = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

const UNREADABLE = {
  en: 'This PDF cannot be opened: it is damaged or not a PDF. Ask for the file again, or print it and scan the print.',
  nl: 'Deze pdf kan niet worden geopend: het bestand is beschadigd of geen pdf. Vraag het bestand opnieuw op, of scan een afdruk.',
};

const ENCRYPTED = {
  en: 'This PDF is protected with a password. Ask for a copy without a password.',
  nl: 'Deze pdf is beveiligd met een wachtwoord. Vraag om een exemplaar zonder wachtwoord.',
};

const TOO_LARGE = {
  en: 'A page of this PDF is too large to draw. Print it and scan the print.',
  nl: 'Een pagina van deze pdf is te groot om te tekenen. Druk haar af en scan de afdruk.',
};

/** An opened PDF. Whoever opens it calls `destroy` when done. */
export interface OpenPdf {
  readonly pageCount: number;
  readonly proxy: PDFDocumentProxy;
  destroy(): Promise<void>;
}

/**
 * Opens a PDF from memory. Nothing is fetched from a network; fonts, character maps and decoders come from
 * the package. The bytes are copied, since pdfjs takes possession of what it is given.
 *
 * @throws LoepError `encrypted` when a password is needed, else `unreadable-file`
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    // The decoders compiled to WebAssembly are fetched through whichever document was opened last, and wait
    // for ever once that one is closed; those in JavaScript are imported, by URL.
    useWasm: false,
    wasmUrl: pathToFileURL(folder('wasm')).href,
    iccUrl: folder('iccs'),
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: MAX_IMAGE_PIXELS,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const proxy = await task.promise;
    if (proxy.numPages < 1) throw unreadablePdf();
    return { pageCount: proxy.numPages, proxy, destroy: () => task.destroy() };
  } catch (error) {
    // Whatever pdfjs says about the bytes, it is the file that cannot be read: told in our own words.
    await task.destroy();
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new LoepError('encrypted', ENCRYPTED);
    }
    throw unreadablePdf();
  }
}

/** The folder of the package with one kind of resource, ended by the slash that pdfjs wants. */
function folder(name: string): string {
  return `${join(PACKAGE_FOLDER, name)}/`;
}

/**
 * Waits for something that pdfjs reads from a file. Whatever it throws, it is the file that is damaged.
 *
 * @throws LoepError `unreadable-file`
 */
export async function fromPdf<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch {
    // The errors of pdfjs have no common class; said in our own words, with what to do.
    throw unreadablePdf();
  }
}

/** The refusal of a file that is no PDF, or a damaged one. */
export function unreadablePdf(): LoepError {
  return new LoepError('unreadable-file', UNREADABLE);
}

export interface DrawOptions {
  readonly maxPixels: number;
  /** Clockwise turn in degrees instead of the page's own /Rotate. */
  readonly rotation?: number;
  /** Leaves out notes, stamps, signatures and filled fields. */
  readonly withoutAnnotations?: boolean;
}

/**
 * Draws one page on white, turned as its /Rotate says, with annotations and filled fields unless asked otherwise.
 *
 * @param pageNumber counts from 1
 * @throws LoepError `too-large` above `maxPixels`, `unreadable-file` when the page cannot be drawn
 */
export async function renderPdfPage(
  pdf: OpenPdf,
  pageNumber: number,
  dpi: number,
  { maxPixels, rotation, withoutAnnotations = false }: DrawOptions,
): Promise<Raster> {
  try {
    const page = await pdf.proxy.getPage(pageNumber);
    const scale = dpi / POINTS_PER_INCH;
    const viewport = page.getViewport(rotation === undefined ? { scale } : { scale, rotation });
    // Rounded, not cut: the size of an A4 page in points is a hair below a whole number of pixels.
    const width = Math.max(1, Math.round(viewport.width));
    const height = Math.max(1, Math.round(viewport.height));
    if (!(width * height <= maxPixels)) throw new LoepError('too-large', TOO_LARGE);
    const canvas = createCanvas(width, height);
    const canvasContext = canvas.getContext('2d');
    const annotationMode = withoutAnnotations ? AnnotationMode.DISABLE : AnnotationMode.ENABLE;
    const task = page.render({
      canvas: null,
      canvasContext,
      viewport,
      annotationMode,
      background: '#ffffff',
    });
    await drawInParts(task, canvasContext);
    const raster = readPixels(canvasContext, width, height);
    // The canvas holds memory that the collector does not see: a hundred pages would take gigabytes.
    canvas.width = 1;
    canvas.height = 1;
    page.cleanup();
    return raster;
  } catch (error) {
    if (error instanceof LoepError) throw error;
    // Any failure of pdfjs on a page means that the page is damaged.
    throw unreadablePdf();
  }
}

/** The canvas keeps what it is told until somebody looks: this often it is made to paint, ms. */
const PAINT_EVERY_MS = 500;

/**
 * Memory of the whole process above which a drawing is given up, bytes: what a canvas holds is seen nowhere else.
 * Two workers with a page of 100 megapixels each take 2.1 GB; a PDF of 330 kB can ask for eight million strokes.
 */
const MAX_PROCESS_BYTES = 3e9;

/**
 * Draws in parts, each painted before the next begins.
 *
 * @throws LoepError `too-large` when the drawing takes too much memory
 */
async function drawInParts(task: RenderTask, context: SKRSContext2D): Promise<void> {
  let painted = performance.now();
  let isTooLarge = false;
  task.onContinue = (goOn: () => void) => {
    isTooLarge = process.memoryUsage.rss() > MAX_PROCESS_BYTES;
    if (isTooLarge) return task.cancel();
    if (performance.now() - painted > PAINT_EVERY_MS) {
      context.getImageData(0, 0, 1, 1);
      painted = performance.now();
    }
    goOn();
  };
  try {
    await task.promise;
  } catch (error) {
    // Our own cancelling comes back as an error of pdfjs.
    throw isTooLarge ? new LoepError('too-large', TOO_LARGE) : error;
  }
}

/** The pixels of a canvas on which nothing is see-through. */
export function readPixels(context: SKRSContext2D, width: number, height: number): Raster {
  const { data: rgba } = context.getImageData(0, 0, width, height);
  const data = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    data[to] = rgba[from]!;
    data[to + 1] = rgba[from + 1]!;
    data[to + 2] = rgba[from + 2]!;
  }
  return { width, height, channels: 3, data };
}
