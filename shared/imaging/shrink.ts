import type { GreyRaster } from './raster.ts';

/** Means of `factor` × `factor` pixels; what is left over at the right and bottom is dropped. */
export function shrink(grey: GreyRaster, factor: number): GreyRaster {
  if (factor <= 1) return grey;
  const width = Math.max(1, Math.floor(grey.width / factor));
  const height = Math.max(1, Math.floor(grey.height / factor));
  const rows = Math.min(factor, grey.height);
  const columns = Math.min(factor, grey.width);
  const area = rows * columns;
  const data = new Uint8Array(width * height);
  const sums = new Uint32Array(width);
  for (let y = 0; y < height; y++) {
    sums.fill(0);
    for (let row = 0; row < rows; row++) {
      let from = (y * factor + row) * grey.width;
      for (let x = 0; x < width; x++) {
        let sum = 0;
        for (let column = 0; column < columns; column++) sum += grey.data[from + column]!;
        sums[x]! += sum;
        from += factor;
      }
    }
    for (let x = 0; x < width; x++) data[y * width + x] = Math.round(sums[x]! / area);
  }
  return { width, height, channels: 1, data };
}
