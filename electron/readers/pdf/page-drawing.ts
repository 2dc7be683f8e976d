import { createCanvas } from '@napi-rs/canvas';
import { AnnotationMode, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type GreyRaster, type Raster, toGrey } from '../../../shared/imaging/raster.ts';
import type { RelativeBox } from '../../../shared/model/relative-box.ts';
import { listAnnotations, type PlacedAnnotation } from './annotations.ts';
import { fromPdf, type OpenPdf, readPixels, unreadablePdf } from './document.ts';
import type { TextFont } from './graphics-state.ts';
import { toMatrix, toNumbers } from './operands.ts';
import { type Operators, SEE_THROUGH } from './page-items.ts';
import type { PageFrame } from './page-walk.ts';

/** Drawing instructions of a page above which it is no scan: maps and plans have more. */
export const MAX_OPERATORS = 100_000;

/** Resolution at which the scan under an overlay is looked at: letters of 8 points are 10 px high. */
const LOOK_DPI = 100;
const POINTS_PER_INCH = 72;
/** Pixels of a picture of a page: A2 at that resolution, A4 at 230 dpi. */
const MAX_LOOK_PIXELS = 5_000_000;
/** Grey levels below the paper (the lightest tenth of the place) at which something stands out from it. */
const INK_STEP = 60;
/** Share of dark pixels in the place, and their number, from which it is not empty: one letter in a patch of ten. */
const MIN_INK_SHARE = 0.01;
const MIN_INK_PIXELS = 8;

/** A page taken apart into its drawing instructions, with what is needed to follow them. */
export interface PageDrawing {
  readonly operators: Operators;
  readonly frame: PageFrame;
  annotations(): Promise<readonly PlacedAnnotation[]>;
  /** Paints only what is asked for, and tells whether there is ink within a place of that picture. */
  inkOf(isPainted: (at: number) => boolean): Promise<(area: RelativeBox) => boolean>;
  /** Paints only what is asked for. */
  picture(isPainted: (at: number) => boolean, dpi: number): Promise<Raster>;
}

/** Instructions that paint; all others only set the state. */
const PAINTING: ReadonlySet<number> = new Set([
  OPS.showText,
  OPS.constructPath,
  OPS.shadingFill,
  OPS.rawFillPath,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintSolidColorImageMask,
]);

/**
 * Takes a page apart.
 *
 * @throws LoepError `unreadable-file`
 */
export async function readPageDrawing(pdf: OpenPdf, pageNumber: number): Promise<PageDrawing> {
  const page = await fromPdf(pdf.proxy.getPage(pageNumber));
  const operators = await readOperators(page);
  const layers = await fromPdf(pdf.proxy.getOptionalContentConfig());
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const size = width * height;
  if (!(Number.isFinite(size) && size > 0)) throw unreadablePdf();
  const frame: PageFrame = {
    matrix: toMatrix(transform),
    page: { left: 0, top: 0, right: width, bottom: height },
    fontOf: (name) => fontOf(page, name),
    isSeeThrough: (name) => isSeeThrough(page, name),
    isShown: (properties) => layers.isVisible(properties),
  };
  const picture: PageDrawing['picture'] = (isPainted, dpi) =>
    drawOnly(page, (at, operator) => !PAINTING.has(operator) || isPainted(at), dpi);
  return {
    operators,
    frame,
    picture,
    annotations: () => listAnnotations(page, { scale: 1, rotation: page.rotate }),
    inkOf: async (isPainted) => {
      const grey = toGrey(await picture(isPainted, LOOK_DPI));
      return (area) => hasInk(grey, area);
    },
  };
}

/**
 * The instructions in the form and order in which this page is drawn, so that `drawOnly` can point at them;
 * `getOperatorList` of pdfjs gives them in another form.
 */
async function readOperators(page: PDFPageProxy): Promise<Operators> {
  let operators: Operators = { fnArray: [], argsArray: [] };
  await draw(page, 1, 1, 0.01, (_at, list) => {
    operators = list;
    return false;
  });
  return operators;
}

async function drawOnly(
  page: PDFPageProxy,
  isDrawn: (at: number, operator: number) => boolean,
  dpi: number,
): Promise<Raster> {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(dpi / POINTS_PER_INCH, Math.sqrt(MAX_LOOK_PIXELS / (width * height)));
  const [widthPx, heightPx] = [
    Math.max(1, Math.round(width * scale)),
    Math.max(1, Math.round(height * scale)),
  ];
  return await draw(page, widthPx, heightPx, scale, (at, list) => isDrawn(at, list.fnArray[at]!));
}

async function draw(
  page: PDFPageProxy,
  widthPx: number,
  heightPx: number,
  scale: number,
  filter: (at: number, list: Operators) => boolean,
): Promise<Raster> {
  const canvasContext = createCanvas(widthPx, heightPx).getContext('2d');
  const task = page.render({
    canvas: null,
    canvasContext,
    viewport: page.getViewport({ scale }),
    annotationMode: AnnotationMode.ENABLE,
    background: '#ffffff',
    // Instructions to wait for a picture or a font are always followed.
    operationsFilter: (at: number, list: Operators) => {
      const isWanted = filter(at, list);
      return isWanted || list.fnArray[at] === OPS.dependency;
    },
  });
  await fromPdf(task.promise);
  return readPixels(canvasContext, widthPx, heightPx);
}

function fontOf(page: PDFPageProxy, name: string): TextFont | null {
  if (!page.commonObjs.has(name)) return null;
  const font: unknown = page.commonObjs.get(name);
  if (typeof font !== 'object' || font === null) return null;
  const [unit] = 'fontMatrix' in font ? toNumbers(font.fontMatrix) : [];
  return { unit: unit || 0.001, vertical: 'vertical' in font && font.vertical === true };
}

function isSeeThrough(page: PDFPageProxy, name: string): boolean {
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
  if (!objects.has(name)) return false;
  const image: unknown = objects.get(name);
  return typeof image === 'object' && image !== null && 'kind' in image && image.kind === SEE_THROUGH;
}

function hasInk(picture: GreyRaster, area: RelativeBox): boolean {
  const left = Math.max(0, Math.floor(area.x * picture.width));
  const top = Math.max(0, Math.floor(area.y * picture.height));
  const right = Math.min(picture.width, Math.ceil((area.x + area.width) * picture.width));
  const bottom = Math.min(picture.height, Math.ceil((area.y + area.height) * picture.height));
  const levels = new Uint32Array(256);
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) levels[picture.data[y * picture.width + x]!]!++;
  }
  const total = Math.max(0, right - left) * Math.max(0, bottom - top);
  let paper = 255;
  for (let lighter = 0; paper > 0 && lighter + levels[paper]! < total / 10; paper--)
    lighter += levels[paper]!;
  const ink = levels.subarray(0, Math.max(0, paper - INK_STEP)).reduce((sum, count) => sum + count, 0);
  return ink >= Math.max(MIN_INK_PIXELS, total * MIN_INK_SHARE);
}
