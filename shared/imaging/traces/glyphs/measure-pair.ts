import type { GreyRaster } from '../../raster.ts';
import type { Patch } from './patch.ts';
import { Residual } from './residual.ts';

/** A character may lie this far from where its box says, px. */
export const REACH_PX = 3;

/** How one character lies over another: where, and what is left there. */
export interface PairMeasure {
  /** What is left of grain, toner and form where both lie over one another best by whole pixels, grey levels. */
  readonly distance: number;
  /** The same after a shift by parts of a pixel and another blackness are taken away: what two prints differ by. */
  readonly aligned: number;
  /** Root of the mean squared gradient: what a small shift or spread of ink changes. */
  readonly edge: number;
}

/** Where two characters lie over one another best, by whole pixels. */
export interface Laying {
  /** Variance of the difference. */
  readonly variance: number;
  /** The top left corner of the second there. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** null at the border of the page. */
export function layOver(grey: GreyRaster, first: Patch, second: Patch): Laying | null {
  const room = REACH_PX + 2;
  const width = Math.min(first.width, second.width);
  const height = Math.min(first.height, second.height);
  if (Math.min(first.x, first.y, second.x, second.y) < room) return null;
  if (Math.max(first.x, second.x) + width + room > grey.width) return null;
  if (Math.max(first.y, second.y) + height + room > grey.height) return null;
  let variance = Number.POSITIVE_INFINITY;
  let x = second.x;
  let y = second.y;
  const size = { x: first.x, y: first.y, width, height };
  for (let dy = -REACH_PX; dy <= REACH_PX; dy++) {
    for (let dx = -REACH_PX; dx <= REACH_PX; dx++) {
      const found = differenceVariance(grey, size, second.x + dx, second.y + dy, variance);
      if (found >= variance) continue;
      variance = found;
      x = second.x + dx;
      y = second.y + dy;
    }
  }
  return Number.isFinite(variance) ? { variance, x, y, width, height } : null;
}

/** What is left where they lie so; null where there is nothing but even paper. */
export function measureLaid(grey: GreyRaster, first: Patch, laid: Laying): PairMeasure | null {
  const residual = new Residual(grey, first, laid);
  return residual.edge === 0
    ? null
    : { distance: residual.whole(), aligned: residual.aligned(), edge: residual.edge };
}

function differenceVariance(grey: GreyRaster, first: Patch, x: number, y: number, enough: number): number {
  const { data, width: stride } = grey;
  const { width, height } = first;
  const count = width * height;
  let sum = 0;
  let squares = 0;
  for (let row = 0; row < height; row++) {
    let a = (first.y + row) * stride + first.x;
    let b = (y + row) * stride + x;
    for (const end = a + width; a < end; a++, b++) {
      const difference = data[a]! - data[b]!;
      sum += difference;
      squares += difference * difference;
    }
    // Squares around the mean of the rows so far can only grow with the rows to come.
    if ((squares - (sum * sum) / ((row + 1) * width)) / count > enough) return Number.POSITIVE_INFINITY;
  }
  return squares / count - (sum / count) ** 2;
}
