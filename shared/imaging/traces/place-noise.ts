import type { Box } from '../../model/region.ts';
import type { GreyRaster } from '../raster.ts';

/** Grain of the blank paper within one place. */
export interface PlaceNoise {
  readonly box: Box;
  /** Level of the paper there: the middle of its lighter half. */
  readonly level: number;
  /** Mean size of the Laplacian of Immerkaer (CVIU 64, 1996) over blank pixels, as a standard deviation. */
  readonly sigma: number;
  /** Blank pixels that were measured. */
  readonly count: number;
}

/** The Laplacian's mean size over white noise of deviation 1, by Immerkaer: sigma = sqrt(pi / 2) / 6 of the mean. */
export const TO_SIGMA = Math.sqrt(Math.PI / 2) / 6;
/** The light half of a place with some ink in it is paper; its middle is the level of the paper. */
const PAPER_QUANTILE = 0.7;
/** Samples at the end of the scale are cut off, and have lost their grain. */
const WHITEST = 251;
const BLACKEST = 40;

/**
 * Measures the grain of the paper in a box of the page. A pixel is blank when it and its eight neighbours lie
 * within `reach` levels of the paper: ink, its soft edges and fine printed lines are left out.
 *
 * @returns null when fewer than `least` pixels are blank, or when white is cut off there
 */
export function placeNoise(
  grey: GreyRaster,
  box: Box,
  { reach, least, step }: { readonly reach: number; readonly least: number; readonly step: number },
): PlaceNoise | null {
  const { width, height, data } = grey;
  const left = Math.max(1, Math.floor(box.x));
  const top = Math.max(1, Math.floor(box.y));
  const right = Math.min(width - 1, Math.ceil(box.x + box.width));
  const bottom = Math.min(height - 1, Math.ceil(box.y + box.height));
  if (right <= left || bottom <= top) return null;
  const level = paperLevel(data, width, left, top, right, bottom, step);
  if (level > WHITEST || level < BLACKEST) return null;
  const low = level - reach;
  const high = Math.min(level + reach, 254);
  let sum = 0;
  let count = 0;
  for (let y = top; y < bottom; y += step) {
    for (let x = left, at = y * width + left; x < right; x++, at++) {
      const e = data[at]!;
      if (e < low || e > high) continue;
      const b = data[at - width]!;
      const h = data[at + width]!;
      const d = data[at - 1]!;
      const f = data[at + 1]!;
      if (b < low || b > high || h < low || h > high || d < low || d > high || f < low || f > high) continue;
      const a = data[at - width - 1]!;
      const c = data[at - width + 1]!;
      const g = data[at + width - 1]!;
      const i = data[at + width + 1]!;
      if (a < low || a > high || c < low || c > high || g < low || g > high || i < low || i > high) continue;
      const bend = a + c + g + i - 2 * (b + d + f + h) + 4 * e;
      sum += bend < 0 ? -bend : bend;
      count++;
    }
  }
  if (count < least) return null;
  return { box, level, sigma: (TO_SIGMA * sum) / count, count };
}

const COUNTS = new Uint32Array(256);

function paperLevel(
  data: Uint8Array,
  width: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
  step: number,
): number {
  COUNTS.fill(0);
  let total = 0;
  for (let y = top; y < bottom; y += step) {
    for (let at = y * width + left, end = y * width + right; at < end; at += 2) {
      COUNTS[data[at]!]!++;
      total++;
    }
  }
  const wanted = total * PAPER_QUANTILE;
  let seen = 0;
  for (let level = 0; level < 256; level++) {
    seen += COUNTS[level]!;
    if (seen >= wanted) return level;
  }
  return 255;
}
