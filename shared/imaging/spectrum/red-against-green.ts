import type { GreyRaster, Raster } from '../raster.ts';

/** No colour either way. */
const MIDDLE = 128;

/** How much redder than green each pixel is, as a raster of one channel: black print, grey paper and light drop out. */
export function redAgainstGreen({ width, height, data }: Raster): GreyRaster {
  const out = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < out.length; at++, from += 3) {
    const value = MIDDLE + data[from]! - data[from + 1]!;
    out[at] = value < 0 ? 0 : value > 255 ? 255 : value;
  }
  return { width, height, channels: 1, data: out };
}
