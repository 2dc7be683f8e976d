import type { Turn } from '../model/page.ts';
import { type Laying, layRaster } from './lay-raster.ts';
import type { GreyRaster } from './raster.ts';

const LAYINGS: Readonly<Record<Exclude<Turn, 0>, Laying>> = {
  90: { right: { x: 0, y: 1 }, down: { x: -1, y: 0 } },
  180: { right: { x: -1, y: 0 }, down: { x: 0, y: -1 } },
  270: { right: { x: 0, y: -1 }, down: { x: 1, y: 0 } },
};

/** The raster turned clockwise by `turn`; the same one when there is nothing to turn. */
export function turnGrey(raster: GreyRaster, turn: Turn): GreyRaster {
  return turn === 0 ? raster : { ...layRaster(raster, LAYINGS[turn]), channels: 1 };
}
