import type { GreyRaster } from '../raster.ts';

/** Top left corner and size of a patch, whole pixels. */
export interface Patch {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How unlike two patches are: the least standard deviation of their difference over shifts of the second
 * by up to `reach` px each way, in grey levels. Both are read at the size of the first; places outside
 * the raster are skipped. Infinity when no shift fits.
 */
export function patchDistance(grey: GreyRaster, first: Patch, second: Patch, reach: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      const variance = differenceVariance(grey, first, second.x + dx, second.y + dy, least);
      if (variance < least) least = variance;
    }
  }
  return Math.sqrt(least);
}

function differenceVariance(grey: GreyRaster, first: Patch, x: number, y: number, enough: number): number {
  const { data, width: stride } = grey;
  const { width, height } = first;
  if (Math.min(x, y, first.x, first.y) < 0) return Number.POSITIVE_INFINITY;
  if (Math.max(x, first.x) + width > stride || Math.max(y, first.y) + height > grey.height) {
    return Number.POSITIVE_INFINITY;
  }
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
    if ((squares - (sum * sum) / ((row + 1) * width)) / count > enough) {
      return Number.POSITIVE_INFINITY;
    }
  }
  return squares / count - (sum / count) ** 2;
}
