import type { GreyRaster } from '../raster.ts';
import { markInk } from './ink.ts';
import { connectedPieces, type Piece } from './runs.ts';

/** A straight line of print: its middle line from end to end and its thickness, pixels of the raster searched. */
export interface Band {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly heightPx: number;
  /** 0..1, how evenly its characters are spaced. */
  readonly evenness: number;
}

/** Widest gap between two characters that is bridged, pixels: a pitch of 7 to 14 px is looked for at a time. */
const BRIDGE_PX = 13;

/** Thickness of a line of print at this pitch, pixels. */
const LEAST_HEIGHT_PX = 4;
const MOST_HEIGHT_PX = 17;

/** Print taller than this is a frame, a portrait or a heading, pixels. */
const MOST_PIECE_HEIGHT_PX = 26;

/** Length of a line over its thickness. A card's line of 30 has 31; less leaves room for a broken end. */
const LEAST_ASPECT = 14;

/** How far the print may leave its middle line: standard deviation over thickness; a full band has 0.29. */
const MOST_SPREAD = 0.5;

/** Least evenness of a line in which each character has its own cell; on fifteen documents zones had 0.39 up. */
const LEAST_EVENNESS = 0.25;

/** Lines of evenly spaced print, in no order. `raster` is small: its characters stand 7 to 14 px apart. */
export function findBands(raster: GreyRaster): Band[] {
  const { width, height } = raster;
  const ink = markInk(raster);
  dropTall(ink, width, height);
  const bands: Band[] = [];
  for (const piece of connectedPieces(ink, width, height, BRIDGE_PX)) {
    const line = asLine(piece);
    if (!line) continue;
    const evenness = evennessOf(ink, width, height, line);
    if (evenness >= LEAST_EVENNESS) bands.push({ ...line, evenness });
  }
  return bands;
}

/** Rubs out ink that is too tall to be a character of a small line. */
function dropTall(ink: Uint8Array, width: number, height: number): void {
  const runs: [number, number, number, number][] = [];
  const pieces = connectedPieces(ink, width, height, 0, (piece, row, from, to) =>
    runs.push([piece, row, from, to]),
  );
  for (const [piece, row, from, to] of runs) {
    const { top, bottom } = pieces[piece]!;
    if (bottom - top > MOST_PIECE_HEIGHT_PX) ink.fill(0, row * width + from, row * width + to);
  }
}

function asLine(piece: Piece): Omit<Band, 'evenness'> | null {
  const length = piece.right - piece.left;
  if (length < LEAST_ASPECT * LEAST_HEIGHT_PX || piece.bottom - piece.top > length / 4) return null;
  const heightPx = piece.area / length;
  if (heightPx < LEAST_HEIGHT_PX || heightPx > MOST_HEIGHT_PX || length < LEAST_ASPECT * heightPx)
    return null;
  const meanX = piece.sumX / piece.area;
  const meanY = piece.sumY / piece.area;
  const slope = (piece.sumXY - piece.area * meanX * meanY) / (piece.sumXX - piece.area * meanX * meanX);
  const spread = (piece.sumYY - piece.area * meanY * meanY) / piece.area;
  const along = slope * slope * (piece.sumXX / piece.area - meanX * meanX);
  if (Math.sqrt(Math.max(0, spread - along)) > MOST_SPREAD * heightPx) return null;
  const at = (x: number) => meanY + slope * (x - meanX);
  return { x0: piece.left, y0: at(piece.left), x1: piece.right, y1: at(piece.right), heightPx };
}

/** Highest autocorrelation of the ink per column at a distance that can be a pitch. */
function evennessOf(ink: Uint8Array, width: number, height: number, line: Omit<Band, 'evenness'>): number {
  const length = line.x1 - line.x0;
  const profile = new Float64Array(length);
  const half = Math.ceil(line.heightPx / 2) + 1;
  for (let step = 0; step < length; step++) {
    const middle = Math.round(line.y0 + ((line.y1 - line.y0) * step) / length);
    for (let y = Math.max(0, middle - half); y <= Math.min(height - 1, middle + half); y++) {
      profile[step]! += ink[y * width + line.x0 + step]!;
    }
  }
  const mean = profile.reduce((sum, value) => sum + value, 0) / length;
  let power = 0;
  for (let at = 0; at < length; at++) {
    profile[at]! -= mean;
    power += profile[at]! ** 2;
  }
  let best = 0;
  for (let lag = 6; lag <= 16; lag++) {
    let sum = 0;
    for (let at = lag; at < length; at++) sum += profile[at]! * profile[at - lag]!;
    best = Math.max(best, sum / power);
  }
  return best;
}
