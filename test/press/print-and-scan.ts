import type { Box } from '../../shared/model/region.ts';
import { MM_PER_INCH } from '../../shared/model/units.ts';
import type { PressedDocument } from './document.ts';
import { boxOnCurl, type Curl, curled, followCurl } from './page-curl.ts';
import { onPaper, type Paper } from './paper.ts';
import { blurred, expose, sharpen, spreadToner, sprinkle, whiten } from './scan-optics.ts';
import { followBox, followPoint, type Placing, placed } from './scan-placing.ts';
import { between, partSeed, seeded } from './seed.ts';

export interface ScanOptions {
  readonly seed: number;
  /** Deviation of the scanner's blur, in pixels of the scan. */
  readonly blurPx?: number;
  /** Deviation of the noise, in grey levels of 255. */
  readonly grain?: number;
  /** How far the sheet lies turned on the glass, clockwise; within 0.4 degrees by the seed when left out. */
  readonly tiltDeg?: number;
  /** How far toner runs outside its outline: 0 not at all, 1 a whole pixel of the print. */
  readonly tonerSpread?: number;
  /** Light of the lamp at the edges as a share of that in the middle. */
  readonly gain?: number;
  /** Specks of dust on the glass. */
  readonly dust?: number;
  /** Resolution of the scan; that of the print when left out. */
  readonly dpi?: number;
  /** The sheet that is printed on; without it one as white and as even as in the drawing. */
  readonly paper?: Paper;
  /** A page of a book that does not lie flat. */
  readonly curl?: Curl;
  /** How much the scanner sharpens: 0 not at all, 1 as much as office scanners do. */
  readonly sharpening?: number;
  /** Grey level that the scanner makes white, and all above it. */
  readonly whiteAt?: number;
  /** Width of the lid that shows around the sheet; none for A4, 4 mm for smaller sheets when left out. */
  readonly marginMm?: number;
}

const LID_GREY = 244;
const LID_SHADOW = 70;
const SHADOW_MM = 0.7;
const SMALL_SHEET_MM = 180;
/** Deviation of the blur that keeps a print from aliasing when it is reduced, for each step in pixels. */
const BLUR_PER_STEP = 0.5;

/**
 * Prints the document and scans the print: toner, place on the glass, optics, light, dust and noise.
 *
 * The same document, seed and options give the same pixels. Boxes and baselines follow the sheet.
 */
export function printAndScan(document: PressedDocument, options: ScanOptions): PressedDocument {
  const random = seeded(partSeed(options.seed, 'scan'));
  const tiltDeg = options.tiltDeg ?? between(random, -0.4, 0.4);
  const dpi = options.dpi ?? document.dpi;
  const marginMm = options.marginMm ?? (document.widthMm < SMALL_SHEET_MM ? 4 : 0);
  const placing = placeOnGlass(document, dpi, marginMm, tiltDeg);
  const step = 1 / placing.scale;
  const sheet = options.paper ? onPaper(document.raster, document.dpi, options.paper) : document.raster;
  const printed = spreadToner(sheet, options.tonerSpread ?? 0.25, random);
  const sampled = step > 1 ? blurred(printed, BLUR_PER_STEP * Math.sqrt(step * step - 1)) : printed;
  const shadowPx = (SHADOW_MM * document.dpi) / MM_PER_INCH;
  const onGlass = placed(sampled, placing, { grey: LID_GREY, shadow: LID_SHADOW, shadowPx });
  const { curl } = options;
  const seen = blurred(curl ? curled(onGlass, curl) : onGlass, options.blurPx ?? 0.7);
  sprinkle(seen, random, options.dust ?? 6, dpi);
  expose(seen, random, options.gain ?? 0.985, options.grain ?? 4);
  if (options.sharpening) sharpen(seen, options.sharpening);
  if (options.whiteAt) whiten(seen, options.whiteAt);
  const { width } = seen;
  const boxOf = (box: Box) => {
    const flat = followBox(box, placing);
    return curl ? boxOnCurl(flat, width, curl) : flat;
  };
  return {
    raster: seen,
    dpi,
    widthMm: document.widthMm + 2 * marginMm,
    heightMm: document.heightMm + 2 * marginMm,
    tiltDeg: document.tiltDeg + tiltDeg,
    lines: document.lines.map((line) => {
      const [xPx, flatPx] = followPoint(line.origin.xPx, line.origin.yPx, placing);
      const yPx = curl ? followCurl(xPx, flatPx, width, curl) : flatPx;
      const sizePx = line.sizePx * placing.scale;
      return { ...line, box: boxOf(line.box), sizePx, origin: { xPx, yPx } };
    }),
    fields: document.fields.map((field) => ({ ...field, box: boxOf(field.box) })),
    marks: document.marks.map((mark) => ({ ...mark, box: boxOf(mark.box) })),
    mrz: document.mrz,
  };
}

/** How a sheet lies on the glass of a scan. */
export function placeOnGlass(
  document: PressedDocument,
  dpi: number,
  marginMm: number,
  tiltDeg: number,
): Placing {
  const sheet = { width: document.raster.width, height: document.raster.height };
  const marginPx = Math.round((marginMm * dpi) / MM_PER_INCH);
  const scan = {
    width: Math.round((document.widthMm * dpi) / MM_PER_INCH) + 2 * marginPx,
    height: Math.round((document.heightMm * dpi) / MM_PER_INCH) + 2 * marginPx,
  };
  const angle = (tiltDeg * Math.PI) / 180;
  return { sheet, scan, scale: dpi / document.dpi, cos: Math.cos(angle), sin: Math.sin(angle) };
}
