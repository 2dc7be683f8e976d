import type { BoxMm, SizeMm } from '../../../shared/model/reference/basics.ts';
import type { Homography } from '../../../shared/model/reference/recognition.ts';
import type { Zone } from '../../../shared/model/reference/zones.ts';
import type { Region } from '../../../shared/model/region.ts';
import { boxThrough } from '../../../shared/rules/reference-checks/words-on-face.ts';
import type { PageImage } from '../reader.ts';

/** A face of a model where it lies on a page. */
export interface PlacedFace extends SizeMm {
  readonly page: number;
  readonly zones: readonly Zone[];
  readonly toPage: Homography;
  /** Whether all of a place is on the page. */
  readonly shows: (box: BoxMm) => boolean;
}

/** Lays a face on a page. */
export function placedFace(
  { page, widthPx, heightPx }: PageImage,
  size: SizeMm,
  zones: readonly Zone[],
  toPage: Homography,
): PlacedFace {
  const { widthMm, heightMm } = size;
  return {
    page,
    widthMm,
    heightMm,
    zones,
    toPage,
    shows: (place) => {
      const { x, y, width, height } = boxThrough(toPage, place);
      return x >= 0 && y >= 0 && x + width <= widthPx && y + height <= heightPx;
    },
  };
}

/** A place of a face on the page, in whole px. */
export function regionOf({ page, toPage }: PlacedFace, place: BoxMm): Region {
  const box = boxThrough(toPage, place);
  const [x, y] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))];
  const width = Math.max(1, Math.ceil(box.x + box.width) - x);
  const height = Math.max(1, Math.ceil(box.y + box.height) - y);
  return { page, box: { x, y, width, height } };
}
