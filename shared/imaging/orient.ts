import { type Laying, layRaster } from './lay-raster.ts';
import type { GreyRaster } from './raster.ts';

/** The eight orientations of EXIF: how a stored picture is to be turned or mirrored to be upright. */
export const ORIENTATIONS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

export type Orientation = (typeof ORIENTATIONS)[number];

/** How the rows and columns of a stored picture run on the page. */
export const LAYINGS: Readonly<Record<Orientation, Laying>> = {
  1: { right: { x: 1, y: 0 }, down: { x: 0, y: 1 } },
  2: { right: { x: -1, y: 0 }, down: { x: 0, y: 1 } },
  3: { right: { x: -1, y: 0 }, down: { x: 0, y: -1 } },
  4: { right: { x: 1, y: 0 }, down: { x: 0, y: -1 } },
  5: { right: { x: 0, y: 1 }, down: { x: 1, y: 0 } },
  6: { right: { x: 0, y: 1 }, down: { x: -1, y: 0 } },
  7: { right: { x: 0, y: -1 }, down: { x: -1, y: 0 } },
  8: { right: { x: 0, y: -1 }, down: { x: 1, y: 0 } },
};

/** The orientation by which a picture is laid so. */
export function orientationOf({ right, down }: Laying): Orientation {
  const isSame = (orientation: Orientation) => {
    const laying = LAYINGS[orientation];
    return [
      laying.right.x - right.x,
      laying.right.y - right.y,
      laying.down.x - down.x,
      laying.down.y - down.y,
    ].every((difference) => difference === 0);
  };
  return ORIENTATIONS.find(isSame) ?? 1;
}

/** A stored picture made upright by its EXIF orientation. */
export function orient(stored: GreyRaster, orientation: Orientation): GreyRaster {
  return { ...layRaster(stored, LAYINGS[orientation]), channels: 1 };
}
