import type { GreyRaster } from '../raster.ts';
import { type PlaceNoise, TO_SIGMA } from './place-noise.ts';

/** Grain of small squares of the page, in rows from the top: sums that any larger place adds up. */
export interface GrainTiles {
  readonly sidePx: number;
  readonly columns: number;
  readonly rows: number;
  /** Of blank pixels: how many, the sum of their levels, and of the sizes of the Laplacian of Immerkaer. */
  readonly counts: Uint32Array;
  /** Pixels that are cut off at white. */
  readonly cut: Uint32Array;
  readonly levels: Float64Array;
  readonly bends: Float64Array;
}

/** Samples at the ends of the scale are cut off, and have lost their grain. */
const WHITEST = 253;
const BLACKEST = 40;
/** Pixels that are cut off, to each that is not, beyond which the grain of the others is not that of the paper. */
const MOST_CUT = 0.3;

/**
 * Measures the grain of squares. A pixel is blank when its eight neighbours lie within `reach` levels of it: edges and
 * fine lines are left out, and paint of any level is measured as paper is.
 *
 * @param every - each so many-th row is read
 */
export function grainTiles(
  { width, height, data }: GreyRaster,
  { sidePx, reach, every }: { readonly sidePx: number; readonly reach: number; readonly every: number },
): GrainTiles {
  const [columns, rows] = [Math.floor(width / sidePx), Math.floor(height / sidePx)];
  const counts = new Uint32Array(columns * rows);
  const cut = new Uint32Array(columns * rows);
  const levels = new Float64Array(columns * rows);
  const bends = new Float64Array(columns * rows);
  const right = Math.min(width - 1, columns * sidePx);
  for (let y = every; y < Math.min(height - 1, rows * sidePx); y += every) {
    const first = Math.floor(y / sidePx) * columns;
    for (let x = 1, at = y * width + 1; x < right; x++, at++) {
      const e = data[at]!;
      if (e > WHITEST) cut[first + Math.floor(x / sidePx)]!++;
      if (e > WHITEST || e < BLACKEST) continue;
      const low = e - reach;
      const high = e + reach;
      const d = data[at - 1]!;
      const f = data[at + 1]!;
      if (d < low || d > high || f < low || f > high) continue;
      const b = data[at - width]!;
      const h = data[at + width]!;
      if (b < low || b > high || h < low || h > high) continue;
      const a = data[at - width - 1]!;
      const c = data[at - width + 1]!;
      const g = data[at + width - 1]!;
      const i = data[at + width + 1]!;
      if (a < low || a > high || c < low || c > high || g < low || g > high || i < low || i > high) continue;
      const bend = a + c + g + i - 2 * (b + d + f + h) + 4 * e;
      const tile = first + Math.floor(x / sidePx);
      bends[tile]! += bend < 0 ? -bend : bend;
      levels[tile]! += e;
      counts[tile]!++;
    }
  }
  return { sidePx, columns, rows, counts, cut, levels, bends };
}

/** The grain of every place so many squares wide and high in which at least `least` pixels are blank. */
export function grainPlaces(
  { sidePx, columns, rows, counts, cut, levels, bends }: GrainTiles,
  { across, down, least }: { readonly across: number; readonly down: number; readonly least: number },
): PlaceNoise[] {
  const places: PlaceNoise[] = [];
  for (let top = 0; top + down <= rows; top++) {
    for (let left = 0; left + across <= columns; left++) {
      let [count, white, level, bend] = [0, 0, 0, 0];
      for (let row = top; row < top + down; row++) {
        for (let at = row * columns + left, end = at + across; at < end; at++) {
          count += counts[at]!;
          white += cut[at]!;
          level += levels[at]!;
          bend += bends[at]!;
        }
      }
      if (count < least || white > MOST_CUT * count) continue;
      const box = { x: left * sidePx, y: top * sidePx, width: across * sidePx, height: down * sidePx };
      places.push({ box, level: Math.round(level / count), sigma: (TO_SIGMA * bend) / count, count });
    }
  }
  return places;
}
