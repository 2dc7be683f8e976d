import type { Box } from '../../../model/region.ts';
import type { GreyRaster } from '../../raster.ts';
import { median } from '../../robust.ts';
import type { GridPhase } from '../jpeg/block-grid.ts';

/** What the sharpest straight line beside one side of a picture looks like. */
export interface SideSeam {
  readonly side: 'left' | 'right' | 'top' | 'bottom';
  /** The step of levels lies between this row or column of pixels and the next. */
  readonly at: number;
  /** Levels that the middle of the line has over what the steps to both sides of it lead to expect. */
  readonly step: number;
  /** Mean size of the steps to both sides of it. */
  readonly beside: number;
  /** How many times as large the step is as what lies beside it and what other lines there have. */
  readonly sharpness: number;
}

/** The rim of a portrait lies so far outside of the head at most, in widths of the head; inside of it, so far. */
const OUTSIDE = 0.45;
const INSIDE = 0.05;
/** The part of the head's sides along which lines are followed: corners may be round, and a card lies turned. */
const TRIM = 0.15;
/** Lines that a side must have to know what is usual there. */
const LEAST_LINES = 20;
/** Steps are no surer than this, levels: whole levels were rounded. */
const LEAST_SPREAD = 0.15;
/** Medians of absolute values to deviations; lines are many, so that the largest by chance lies so much further. */
const TO_DEVIATION = 1.48;
const OF_MANY = 1.5;
/** What goes on beyond the picture with this share of its step is a line of the card, its edge, or that of the sheet. */
const GOING_ON = 0.5;
/** Beyond the picture a line is followed from here to there, in widths of the head from its ends. */
const BEYOND_FROM = 0.6;
const BEYOND_TO = 1;

/** Where a side is looked for: lines across it from one to another, followed from one place to another. */
interface Search {
  readonly side: SideSeam['side'];
  readonly isUpright: boolean;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The sharpest straight line beside each side of a picture, along rows and columns of pixels. What was printed and
 * scanned is blurred, and lies turned: its rim runs over several pixels. A rectangle that was laid in afterwards ends
 * between one pixel and the next all along its side.
 *
 * @param head - the dark and the light of the picture, without the plain rim that it may have
 * @param grid - of the last compression, along which steps are made by that; null when there is none
 */
export function sideSeams(grey: GreyRaster, head: Box, grid: GridPhase | null): SideSeam[] {
  const { x, y, width: w, height: h } = head;
  const [across, along] = [
    { from: x + TRIM * w, to: x + w - TRIM * w },
    { from: y + TRIM * h, to: y + h - TRIM * h },
  ];
  const out = OUTSIDE * w;
  const own = INSIDE * w;
  const searches: readonly Search[] = [
    { side: 'left', isUpright: true, first: x - out, last: x + own, ...along },
    { side: 'right', isUpright: true, first: x + w - own, last: x + w + out, ...along },
    { side: 'top', isUpright: false, first: y - out, last: y + own, ...across },
    { side: 'bottom', isUpright: false, first: y + h - 2 * own, last: y + h + out, ...across },
  ];
  return searches.flatMap((search) => seamOf(grey, search, w, grid) ?? []);
}

function seamOf(grey: GreyRaster, search: Search, headPx: number, grid: GridPhase | null): SideSeam | null {
  const lines = search.isUpright ? grey.width : grey.height;
  const first = Math.max(0, Math.round(search.first));
  const last = Math.min(lines - 1, Math.round(search.last));
  const steps = stepsOf(grey, search, first, last);
  const found: { at: number; step: number; beside: number }[] = [];
  const begin = grid && (search.isUpright ? grid.x : grid.y);
  for (let next = 1; next + 1 < steps.length; next++) {
    const at = first + next;
    if (begin !== null && (at + 1 - begin) % 8 === 0) continue;
    const [before, after] = [steps[next - 1]!, steps[next + 1]!];
    const step = Math.abs(steps[next]! - (before + after) / 2);
    found.push({ at, step, beside: (Math.abs(before) + Math.abs(after)) / 2 });
  }
  if (found.length < LEAST_LINES) return null;
  const usual = OF_MANY * Math.max(LEAST_SPREAD, TO_DEVIATION * median(found.map(({ step }) => step)));
  const sharpest = found
    .map((line) => ({ ...line, sharpness: line.step / Math.hypot(usual, line.beside) }))
    .sort((a, b) => b.sharpness - a.sharpness)
    .find(({ at, step }) => !goesOn(grey, search, at, step, headPx));
  return sharpest ? { side: search.side, ...sharpest } : null;
}

/** Mean difference between each line of pixels and the next, along the search. */
function stepsOf(grey: GreyRaster, { isUpright, from, to }: Search, first: number, last: number): number[] {
  const { width, height, data } = grey;
  const [stride, next] = isUpright ? [width, 1] : [1, width];
  const begin = Math.max(0, Math.round(from));
  const end = Math.min(isUpright ? height : width, Math.round(to));
  const steps: number[] = [];
  for (let line = first; line < last; line++) {
    let sum = 0;
    for (let at = begin * stride + line * next, n = begin; n < end; n++, at += stride)
      sum += data[at + next]! - data[at]!;
    steps.push(sum / Math.max(1, end - begin));
  }
  return steps;
}

function goesOn(grey: GreyRaster, search: Search, at: number, step: number, headPx: number): boolean {
  const ends = [
    { from: search.from - BEYOND_TO * headPx, to: search.from - BEYOND_FROM * headPx },
    { from: search.to + BEYOND_FROM * headPx, to: search.to + BEYOND_TO * headPx },
  ];
  const [lines, places] = search.isUpright ? [grey.width, grey.height] : [grey.height, grey.width];
  if (at < 1 || at + 2 >= lines) return true;
  return ends.some(({ from, to }) => {
    if (to <= 0 || from >= places) return false;
    const [before, own, after] = stepsOf(grey, { ...search, from, to }, at - 1, at + 2);
    return Math.abs(own! - (before! + after!) / 2) >= GOING_ON * step;
  });
}
