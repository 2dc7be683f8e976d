import type { Raster } from '../../raster.ts';

/**
 * Luminance as a JPEG codec counts it (JFIF: 0.299, 0.587, 0.114), rounded. Decoding rounds the colours, but by less
 * than half a level of luminance, so that this gives the very levels that were decoded.
 */
export function codecLuminance({ width, height, channels, data }: Raster): Uint8Array {
  if (channels === 1) return data;
  const levels = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < levels.length; at++, from += 3) {
    levels[at] = (data[from]! * 19595 + data[from + 1]! * 38470 + data[from + 2]! * 7471 + 32768) >> 16;
  }
  return levels;
}

/** Whether some sample of an 8 × 8 block is at the end of the scale, where the decoder may have cut it off. */
export function isClipped({ width, channels, data }: Raster, x: number, y: number): boolean {
  const span = 8 * channels;
  for (let row = 0; row < 8; row++) {
    const from = ((y + row) * width + x) * channels;
    for (let at = from; at < from + span; at++) {
      const sample = data[at]!;
      if (sample === 0 || sample === 255) return true;
    }
  }
  return false;
}
