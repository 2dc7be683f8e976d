import type { Box } from '../model/region.ts';

/** Longest side of an enlarged crop, px, about: enlarging goes by whole steps. */
const CROP_PX = 600;

/** Longest side of a crop that is too large to be enlarged, px; a larger part is shrunk to this. */
const MAX_CROP_PX = 1200;

/** What is shown round the box, as a share of its longer side, and at least in px of the page. */
const CONTEXT_SHARE = 0.15;
const MIN_CONTEXT_PX = 6;

/** What a crop of a page shows: a box in whole pixels of the page, and how many pixels of the crop each becomes. */
export interface CropFrame {
  readonly box: Box;
  /** A whole number from 1; below 1 where the part is too large to be shown pixel by pixel. */
  readonly scale: number;
}

/** The frame of the crop round a box: a little context, within the page. Null when the box lies off the page. */
export function cropFrame(box: Box, page: { widthPx: number; heightPx: number }): CropFrame | null {
  const context = Math.max(MIN_CONTEXT_PX, CONTEXT_SHARE * Math.max(box.width, box.height));
  const left = Math.max(0, Math.floor(box.x - context));
  const top = Math.max(0, Math.floor(box.y - context));
  const right = Math.min(page.widthPx, Math.ceil(box.x + box.width + context));
  const bottom = Math.min(page.heightPx, Math.ceil(box.y + box.height + context));
  if (box.x >= page.widthPx || box.y >= page.heightPx || right <= left || bottom <= top) return null;
  const [width, height] = [right - left, bottom - top];
  const longest = Math.max(width, height);
  const scale = longest > MAX_CROP_PX ? MAX_CROP_PX / longest : Math.max(1, Math.round(CROP_PX / longest));
  return { box: { x: left, y: top, width, height }, scale };
}
