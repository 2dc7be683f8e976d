import type { GreyRaster } from './raster.ts';

const BLOCK_PX = 8;

/** Rows that are looked at. */
const LINES = 200;

/** Levels: larger steps are print, smaller ones are where blocks show. */
const MAX_STEP = 24;

/** Levels added to both sides of the ratio, so that a clean flat page gives 1. */
const FLOOR = 0.5;

/**
 * Mean step between neighbours across the borders of 8 × 8 blocks, against that inside the blocks, in the quiet
 * parts of the page. 1 is none; the grid may start at any column, as it does after a page was turned or cut.
 */
export function blockiness({ width, height, data }: GreyRaster): number {
  const sums = new Float64Array(BLOCK_PX);
  const counts = new Float64Array(BLOCK_PX);
  const rowStep = Math.max(1, Math.floor(height / LINES));
  for (let y = 0; y < height; y += rowStep) {
    const row = y * width;
    for (let x = 1; x < width; x++) {
      const step = Math.abs(data[row + x]! - data[row + x - 1]!);
      if (step > MAX_STEP) continue;
      sums[x & (BLOCK_PX - 1)]! += step;
      counts[x & (BLOCK_PX - 1)]!++;
    }
  }
  const means = Array.from(sums, (sum, phase) => sum / Math.max(1, counts[phase]!));
  const border = Math.max(...means);
  const inside = (means.reduce((sum, mean) => sum + mean, 0) - border) / (BLOCK_PX - 1);
  return (border + FLOOR) / (inside + FLOOR);
}
