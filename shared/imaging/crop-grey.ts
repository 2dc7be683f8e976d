import type { Box } from '../model/region.ts';
import type { GreyRaster } from './raster.ts';

/** A copy of the part of `raster` under `box`, which lies inside it and has whole numbers. */
export function cropGrey(raster: GreyRaster, { x, y, width, height }: Box): GreyRaster {
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const from = (y + row) * raster.width + x;
    data.set(raster.data.subarray(from, from + width), row * width);
  }
  return { width, height, channels: 1, data };
}
