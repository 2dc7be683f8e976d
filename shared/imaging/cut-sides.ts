import type { Side } from '../model/quality.ts';
import type { GreyRaster } from './raster.ts';

/** Pixels at the border that count as its rim, on a page of about 100 dpi: 0.5 mm. */
const RIM_PX = 2;

/** Share of the rim that must be paper; else it is a table, a shadow or a printed ground, and tells nothing. */
const MIN_PAPER_SHARE = 0.7;

/** Levels that paper may differ from its commonest level: shading towards the border, not a printed ground. */
const PAPER_SPREAD = 24;

/** Pixels on a page of about 100 dpi: strokes and letters are between 0.25 and 8 mm. */
const MIN_RUN_PX = 1;
const MAX_RUN_PX = 32;

/** Pieces of print that meet one side before it counts as cut: a rule or a thread makes one or two. */
const MIN_RUNS = 6;

/** Sides at which print runs over the border of a page of about 100 dpi. `paper` and `ink` are levels. */
export function cutSides(grey: GreyRaster, paper: number, ink: number): readonly Side[] {
  const { width, height } = grey;
  const threshold = (paper + ink) / 2;
  const rims: readonly (readonly [Side, number, number, number, number])[] = [
    ['left', 0, 1, width, height],
    ['right', width - 1, -1, width, height],
    ['top', 0, width, 1, width],
    ['bottom', (height - 1) * width, -width, 1, width],
  ];
  return rims
    .filter(([, start, inward, along, count]) =>
      isCut(rimLevels(grey.data, start, inward, along, count), threshold, paper),
    )
    .map(([side]) => side);
}

/** The darkest level of each position of a rim. */
function rimLevels(
  data: Uint8Array,
  start: number,
  inward: number,
  along: number,
  count: number,
): Uint8Array {
  const levels = new Uint8Array(count).fill(255);
  for (let at = 0; at < count; at++) {
    for (let depth = 0; depth < RIM_PX; depth++) {
      levels[at] = Math.min(levels[at]!, data[start + at * along + depth * inward] ?? 255);
    }
  }
  return levels;
}

function isCut(levels: Uint8Array, threshold: number, paper: number): boolean {
  let runs = 0;
  let run = 0;
  let plain = 0;
  for (let at = 0; at <= levels.length; at++) {
    if (at < levels.length && levels[at]! < threshold) {
      run++;
      continue;
    }
    if (at < levels.length && Math.abs(levels[at]! - paper) <= PAPER_SPREAD) plain++;
    if (run >= MIN_RUN_PX && run <= MAX_RUN_PX) runs++;
    run = 0;
  }
  return runs >= MIN_RUNS && plain / levels.length >= MIN_PAPER_SHARE;
}
