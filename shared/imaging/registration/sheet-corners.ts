import type { Corners } from '../../model/reference/recognition.ts';
import type { Raster } from '../raster.ts';
import { findSheet } from './find-sheet.ts';
import { warp } from './warp.ts';

/** Longer side of the picture that edges are sought in, px: print is lost in it, the rim of a card is not. */
const SEARCH_PX = 480;

/** Corners of the sheet or card on a page, px of the page, from the top left clockwise; null when there is no clear one. */
export function sheetCorners(raster: Raster): Corners | null {
  const scale = Math.min(1, SEARCH_PX / Math.max(raster.width, raster.height));
  const width = Math.max(1, Math.round(raster.width * scale));
  const height = Math.max(1, Math.round(raster.height * scale));
  const [across, down] = [raster.width / width, raster.height / height];
  const found = findSheet(warp(raster, [across, 0, 0, 0, down, 0, 0, 0, 1], width, height));
  if (found === null) return null;
  const onPage = found.map(({ x, y }) => ({ x: x * across, y: y * down }));
  return onPage as unknown as Corners;
}
