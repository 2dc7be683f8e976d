import type { Box } from '../../model/region.ts';
import type { GreyRaster } from '../raster.ts';

/** Darker than every specimen by this, grey levels, something lies over the print: a stamp, a signature, a fold. */
const OVERLAY_DEPTH = 60;
/** Share of a part that may be so by print that shifted a little. */
const OVERLAY_SHARE = 0.06;

/** Standard deviation of the grey levels of a part that lies within the picture. */
export function spreadIn({ width, data }: GreyRaster, part: Box): number {
  let [sum, squares] = [0, 0];
  for (let row = part.y; row < part.y + part.height; row++) {
    for (let at = row * width + part.x, end = at + part.width; at < end; at++) {
      sum += data[at]!;
      squares += data[at]! * data[at]!;
    }
  }
  const count = part.width * part.height;
  return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
}

/** Whether something dark lies on a part of the page that no specimen has there. All pictures are of one size. */
export function isOverlaid(page: GreyRaster, specimens: readonly GreyRaster[], part: Box): boolean {
  let dark = 0;
  for (let row = part.y; row < part.y + part.height; row++) {
    for (let at = row * page.width + part.x, end = at + part.width; at < end; at++) {
      const limit = page.data[at]! + OVERLAY_DEPTH;
      if (specimens.every(({ data }) => data[at]! > limit)) dark++;
    }
  }
  return dark > OVERLAY_SHARE * part.width * part.height;
}
