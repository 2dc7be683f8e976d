import type { Raster } from './raster.ts';

/** A step of one pixel along a row or a column: exactly one of the two is 1 or -1, the other 0. */
export interface PixelStep {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}

/** Where the rows and columns of a picture run once it is laid on the page. */
export interface Laying {
  /** Where a step to the right in the picture leads. */
  readonly right: PixelStep;
  /** Where a step down in the picture leads. */
  readonly down: PixelStep;
}

/** Lays a raster on the page by quarter turns and mirroring; the same raster when nothing is to be done. */
export function layRaster(raster: Raster, { right, down }: Laying): Raster {
  if (right.x === 1 && down.y === 1) return raster;
  const { channels, data } = raster;
  const isTurned = right.x === 0;
  const width = isTurned ? raster.height : raster.width;
  const height = isTurned ? raster.width : raster.height;
  const startX = right.x + down.x < 0 ? width - 1 : 0;
  const startY = right.y + down.y < 0 ? height - 1 : 0;
  const stepRight = (right.y * width + right.x) * channels;
  const stepDown = (down.y * width + down.x) * channels;
  const laid = new Uint8Array(data.length);
  let from = 0;
  let rowStart = (startY * width + startX) * channels;
  for (let y = 0; y < raster.height; y++, rowStart += stepDown) {
    for (let x = 0, to = rowStart; x < raster.width; x++, to += stepRight) {
      for (let channel = 0; channel < channels; channel++) laid[to + channel] = data[from++]!;
    }
  }
  return { width, height, channels, data: laid };
}
