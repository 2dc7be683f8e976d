import type { Box } from '../../model/region.ts';
import type { GreyRaster } from '../raster.ts';
import { TILE_PX, type TilePlace } from './tile-spectra.ts';

/** Every so many-th pixel both ways says whether a tile is worth looking at. */
const STEP_PX = 4;
/** Share of a tile that may be as white or as black as can be. */
const MOST_CLIPPED = 0.7;
/** A tile whose levels spread less than this has nothing on it at all, not even noise. */
const LEAST_VARIANCE = 0.05;

/**
 * Tiles spread evenly over a box, at most `most` both ways and by half overlapping at most; those that are clipped or of
 * one level are left out.
 */
export function spreadTiles(grey: GreyRaster, box: Box, most: number): TilePlace[] {
  const xs = spread(Math.max(0, box.x), Math.min(grey.width, box.x + box.width), most);
  const ys = spread(Math.max(0, box.y), Math.min(grey.height, box.y + box.height), most);
  return ys.flatMap((y) => xs.map((x) => ({ x, y }))).filter((place) => isTelling(grey, place));
}

function spread(from: number, to: number, most: number): number[] {
  const room = Math.floor(to) - Math.ceil(from) - TILE_PX;
  if (room < 0) return [];
  const count = Math.min(most, Math.floor((2 * room) / TILE_PX) + 1);
  return Array.from({ length: count }, (_, at) =>
    Math.ceil(from + (count === 1 ? room / 2 : (at * room) / (count - 1))),
  ).map((at) => Math.min(at, Math.floor(to) - TILE_PX));
}

function isTelling({ width, data }: GreyRaster, { x, y }: TilePlace): boolean {
  let sum = 0;
  let squares = 0;
  let clipped = 0;
  let count = 0;
  for (let row = 0; row < TILE_PX; row += STEP_PX) {
    const start = (y + row) * width + x;
    for (let column = 0; column < TILE_PX; column += STEP_PX, count++) {
      const value = data[start + column]!;
      if (value <= 1 || value >= 254) clipped++;
      sum += value;
      squares += value * value;
    }
  }
  const mean = sum / count;
  return clipped < MOST_CLIPPED * count && squares / count - mean * mean > LEAST_VARIANCE;
}
