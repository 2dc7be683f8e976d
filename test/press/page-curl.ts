import type { Raster } from '../../shared/imaging/raster.ts';
import type { Box } from '../../shared/model/region.ts';

/** A page that rises from the glass towards the back of its book: lines bend there, and less light falls on it. */
export interface Curl {
  readonly side: 'left' | 'right';
  /** How far into the page it reaches. */
  readonly reachPx: number;
  /** How far the lines are off at the very edge, downwards; negative is upwards. */
  readonly bendPx: number;
  /** Share of the light that the very edge loses. */
  readonly shade: number;
}

/** The page with its one side curled; every pixel keeps its column. */
export function curled(raster: Raster, curl: Curl): Raster {
  const { width, height, data: from } = raster;
  const data = new Uint8Array(from.length);
  for (let x = 0; x < width; x++) {
    const rise = riseAt(x, width, curl);
    const light = 1 - curl.shade * rise;
    const down = curl.bendPx * rise;
    for (let y = 0; y < height; y++) {
      const source = Math.max(0, Math.min(height - 1.001, y - down));
      const upper = Math.floor(source);
      const share = source - upper;
      const first = (upper * width + x) * 3;
      const second = upper + 1 < height ? first + width * 3 : first;
      const to = (y * width + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const value = from[first + channel]! * (1 - share) + from[second + channel]! * share;
        data[to + channel] = Math.round(value * light);
      }
    }
  }
  return { ...raster, data };
}

/** Where a point of the flat page lies on the curled one. */
export function followCurl(x: number, y: number, width: number, curl: Curl): number {
  return y + curl.bendPx * riseAt(x, width, curl);
}

/** The upright box around a box of the flat page, on the curled one. */
export function boxOnCurl(box: Box, width: number, curl: Curl): Box {
  const ends = [box.x, box.x + box.width].map((x) => followCurl(x, 0, width, curl));
  const y = Math.floor(box.y + Math.min(...ends));
  return { ...box, y, height: Math.ceil(box.y + box.height + Math.max(...ends)) - y };
}

/** 1 at the edge that rises, falling off to nothing within the page. */
function riseAt(x: number, width: number, { side, reachPx }: Curl): number {
  const inward = side === 'left' ? x : width - 1 - x;
  return Math.exp(-Math.max(0, inward) / reachPx);
}
