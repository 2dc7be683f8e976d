import type { Box } from '../model/region.ts';
import type { GreyRaster } from './raster.ts';
import { median } from './robust.ts';

const BLOCK_PX = 32;
/** Room kept around written areas, px. */
const MARGIN_PX = 8;
/** A block with darker pixels than this holds ink or a photo; near 255 the grain is cut off. */
const DARKEST_PAPER = 90;
const CLIPPED = 253;
/** Blocks are visited in a grid that gives about this many. */
const BLOCKS_WANTED = 600;

/**
 * Standard deviation of the paper's grain, in grey levels, by Immerkaer's estimate (CVIU 64, 1996) in
 * blocks without writing; the median over blocks. 0 when no clean block was found.
 */
export function paperGrain(grey: GreyRaster, written: readonly Box[]): number {
  const columns = Math.floor(grey.width / BLOCK_PX);
  const rows = Math.floor(grey.height / BLOCK_PX);
  const taken = new Uint8Array(columns * rows);
  for (const box of written) {
    const x1 = Math.min(columns - 1, Math.floor((box.x + box.width + MARGIN_PX) / BLOCK_PX));
    const y1 = Math.min(rows - 1, Math.floor((box.y + box.height + MARGIN_PX) / BLOCK_PX));
    for (let y = Math.max(0, Math.floor((box.y - MARGIN_PX) / BLOCK_PX)); y <= y1; y++) {
      for (let x = Math.max(0, Math.floor((box.x - MARGIN_PX) / BLOCK_PX)); x <= x1; x++)
        taken[y * columns + x] = 1;
    }
  }
  const step = Math.max(1, Math.round((columns * rows) / BLOCKS_WANTED));
  const estimates: number[] = [];
  for (let block = 0; block < taken.length; block += step) {
    if (taken[block] === 1) continue;
    const sigma = blockNoise(grey, (block % columns) * BLOCK_PX, Math.floor(block / columns) * BLOCK_PX);
    if (sigma !== null) estimates.push(sigma);
  }
  return estimates.length > 0 ? median(estimates) : 0;
}

function blockNoise(grey: GreyRaster, x0: number, y0: number): number | null {
  const { data, width } = grey;
  let sum = 0;
  for (let y = y0 + 1; y < y0 + BLOCK_PX - 1; y++) {
    for (let x = x0 + 1; x < x0 + BLOCK_PX - 1; x++) {
      const at = y * width + x;
      const centre = data[at]!;
      if (centre < DARKEST_PAPER || centre > CLIPPED) return null;
      const corners =
        data[at - width - 1]! + data[at - width + 1]! + data[at + width - 1]! + data[at + width + 1]!;
      const sides = data[at - width]! + data[at - 1]! + data[at + 1]! + data[at + width]!;
      sum += Math.abs(corners - 2 * sides + 4 * centre);
    }
  }
  return (Math.sqrt(Math.PI / 2) * sum) / (6 * (BLOCK_PX - 2) ** 2);
}
