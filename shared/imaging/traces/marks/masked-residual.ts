import type { GreyRaster } from '../../raster.ts';
import type { PairMeasure } from '../glyphs/measure-pair.ts';
import { Residual } from '../glyphs/residual.ts';
import type { Repeat } from './find-repeat.ts';
import type { InkMark } from './ink-marks.ts';

/** Room that gradients take, px. */
const ROOM_PX = 2;

/** What is left of a mark's own ink and its rim where it is laid over its repetition; null at the border of the page. */
export function maskedResidual(grey: GreyRaster, mark: InkMark, { dx, dy }: Repeat): PairMeasure | null {
  const { x, y, width, height } = mark.box;
  const [left, top] = [Math.min(x, x + dx), Math.min(y, y + dy)];
  if (left < ROOM_PX || top < ROOM_PX) return null;
  if (Math.max(x, x + dx) + width + ROOM_PX > grey.width) return null;
  if (Math.max(y, y + dy) + height + ROOM_PX > grey.height) return null;
  const mask = new Uint8Array(width * height);
  for (const place of mark.pixels) {
    const column = (place % grey.width) - x;
    const row = Math.floor(place / grey.width) - y;
    const at = row * width + column;
    mask[at] = 1;
    if (column > 0) mask[at - 1] = 1;
    if (column + 1 < width) mask[at + 1] = 1;
    if (row > 0) mask[at - width] = 1;
    if (row + 1 < height) mask[at + width] = 1;
  }
  const residual = new Residual(grey, mark.box, { x: x + dx, y: y + dy, width, height }, mask);
  return residual.edge === 0
    ? null
    : { distance: residual.inner(), aligned: residual.aligned(), edge: residual.edge };
}
