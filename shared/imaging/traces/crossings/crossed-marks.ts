import type { Box } from '../../../model/region.ts';
import { MM_PER_INCH } from '../../../model/units.ts';
import type { Raster } from '../../raster.ts';
import { median } from '../../robust.ts';
import type { CrossingPoint } from './find-crossings.ts';

/** Points nearer to one another than this are of one crossing, mm and px: every second pixel is looked at. */
const CROSSING_MM = 0.2;
const LEAST_CROSSING_PX = 2.5;
/** A crossing of so many points counts whole, one of fewer for its share: few points are an edge or a corner. */
const WHOLE_POINTS = 3;
/** Crossings of one ink nearer than this are of one mark, mm: lines of print are no further apart within a stamp. */
const MARK_MM = 12;
/** Fewer say nothing: gaps between letters are as wide as strokes. */
const LEAST_CROSSINGS = 3;
/** Nor do crossings that all lie this near to one another, mm: they are corners of one shape, as emblems have them. */
const LEAST_SPAN_MM = 3;
/** Levels by which two places of one ink differ in a colour at most: pads and pens give it unevenly. */
const SAME_INK = 48;
/** At most so much of the print is seen where it is covered, and so much at least where inks multiply. */
const COVERED = 0.3;
const THROUGH = 0.7;
/**
 * What a crossing at which print is seen through the ink weighs against one at which it is not: gaps between letters
 * give the latter by chance, and nothing but ink gives the former.
 */
const WEIGHT_OF_SEEN = 1.3;

/** Marks under which print is seen far more often than not are all alike. */
const LOWEST = -5;

/** A crossing of a coloured stroke with one of print, by the middle of its points. */
export interface Crossing {
  readonly x: number;
  readonly y: number;
  readonly seen: number;
  readonly ink: number;
  readonly both: number;
  readonly level: number;
  readonly points: number;
  readonly colour: readonly [number, number, number];
}

/** A stamp or a stroke of a pen that crosses print. */
export interface CrossedMark {
  readonly box: Box;
  readonly crossings: readonly Crossing[];
  /** Crossings at which the print is not seen through the ink, less those at which it is, by their weight. */
  readonly score: number;
}

/** The crossings of a page, by the mark that they belong to. */
export function crossedMarks(
  points: readonly CrossingPoint[],
  raster: Raster,
  dpi: number,
): readonly CrossedMark[] {
  const mm = dpi / MM_PER_INCH;
  const crossings = joined(points, Math.max(LEAST_CROSSING_PX, CROSSING_MM * mm)).map((group) =>
    crossingOf(group, raster),
  );
  const marks: Crossing[][] = [];
  for (const crossing of crossings) {
    const own = marks.filter((mark) =>
      mark.some((each) => isOneInk(each, crossing) && distance(each, crossing) <= MARK_MM * mm),
    );
    for (const each of own) marks.splice(marks.indexOf(each), 1);
    marks.push([...own.flat(), crossing]);
  }
  return marks
    .filter((mark) => mark.length >= LEAST_CROSSINGS && spanOf(mark) >= LEAST_SPAN_MM * mm)
    .map((mark) => ({ box: boxOf(mark, mm), crossings: mark, score: scoreOf(mark) }));
}

/**
 * Above 0 when the ink covers the print, below when it lets it through. Each crossing adds to it by itself, as to the
 * logarithm of a ratio of likelihoods: what genuine marks reach by chance falls off exponentially, by a factor of 10 for
 * every 1.1 (493 marks on 175 genuine pages of the press; the highest 1.3, the next below 0).
 */
function scoreOf(crossings: readonly Crossing[]): number {
  let sum = 0;
  for (const { seen, points } of crossings) {
    const share = Math.max(0, Math.min(1, (seen - COVERED) / (THROUGH - COVERED)));
    sum += (1 - share * (1 + WEIGHT_OF_SEEN)) * Math.min(1, points / WHOLE_POINTS);
  }
  return Math.max(LOWEST, sum);
}

/** Crossings at which the print is surely not seen, and at which it surely is. */
export function countsOf({ crossings }: CrossedMark): { covered: number; through: number } {
  return {
    covered: crossings.filter(({ seen }) => seen < (COVERED + THROUGH) / 2).length,
    through: crossings.filter(({ seen }) => seen >= (COVERED + THROUGH) / 2).length,
  };
}

/** Points that hang together, each no further than `near` from another. */
function joined(points: readonly CrossingPoint[], near: number): readonly (readonly CrossingPoint[])[] {
  const cells = new Map<string, number[]>();
  const cellOf = (along: number) => Math.floor(along / near);
  for (const [at, { x, y }] of points.entries()) {
    const key = `${cellOf(x)},${cellOf(y)}`;
    const members = cells.get(key);
    if (members) members.push(at);
    else cells.set(key, [at]);
  }
  const groups: CrossingPoint[][] = [];
  const isTaken = new Uint8Array(points.length);
  for (const start of points.keys()) {
    if (isTaken[start] === 1) continue;
    isTaken[start] = 1;
    const members = [start];
    for (const at of members) {
      const { x, y } = points[at]!;
      for (let cell = 0; cell < 9; cell++) {
        const key = `${cellOf(x) + (cell % 3) - 1},${cellOf(y) + Math.floor(cell / 3) - 1}`;
        for (const other of cells.get(key) ?? []) {
          if (isTaken[other] === 1 || distance(points[at]!, points[other]!) > near) continue;
          isTaken[other] = 1;
          members.push(other);
        }
      }
    }
    groups.push(members.map((at) => points[at]!));
  }
  return groups;
}

function crossingOf(group: readonly CrossingPoint[], { data, channels }: Raster): Crossing {
  const of = (key: keyof CrossingPoint) => median(group.map((point) => point[key]));
  const colour = (channel: number) => median(group.map(({ inkAt }) => data[inkAt * channels + channel]!));
  return {
    ...{ x: of('x'), y: of('y'), seen: of('seen'), ink: of('ink'), both: of('both'), level: of('level') },
    points: group.length,
    colour: [colour(0), colour(1), colour(2)],
  };
}

function isOneInk({ colour: one }: Crossing, { colour: other }: Crossing): boolean {
  return one.every((level, channel) => Math.abs(level - other[channel]!) <= SAME_INK);
}

function distance(one: { x: number; y: number }, other: { x: number; y: number }): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function spanOf(crossings: readonly Crossing[]): number {
  const [xs, ys] = [crossings.map(({ x }) => x), crossings.map(({ y }) => y)];
  return Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

function boxOf(crossings: readonly Crossing[], mm: number): Box {
  const [xs, ys] = [crossings.map(({ x }) => x), crossings.map(({ y }) => y)];
  const [left, top] = [
    Math.max(0, Math.floor(Math.min(...xs) - mm)),
    Math.max(0, Math.floor(Math.min(...ys) - mm)),
  ];
  return {
    x: left,
    y: top,
    width: Math.ceil(Math.max(...xs) + mm) - left,
    height: Math.ceil(Math.max(...ys) + mm) - top,
  };
}
