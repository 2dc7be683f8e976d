import type { GreyRaster } from '../../raster.ts';
import type { PairMeasure } from '../glyphs/measure-pair.ts';
import { Residual } from '../glyphs/residual.ts';
import type { Repeat } from './find-repeat.ts';
import type { InkMark } from './ink-marks.ts';
import { markMask } from './mark-mask.ts';

/** Room that gradients take, px. */
const ROOM_PX = 2;

/** What is so many times as wide as high is a line of text that nobody read. */
const LINE_WIDTHS = 5;

/** Whether a mark is a line of text that nobody read: over one nothing else lies, and all of it counts. */
export function isLineOfText({ box }: InkMark): boolean {
  return box.width > LINE_WIDTHS * box.height;
}

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
  const mask = markMask(mark, grey.width);
  const residual = new Residual(grey, mark.box, { x: x + dx, y: y + dy, width, height }, mask);
  return residual.edge === 0
    ? null
    : {
        distance: isLineOfText(mark) ? residual.whole() : residual.inner(),
        aligned: residual.aligned(),
        edge: residual.edge,
      };
}
