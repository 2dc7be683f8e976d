import type { GreyRaster, Raster } from '../raster.ts';

/** Grey copy of a raster, `factor` times smaller each way; each pixel is the mean of its square. */
export function shrinkToGrey(raster: Raster, factor: number): GreyRaster {
  const width = Math.max(1, Math.floor(raster.width / factor));
  const height = Math.max(1, Math.floor(raster.height / factor));
  const out = new Uint8Array(width * height);
  const { channels } = raster;
  const sums = new Uint32Array(width);
  const area = factor * factor * (channels === 3 ? 256 : 1);
  for (let y = 0; y < height; y++) {
    sums.fill(0);
    for (let row = 0; row < factor; row++) {
      const from = Math.min(raster.height - 1, y * factor + row) * raster.width * channels;
      if (channels === 3) addColourRow(sums, raster, from, factor);
      else addGreyRow(sums, raster, from, factor);
    }
    for (let x = 0; x < width; x++) out[y * width + x] = sums[x]! / area;
  }
  return { width, height, channels: 1, data: out };
}

function addColourRow(sums: Uint32Array, { data, width }: Raster, from: number, factor: number): void {
  const most = Math.min(factor, width);
  for (let x = 0, at = from; x < sums.length; x++) {
    let sum = 0;
    for (let step = 0; step < most; step++, at += 3) {
      sum += data[at]! * 77 + data[at + 1]! * 150 + data[at + 2]! * 29;
    }
    sums[x]! += sum;
  }
}

function addGreyRow(sums: Uint32Array, { data, width }: Raster, from: number, factor: number): void {
  const most = Math.min(factor, width);
  for (let x = 0, at = from; x < sums.length; x++) {
    let sum = 0;
    for (let step = 0; step < most; step++, at++) sum += data[at]!;
    sums[x]! += sum;
  }
}
