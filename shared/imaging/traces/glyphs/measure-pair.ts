import type { GreyRaster } from '../../raster.ts';
import type { Patch } from './patch.ts';

const REACH_PX = 3;

/** What two characters differ by where they lie over one another best, and the edges of the first; null at the border. */
export function measurePair(
  grey: GreyRaster,
  first: Patch,
  second: Patch,
): { distance: number; edge: number } | null {
  const { width, height } = grey;
  const room = REACH_PX + 2;
  if (Math.min(first.x, first.y, second.x, second.y) < room) return null;
  if (Math.max(first.x, second.x) + first.width + room > width) return null;
  if (Math.max(first.y, second.y) + first.height + room > height) return null;
  let least = Number.POSITIVE_INFINITY;
  for (let dy = -REACH_PX; dy <= REACH_PX; dy++) {
    for (let dx = -REACH_PX; dx <= REACH_PX; dx++) {
      const variance = differenceVariance(grey, first, second.x + dx, second.y + dy, least);
      if (variance < least) least = variance;
    }
  }
  const edge = Math.sqrt(meanSquaredGradient(grey, first)) + 1;
  return Number.isFinite(least) ? { distance: Math.sqrt(least), edge } : null;
}

function differenceVariance(grey: GreyRaster, first: Patch, x: number, y: number, enough: number): number {
  const { data, width: stride } = grey;
  const { width, height } = first;
  const count = width * height;
  let sum = 0;
  let squares = 0;
  for (let row = 0; row < height; row++) {
    let a = (first.y + row) * stride + first.x;
    let b = (y + row) * stride + x;
    for (const end = a + width; a < end; a++, b++) {
      const difference = data[a]! - data[b]!;
      sum += difference;
      squares += difference * difference;
    }
    // Squares around the mean of the rows so far can only grow with the rows to come.
    if ((squares - (sum * sum) / ((row + 1) * width)) / count > enough) return Number.POSITIVE_INFINITY;
  }
  return squares / count - (sum / count) ** 2;
}

function meanSquaredGradient(grey: GreyRaster, { x, y, width, height }: Patch): number {
  const { data, width: stride } = grey;
  let sum = 0;
  for (let row = y; row < y + height; row++) {
    for (let at = row * stride + x, end = at + width; at < end; at++) {
      const across = data[at + 1]! - data[at - 1]!;
      const along = data[at + stride]! - data[at - stride]!;
      sum += across * across + along * along;
    }
  }
  return sum / (4 * width * height);
}
