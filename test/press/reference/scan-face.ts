import type { BoxMm } from '../../../shared/model/reference/basics.ts';
import type { Box } from '../../../shared/model/region.ts';
import type { PressedDocument } from '../document.ts';
import { placeOnGlass, printAndScan } from '../print-and-scan.ts';
import { followPoint, type Placing } from '../scan-placing.ts';
import { between, partSeed, seeded } from '../seed.ts';
import { drawFace, type FaceLayout, type Filling } from './layout.ts';

type Point = { readonly x: number; readonly y: number };

/** Corners of the face on a scan, px: top left, top right, bottom right, bottom left. */
export type ScanCorners = readonly [Point, Point, Point, Point];

/** A face that was printed and scanned, and how it lies on the scan. */
export interface FaceScan {
  readonly document: PressedDocument;
  readonly corners: ScanCorners;
  /** The upright box on the scan around a place of the face. */
  readonly boxOf: (mm: BoxMm) => Box;
}

export interface FaceScanOptions {
  /** Of the paper, the toner and the scanner; the document's own stands in its filling. */
  readonly seed: number;
  readonly dpi: number;
  readonly tiltDeg?: number;
  readonly grain?: number;
  readonly marginMm?: number;
}

/** Resolution of the print for a scan: enough for fine lines, and no more than is needed. */
const PRINT_DPI = 300;
const MARGIN_MM = 4;
const GRAIN = 1.6;

/** Prints a face and scans it. */
export function scanFace(layout: FaceLayout, filling: Filling, options: FaceScanOptions): FaceScan {
  const { seed, dpi, marginMm = MARGIN_MM, grain = GRAIN } = options;
  const paper = () => seeded(partSeed(filling.seed, 'paper'));
  const print = drawFace(layout, filling, paper, Math.max(PRINT_DPI, dpi));
  const tiltDeg = options.tiltDeg ?? between(seeded(partSeed(seed, 'tilt')), -0.4, 0.4);
  const document = printAndScan(print, { seed, dpi, tiltDeg, marginMm, grain, dust: 3 });
  const placing = placeOnGlass(print, dpi, marginMm, tiltDeg);
  const perMm = { x: placing.sheet.width / layout.widthMm, y: placing.sheet.height / layout.heightMm };
  const at = (xMm: number, yMm: number) => pointAt(placing, xMm * perMm.x, yMm * perMm.y);
  const corners = cornersOf(at, { x: 0, y: 0, width: layout.widthMm, height: layout.heightMm });
  return { document, corners, boxOf: (mm) => around(cornersOf(at, mm), document) };
}

function pointAt(placing: Placing, x: number, y: number): Point {
  const [right, down] = followPoint(x, y, placing);
  return { x: Math.round(right * 100) / 100, y: Math.round(down * 100) / 100 };
}

function cornersOf(at: (xMm: number, yMm: number) => Point, { x, y, width, height }: BoxMm): ScanCorners {
  return [at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height)];
}

/** The box of whole pixels around four points, inside the scan. */
function around(corners: ScanCorners, { raster }: PressedDocument): Box {
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const left = Math.max(0, Math.floor(Math.min(...xs)));
  const top = Math.max(0, Math.floor(Math.min(...ys)));
  const right = Math.min(raster.width, Math.ceil(Math.max(...xs)));
  const bottom = Math.min(raster.height, Math.ceil(Math.max(...ys)));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
