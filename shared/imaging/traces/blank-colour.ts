import type { Box } from '../../model/region.ts';
import type { GreyRaster, Raster } from '../raster.ts';

/** Mean colour of the blank pixels of a place, and how many there are. */
export interface BlankColour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly count: number;
}

/** The light part of a place with some ink in it is paper. */
const PAPER_QUANTILE = 0.65;
/** White that is cut off tells nothing of the colour of paper. */
const WHITEST = 252;
const COUNTS = new Uint32Array(256);

/**
 * Mean colour of paper within a box: of pixels that lie, with their four neighbours, within `reach` levels of its
 * lighter part. Null when fewer than `least` do, or where white is cut off.
 */
export function blankColour(
  raster: Raster,
  grey: GreyRaster,
  box: Box,
  { reach, least }: { readonly reach: number; readonly least: number },
): BlankColour | null {
  const { width, height, data: levels } = grey;
  const left = Math.max(1, Math.floor(box.x));
  const top = Math.max(1, Math.floor(box.y));
  const right = Math.min(width - 1, Math.ceil(box.x + box.width));
  const bottom = Math.min(height - 1, Math.ceil(box.y + box.height));
  if ((right - left) * (bottom - top) < least || right <= left) return null;
  COUNTS.fill(0);
  for (let y = top; y < bottom; y++)
    for (let at = y * width + left, end = y * width + right; at < end; at++) COUNTS[levels[at]!]!++;
  const paper = quantileOf((right - left) * (bottom - top) * PAPER_QUANTILE);
  if (paper > WHITEST) return null;
  const low = paper - reach;
  const high = paper + reach;
  const { channels, data } = raster;
  const [second, third] = channels === 3 ? [1, 2] : [0, 0];
  let red = 0;
  let green = 0;
  let blue = 0;
  let count = 0;
  for (let y = top; y < bottom; y++) {
    for (let at = y * width + left, end = y * width + right; at < end; at++) {
      const here = levels[at]!;
      if (here < low || here > high) continue;
      if (levels[at - 1]! < low || levels[at + 1]! < low) continue;
      if (levels[at - width]! < low || levels[at + width]! < low) continue;
      const from = at * channels;
      red += data[from]!;
      green += data[from + second!]!;
      blue += data[from + third!]!;
      count++;
    }
  }
  return count < least ? null : { red: red / count, green: green / count, blue: blue / count, count };
}

function quantileOf(wanted: number): number {
  let seen = 0;
  for (let level = 0; level < 256; level++) {
    seen += COUNTS[level]!;
    if (seen >= wanted) return level;
  }
  return 255;
}
