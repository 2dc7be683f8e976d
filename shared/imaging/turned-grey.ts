import type { Turn } from '../model/page.ts';
import type { GreyRaster } from './raster.ts';

/** The raster turned clockwise; the same one when there is nothing to turn. */
export function turnGrey(grey: GreyRaster, turn: Turn): GreyRaster {
  if (turn === 0) return grey;
  const { width, height, data } = grey;
  const turned = new Uint8Array(data.length);
  if (turn === 180) {
    for (let at = 0, to = data.length - 1; to >= 0; at++, to--) turned[to] = data[at]!;
    return { width, height, channels: 1, data: turned };
  }
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const to = turn === 90 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y;
      turned[to] = data[at]!;
    }
  }
  return { width: height, height: width, channels: 1, data: turned };
}
