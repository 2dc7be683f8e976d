import type { Turn } from '../model/page.ts';
import type { GreyRaster } from './raster.ts';
import { turnedSize } from './turn.ts';

/** The raster turned clockwise by `turn`; the same one when there is nothing to turn. */
export function turnGrey(raster: GreyRaster, turn: Turn): GreyRaster {
  if (turn === 0) return raster;
  const { width, height, data } = raster;
  const size = turnedSize(raster, turn);
  const turned = new Uint8Array(data.length);
  // Where the first pixel goes, and how far the target moves for one step right and one step down.
  const [start, right, down] = stepsOf(turn, width, height);
  for (let y = 0, from = 0; y < height; y++) {
    let to = start + y * down;
    for (let x = 0; x < width; x++, to += right) turned[to] = data[from++]!;
  }
  return { ...size, channels: 1, data: turned };
}

function stepsOf(turn: 90 | 180 | 270, width: number, height: number): readonly [number, number, number] {
  switch (turn) {
    case 90:
      return [height - 1, height, -1];
    case 180:
      return [width * height - 1, -1, -width];
    case 270:
      return [(width - 1) * height, -height, 1];
  }
}
