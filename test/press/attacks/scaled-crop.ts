import { createCanvas, ImageData } from '@napi-rs/canvas';
import type { Raster } from '../../../shared/imaging/raster.ts';
import type { Box } from '../../../shared/model/region.ts';

/** A part of a raster at another size, as image editors resize: smoothly. */
export function scaledCrop(raster: Raster, box: Box, width: number, height: number): Raster {
  const from = createCanvas(box.width, box.height);
  const rgba = new Uint8ClampedArray(box.width * box.height * 4).fill(255);
  for (let row = 0, to = 0; row < box.height; row++) {
    const start = ((box.y + row) * raster.width + box.x) * 3;
    for (let at = start; at < start + box.width * 3; at += 3, to += 4) {
      rgba[to] = raster.data[at]!;
      rgba[to + 1] = raster.data[at + 1]!;
      rgba[to + 2] = raster.data[at + 2]!;
    }
  }
  from.getContext('2d').putImageData(new ImageData(rgba, box.width, box.height), 0, 0);
  const ctx = createCanvas(width, height).getContext('2d');
  ctx.imageSmoothingQuality = 'high';
  ctx.drawImage(from, 0, 0, width, height);
  const scaled = ctx.getImageData(0, 0, width, height).data;
  const data = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at++) data.set(scaled.subarray(4 * at, 4 * at + 3), 3 * at);
  return { width, height, channels: 3, data };
}
