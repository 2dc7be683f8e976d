import type { EffectExpected } from '../../../model/effect.ts';
import type { Box } from '../../../model/region.ts';
import type { Text } from '../../../model/text.ts';
import { MM_PER_INCH } from '../../../model/units.ts';
import { type Crossing, countsOf, crossedMarks } from '../crossings/crossed-marks.ts';
import { findCrossings } from '../crossings/find-crossings.ts';
import { inkClasses } from '../crossings/ink-classes.ts';
import type { TracePage } from '../detector.ts';
import { hundredths } from './around.ts';
import type { EffectMaker } from './effect-maker.ts';

/** Side of what is shown, mm: a few letters. */
const SIDE_MM = 7;
/** Pixels of the picture at most, a side. */
const MOST_CELLS = 96;
/** Print shows at so many px round the points of a crossing. */
const ROUND_PX = 1;

/** A place where ink covers print, and what it would look like if the two multiplied. */
export const inkCrossingEffect: EffectMaker = {
  needsText: false,
  show(page, box): EffectExpected | null {
    const { dpi } = page.page;
    const classes = inkClasses(page);
    if (classes === null) return null;
    const points = findCrossings(page.grey, classes, dpi);
    const mark = crossedMarks(points, page.raster, dpi).find((each) => isSame(each.box, box));
    const middle = mark && fullest(mark.crossings, (SIDE_MM * dpi) / MM_PER_INCH);
    if (!mark || !middle) return null;
    const here = around(middle, Math.round((SIDE_MM * dpi) / MM_PER_INCH), page.grey);
    const levels = levelsOf(page, here);
    for (const { x, y, both, seen } of points) {
      if (seen < 0.5) darken(levels, here, { x, y, level: both });
    }
    return {
      kind: 'expected',
      here,
      ...reduced(levels, here),
      caption: captionOf(countsOf(mark).covered),
    };
  },
};

function captionOf(covered: number): Text {
  return {
    en: `${covered === 1 ? 'The crossing' : `One of the ${covered} crossings`} at which the print is not seen${covered === 1 ? '' : ', as an example'}; beside it the same in grey, darkened where print that runs on on both sides of the ink would show through it.`,
    nl: `${covered === 1 ? 'De kruising' : `Een van de ${covered} kruisingen`} waar de druk niet te zien is${covered === 1 ? '' : ', als voorbeeld'}; ernaast dezelfde in grijs, donker gemaakt waar druk die aan weerszijden van de inkt doorloopt erdoorheen zou schijnen.`,
  };
}

function isSame(one: Box, other: Box): boolean {
  const [width, height] = [
    Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x),
    Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y),
  ];
  return (
    width > 0 &&
    height > 0 &&
    2 * width * height > Math.max(one.width * one.height, other.width * other.height)
  );
}

/** The crossing at which print is not seen that has most points of such crossings round it. */
function fullest(crossings: readonly Crossing[], sidePx: number): Crossing | undefined {
  const covered = crossings.filter(({ seen }) => seen < 0.5);
  const near = (one: Crossing) =>
    covered
      .filter(({ x, y }) => Math.abs(x - one.x) < sidePx / 2 && Math.abs(y - one.y) < sidePx / 2)
      .reduce((sum, { points }) => sum + points, 0);
  return covered.reduce<Crossing | undefined>(
    (most, each) => (most === undefined || near(each) > near(most) ? each : most),
    undefined,
  );
}

function around({ x, y }: Crossing, side: number, page: { width: number; height: number }): Box {
  const [width, height] = [Math.min(side, page.width), Math.min(side, page.height)];
  const start = (middle: number, length: number, whole: number) =>
    Math.round(Math.max(0, Math.min(whole - length, middle - length / 2)));
  return { x: start(x, width, page.width), y: start(y, height, page.height), width, height };
}

function levelsOf({ grey }: TracePage, { x, y, width, height }: Box): Uint8Array {
  const levels = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const from = (y + row) * grey.width + x;
    levels.set(grey.data.subarray(from, from + width), row * width);
  }
  return levels;
}

function darken(
  levels: Uint8Array,
  here: Box,
  { x, y, level }: { x: number; y: number; level: number },
): void {
  for (let row = y - ROUND_PX; row <= y + ROUND_PX; row++) {
    for (let column = x - ROUND_PX; column <= x + ROUND_PX; column++) {
      const [left, top] = [column - here.x, row - here.y];
      if (left < 0 || top < 0 || left >= here.width || top >= here.height) continue;
      const at = top * here.width + left;
      levels[at] = Math.min(levels[at]!, level);
    }
  }
}

function reduced(levels: Uint8Array, { width, height }: Box) {
  const step = Math.max(1, Math.ceil(Math.max(width, height) / MOST_CELLS));
  const [columns, rows] = [Math.floor(width / step), Math.floor(height / step)];
  const values = Array.from({ length: columns * rows }, (_, at) => {
    const [left, top] = [step * (at % columns), step * Math.floor(at / columns)];
    let sum = 0;
    for (let row = top; row < top + step; row++) {
      for (let column = left; column < left + step; column++) sum += levels[row * width + column]!;
    }
    return hundredths(sum / (step * step) / 255);
  });
  return { columns, rows, values };
}
