import type { GreyRaster } from './raster.ts';

/** Rows and columns that are looked at: enough for thousands of letters' edges. */
const LINES = 250;

/** Transitions below which nothing can be said about focus. */
const MIN_EDGES = 60;

/** Longest transition followed, in pixels. */
const MAX_EDGE_PX = 64;

/** The sharp ones tell the focus; the others are round letters, shadows and pictures. */
const SHARP_QUANTILE = 0.2;

/** From 10 to 90 % of the height of a transition, which is less exposed to noise than all of it. */
const CORE = 0.8;

/**
 * Pixels that the sharp transitions of a page take from 10 to 90 %, along rows and columns; null when the page
 * has fewer than 60 transitions of at least `minStep` levels.
 *
 * The width of a monotone run, judged by its steepest place: height / steepest slope. It does not depend on
 * how much is written, nor on the contrast.
 */
export function edgeWidth(grey: GreyRaster, minStep: number): number | null {
  const { width, height } = grey;
  const widths: number[] = [];
  const rowStep = Math.max(1, Math.floor(height / LINES));
  for (let y = rowStep >> 1; y < height; y += rowStep)
    collect(grey.data, y * width, 1, width, minStep, widths);
  const columnStep = Math.max(1, Math.floor(width / LINES));
  for (let x = columnStep >> 1; x < width; x += columnStep) {
    collect(grey.data, x, width, height, minStep, widths);
  }
  if (widths.length < MIN_EDGES) return null;
  const sorted = Float64Array.from(widths).sort();
  return sorted[Math.floor(sorted.length * SHARP_QUANTILE)]! * CORE;
}

/** Adds the width of each long enough monotone run on one line of pixels. */
function collect(
  data: Uint8Array,
  start: number,
  stride: number,
  count: number,
  minStep: number,
  widths: number[],
): void {
  let from = data[start]!;
  let before = from;
  let direction = 0;
  let steepest = 0;
  let length = 0;
  for (let index = 1, at = start + stride; index <= count; index++, at += stride) {
    const level = index < count ? data[at]! : before;
    const change = level - before;
    const sign = Math.sign(change);
    if (sign !== 0 && sign === direction && length < MAX_EDGE_PX) {
      steepest = Math.max(steepest, Math.abs(change));
      length++;
    } else {
      const rise = Math.abs(before - from);
      if (rise >= minStep && length < MAX_EDGE_PX) widths.push(rise / steepest);
      from = before;
      direction = sign;
      steepest = Math.abs(change);
      length = 1;
    }
    before = level;
  }
}
