import type { Raster } from './raster.ts';

/**
 * The picture at half its size, each pixel the mean of four. An odd row or column at the end is kept by itself, so
 * that a pixel of the half lies exactly over its four.
 */
export function halve({ width, height, channels, data }: Raster): Raster {
  const [halfWidth, halfHeight] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  const half = new Uint8Array(halfWidth * halfHeight * channels);
  let to = 0;
  for (let y = 0; y < halfHeight; y++) {
    const upper = 2 * y * width * channels;
    const lower = Math.min(2 * y + 1, height - 1) * width * channels;
    for (let x = 0; x < halfWidth; x++) {
      const left = 2 * x * channels;
      const right = Math.min(2 * x + 1, width - 1) * channels;
      for (let c = 0; c < channels; c++) {
        const sum =
          data[upper + left + c]! +
          data[upper + right + c]! +
          data[lower + left + c]! +
          data[lower + right + c]!;
        half[to++] = (sum + 2) >> 2;
      }
    }
  }
  return { width: halfWidth, height: halfHeight, channels, data: half };
}
