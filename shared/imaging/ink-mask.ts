import type { GreyRaster } from './raster.ts';

/** Ink of a page: 1 where a pixel is darker than its neighbourhood, row by row. */
export interface InkMask {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Pixels to each side that count as neighbourhood: 8 mm on a page of 100 dpi, wider than bold print. */
const REACH_PX = 16;

/**
 * Marks what is darker than the mean of its neighbourhood by at least `step` levels.
 *
 * Local, so that shadow, a table under the page or a coloured ground is not taken for ink.
 */
export function inkMask(grey: GreyRaster, step: number): InkMask {
  const { width, height, data } = grey;
  const sums = columnTable(grey);
  const mask = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - REACH_PX) * (width + 1);
    const bottom = Math.min(height, y + REACH_PX + 1) * (width + 1);
    const rows = (bottom - top) / (width + 1);
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - REACH_PX);
      const right = Math.min(width, x + REACH_PX + 1);
      const sum = sums[bottom + right]! - sums[bottom + left]! - sums[top + right]! + sums[top + left]!;
      if (sum / (rows * (right - left)) - data[y * width + x]! >= step) mask[y * width + x] = 1;
    }
  }
  return { width, height, data: mask };
}

/** Summed-area table with a row and a column of zeros in front; exact in doubles. */
function columnTable({ width, height, data }: GreyRaster): Float64Array {
  const table = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += data[y * width + x]!;
      table[(y + 1) * (width + 1) + x + 1] = table[y * (width + 1) + x + 1]! + row;
    }
  }
  return table;
}

/** 0..1, share of the page that is ink, the outer `margin` (share of each side) left out. */
export function inkShare({ width, height, data }: InkMask, margin: number): number {
  const left = Math.floor(width * margin);
  const top = Math.floor(height * margin);
  let ink = 0;
  for (let y = top; y < height - top; y++) {
    for (let x = left; x < width - left; x++) ink += data[y * width + x]!;
  }
  return ink / Math.max(1, (width - 2 * left) * (height - 2 * top));
}
