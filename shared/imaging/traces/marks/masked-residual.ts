import type { GreyRaster } from '../../raster.ts';
import type { PairMeasure } from '../glyphs/measure-pair.ts';
import { Residual } from '../glyphs/residual.ts';
import type { Repeat } from './find-repeat.ts';
import type { InkMark } from './ink-marks.ts';

/** Room that gradients take, px. */
const ROOM_PX = 2;

/** What is so many times as wide as high is a line of text that nobody read. */
const LINE_WIDTHS = 5;

/**
 * What is left of a mark's own ink and its rim where it is laid over its repetition; null at the border of
 * the page. Other ink may lie over one of two stamps; over a line of text there is none, and one that differs in part is
 * another line.
 */
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
  const isLine = width > LINE_WIDTHS * height;
  return residual.edge === 0
    ? null
    : {
        distance: isLine ? residual.whole() : residual.inner(),
        aligned: residual.aligned(),
        edge: residual.edge,
      };
}
