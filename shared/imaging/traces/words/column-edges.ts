import { MM_PER_INCH } from '../../../model/units.ts';
import { median, robustSigma } from '../../robust.ts';
import type { EntryEdge } from './entry-edges.ts';
import { type SideBearings, sideBearings } from './side-bearings.ts';

/** An entry against the edge that the other entries of its column keep. */
export interface EdgeOff {
  readonly edge: EntryEdge;
  /** How far each of the other entries of the column stands off, px. */
  readonly othersPx: readonly number[];
  /** How far it stands right (+) or left (-) of where its character would stand, px. */
  readonly offPx: number;
  /** Standard error of that. */
  readonly sigmaPx: number;
  /**
   * How many of these it is off; or off one space more, which somebody may have struck before or after it, or off the
   * entries of its own character.
   */
  readonly times: number;
}

/** Entries of one layer differ less in size, as a logarithm: what was filled in differs more from what was printed. */
const SAME_SIZE = 0.1;
/** Entries this near may belong to the column, x-heights; farther ones are another. */
const NEAR = 0.9;
/** The entries of a column keep together by this much, and scatter no more than this, x-heights. */
const TOGETHER = 0.14;
const MOST_SPREAD = 0.07;
const MIN_OTHERS = 4;
/** So many of them must begin or end with characters whose room is known. */
const MIN_KNOWN = 3;
/** Of the entries near an edge so many must keep to it, share. */
const REGULAR = 0.9;
/** The room beside a character must be known this well against that of the others, x-heights. */
const MOST_ERROR = 0.08;
/** How far from upright the edges of a flat sheet run once the page is straightened, px for each px. */
const SHEAR = 0.0008;
/** Entries that make a column regular enough to know its first and last; those stand one step from the next. */
const MIN_FOR_ENDS = 5;
const STEP_TO_END = 1.2;
/** Sets of lines that a typeface is learnt from on one page: 29 at most on 777 pages of the press and genuine scans. */
const MOST_LEARNT = 60;
/** What measuring an edge leaves whatever the column's spread, x-heights and mm. */
const FLOOR = 0.03;
const FLOOR_MM = 0.05;

interface Placed {
  readonly edge: EntryEdge;
  /** Where the room of its character begins. */
  readonly start: number;
}

/**
 * Holds the ends of entries against those of their columns. What stands before a character by the typeface's own
 * measure is taken off, as the words of the column tell it; left out are ends of which that or the column's edge cannot
 * be told.
 */
export function againstColumns(edges: readonly EntryEdge[], dpi: number): EdgeOff[] {
  const learnt = new Map<string, SideBearings>();
  return edges.flatMap((edge) => {
    const near = edges.filter((other) => isOfLayer(edge, other) && isNear(other.x - edge.x, edge));
    // Dates that begin at one place end at one place as well, which a number among them need not do.
    const nearOther = edges.filter(
      (other) => isOfLayer(edge, other) && isNear(other.otherX - edge.otherX, edge),
    );
    if (near.length < Math.max(MIN_OTHERS, nearOther.length)) return [];
    const bearings = bearingsOf([edge, ...near], learnt);
    return (bearings && offColumn(edge, near, { dpi, bearings })) ?? [];
  });
}

function isOfLayer({ side, line, xHeightPx }: EntryEdge, other: EntryEdge): boolean {
  return (
    other.side === side &&
    other.line.row !== line.row &&
    Math.abs(Math.log(other.xHeightPx / xHeightPx)) < SAME_SIZE
  );
}

/** Twice as far as an entry may be off: the others may start as far on the other side of the edge. */
function isNear(awayPx: number, { xHeightPx }: EntryEdge): boolean {
  return Math.abs(awayPx) < 2 * NEAR * xHeightPx;
}

/** What the lines tell of their typeface; those of one margin are the same. Null where a page has too many columns. */
function bearingsOf(edges: readonly EntryEdge[], learnt: Map<string, SideBearings>): SideBearings | null {
  const lines = edges.map(({ line }) => line).sort((a, b) => a.row - b.row);
  const key = lines.map(({ row, frame }) => `${row}:${frame.left}`).join(' ');
  const known = learnt.get(key);
  if (known || learnt.size >= MOST_LEARNT) return known ?? null;
  const bearings = sideBearings(lines);
  learnt.set(key, bearings);
  return bearings;
}

interface Known {
  readonly dpi: number;
  readonly bearings: SideBearings;
}

function offColumn(edge: EntryEdge, near: readonly EntryEdge[], { dpi, bearings }: Known): EdgeOff | null {
  const { xHeightPx } = edge;
  const side = edge.side === 'left' ? 'before' : 'after';
  const errorOf = (one: EntryEdge) => bearings.error(side, one.character, [edge.character]);
  const place = (one: EntryEdge): Placed => {
    const roomPx = bearings.room(side, one.character) * one.xHeightPx;
    return { edge: one, start: one.x + (edge.side === 'left' ? -roomPx : roomPx) };
  };
  if (!bearings.isWhole(edge.glyph, xHeightPx)) return null;
  const known = near.filter((one) => errorOf(one) < MOST_ERROR && bearings.isWhole(one.glyph, one.xHeightPx));
  const placed = known.map(place);
  const column = largestGroup(placed, TOGETHER * xHeightPx);
  if (column.length < MIN_KNOWN || !isAmong(edge.y, column)) return null;
  const characters = column.map((one) => one.edge.character);
  const bearingPx = bearings.error(side, edge.character, characters) * xHeightPx;
  const { at, spread, sigmaPx } = straightEdge(column, edge.y);
  const offs = column.map((one) => one.start - at(one.edge.y));
  const nearby = placed.filter((one) => Math.abs(one.start - at(one.edge.y)) < NEAR * xHeightPx);
  const offPx = place(edge).start - at(edge.y);
  const isRegular = column.length >= REGULAR * nearby.length && spread < MOST_SPREAD * xHeightPx;
  if (!isRegular || Math.abs(offPx) > NEAR * xHeightPx) return null;
  const floor = Math.hypot(FLOOR * xHeightPx, (FLOOR_MM * dpi) / MM_PER_INCH);
  const sigma = Math.hypot(sigmaPx, bearingPx, floor);
  // A space before an entry moves its beginning to the right by as much, one after it its end to the left.
  const spacePx = (bearings.space ?? 0) * xHeightPx * (edge.side === 'left' ? 1 : -1);
  // Entries of one character that are off alike show that its room was learnt amiss.
  const fromLike = placed
    .filter((one) => one.edge.character === edge.character)
    .map((one) => Math.abs(offPx - (one.start - at(one.edge.y))));
  const times = Math.min(Math.abs(offPx), Math.abs(offPx - spacePx), ...fromLike) / sigma;
  return { edge, othersPx: offs, offPx, sigmaPx: sigma, times };
}

/** The most that stand together. */
function largestGroup(near: readonly Placed[], withinPx: number): readonly Placed[] {
  let largest: readonly Placed[] = [];
  for (const one of near) {
    const group = near.filter((other) => Math.abs(other.start - one.start) < withinPx);
    if (group.length > largest.length) largest = group;
  }
  return largest;
}

/**
 * Headings and closing lines begin near the columns below and above them, and are none of their entries. The first and
 * the last of a column are told from these by their distance, where enough entries follow one another regularly.
 */
function isAmong(y: number, column: readonly Placed[]): boolean {
  const ys = column.map(({ edge }) => edge.y).sort((a, b) => a - b);
  const [first, last] = [ys[0]!, ys.at(-1)!];
  if (first < y && y < last) return true;
  if (ys.length < MIN_FOR_ENDS) return false;
  const step = median(ys.slice(1).map((each, at) => each - ys[at]!));
  return Math.max(first - y, y - last) < STEP_TO_END * step;
}

/** A line down the starts of a column, held to upright as far as sheets are, and the error of a place on it. */
function straightEdge(column: readonly Placed[], y: number) {
  const count = column.length;
  const middleY = column.reduce((sum, { edge }) => sum + edge.y, 0) / count;
  const middle = median(column.map(({ start }) => start));
  const rests = column.map(({ start }) => start - middle);
  const raw = spreadOf(rests);
  const held = (raw / SHEAR) ** 2;
  let [across, along] = [0, held];
  column.forEach(({ edge }, at) => {
    across += (edge.y - middleY) * rests[at]!;
    along += (edge.y - middleY) ** 2;
  });
  const slope = along > 0 ? across / along : 0;
  const base = median(column.map(({ edge, start }) => start - slope * (edge.y - middleY)));
  const at = (height: number) => base + slope * (height - middleY);
  const spread = spreadOf(column.map(({ edge, start }) => start - at(edge.y)));
  const lever = along > 0 ? (y - middleY) ** 2 / along : 0;
  return { at, spread, sigmaPx: spread * Math.sqrt(1 + 1 / count + lever) };
}

function spreadOf(offs: readonly number[]): number {
  const squares = offs.reduce((sum, off) => sum + off * off, 0);
  return Math.max(robustSigma(offs, 0), Math.sqrt(squares / (offs.length - 1)));
}

/** How much an edge says: of two that could be told, the one of more entries that keep it more exactly. */
export function worthOf({ othersPx, sigmaPx }: EdgeOff): number {
  return othersPx.length / sigmaPx;
}
