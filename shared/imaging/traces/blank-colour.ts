import type { Box } from '../../model/region.ts';
import type { GreyRaster, Raster } from '../raster.ts';

/** Mean colour of the blank pixels of a place, and how many there are. */
export interface BlankColour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly count: number;
  /** How far their levels lie from the mean: grain, and any pattern that is printed there. */
  readonly spread: number;
}

/** The same of a place with print on it, and of its ink. */
export interface PrintedColour {
  readonly blank: BlankColour;
  /** Red and blue against green of the ink less that of the paper; nothing where there is no ink. */
  readonly inkTint: readonly [red: number, blue: number];
}

/** The lightest pixels of a place but few are paper. */
const LIGHT_QUANTILE = 0.9;
/** Pixels darker than the lightest by this share of the contrast, and by no less than the grain, are print. */
const INK_SHARE = 0.3;
const DARK_QUANTILE = 0.03;
/** Paper lies within so many levels of the middle of what is no print: a rim of other paper is not mixed in. */
const OF_MIDDLE = 14;
const COUNTS = new Uint32Array(256);

/**
 * Mean colour of the paper within a box: of pixels that lie farther from print than its soft edges reach. Null when
 * fewer than `least` do.
 *
 * @param options - `reach`: levels from the lightest pixels that grain and pale patterns reach; `soft`: px from print
 * that its soft edges reach
 */
export function blankColour(
  raster: Raster,
  grey: GreyRaster,
  box: Box,
  { reach, soft, least }: { readonly reach: number; readonly soft: number; readonly least: number },
): PrintedColour | null {
  const { width, height, data: levels } = grey;
  const left = Math.max(0, Math.floor(box.x));
  const top = Math.max(0, Math.floor(box.y));
  const right = Math.min(width, Math.ceil(box.x + box.width));
  const bottom = Math.min(height, Math.ceil(box.y + box.height));
  const [across, down] = [right - left, bottom - top];
  if (across <= 0 || down <= 0 || across * down < least) return null;
  COUNTS.fill(0);
  for (let y = top; y < bottom; y++)
    for (let at = y * width + left, end = y * width + right; at < end; at++) COUNTS[levels[at]!]!++;
  const light = quantileOf(across * down * LIGHT_QUANTILE);
  const dark = quantileOf(across * down * DARK_QUANTILE);
  const ink = light - Math.max(reach, INK_SHARE * (light - dark));
  const taken = new Uint8Array(across * down);
  const { channels, data } = raster;
  const [second, third] = channels === 3 ? [1, 2] : [0, 0];
  let [inkRed, inkGreen, inkBlue, inked] = [0, 0, 0, 0];
  const full = light - 0.7 * (light - dark);
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      const at = (top + y) * width + left + x;
      const level = levels[at]!;
      if (level >= ink) continue;
      for (let row = Math.max(0, y - soft); row <= Math.min(down - 1, y + soft); row++)
        taken.fill(1, row * across + Math.max(0, x - soft), row * across + Math.min(across, x + soft + 1));
      if (level > full) continue;
      inkRed += data[at * channels]!;
      inkGreen += data[at * channels + second!]!;
      inkBlue += data[at * channels + third!]!;
      inked++;
    }
  }
  COUNTS.fill(0);
  let free = 0;
  for (let at = 0; at < taken.length; at++) {
    if (taken[at] === 1) continue;
    COUNTS[levels[(top + Math.floor(at / across)) * width + left + (at % across)]!]!++;
    free++;
  }
  if (free < least) return null;
  const middle = quantileOf(free / 2);
  let [red, green, blue, count, sum, squares] = [0, 0, 0, 0, 0, 0];
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      if (taken[y * across + x] === 1) continue;
      const at = (top + y) * width + left + x;
      const off = levels[at]! - middle;
      if (Math.abs(off) > Math.max(OF_MIDDLE, reach / 2)) continue;
      sum += off;
      squares += off * off;
      const from = at * channels;
      red += data[from]!;
      green += data[from + second!]!;
      blue += data[from + third!]!;
      count++;
    }
  }
  const spread = Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
  const blank = { red: red / count, green: green / count, blue: blue / count, count, spread };
  if (inked === 0) return { blank, inkTint: [0, 0] };
  const tint = (of: number, channel: 'red' | 'blue') =>
    (of - inkGreen) / inked - (blank[channel] - blank.green);
  return { blank, inkTint: [tint(inkRed, 'red'), tint(inkBlue, 'blue')] };
}

function quantileOf(wanted: number): number {
  let seen = 0;
  for (let level = 0; level < 256; level++) {
    seen += COUNTS[level]!;
    if (seen >= wanted) return level;
  }
  return 255;
}
