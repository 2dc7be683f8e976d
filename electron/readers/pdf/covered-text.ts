import { areaOf, intersect, type Sides, union } from './matrix.ts';
import type { PageItem } from './page-walk.ts';
import type { Letter } from './text-run.ts';

/** Part of a letter's width and height that must lie under something solid to be hidden; between the two it is cut. */
const HIDDEN_SHARE = 0.75;
const CUT_SHARE = 0.3;
/** Part of the page from which something solid is a new ground, and what lies under it is no part of the page. */
const GROUND_SHARE = 0.9;
/** Side, in points, below which a solid thing is a line or a dot. */
const LINE_POINTS = 1.5;
/** Solid things on a page above which it is a chart or a map, and is not looked at. */
const MAX_SOLID = 3000;
/** Others of one colour and height, within this many points, from which an area belongs to the lay-out: cells of a table. */
const ALIKE = 3;
const ALIKE_POINTS = 0.5;
/** Space between two runs of a line from which they are two words, in heights of an x. */
const WORD_SPACE = 0.35;

/** Something solid, and the text that it hides. */
export interface TextCover {
  readonly cover: PageItem;
  /** Around the letters that it hides. */
  readonly sides: Sides;
  readonly hidden: string;
  /** What was painted in their place afterwards; empty where nothing was. */
  readonly shown: string;
  /** It cuts a letter beside those that it hides, as the cell of a table cuts what is too long for the one before. */
  readonly cutsLetter: boolean;
  /** There are several of its height and colour. */
  readonly isRepeated: boolean;
}

/**
 * Finds the text of a page that something solid was painted over later.
 *
 * @returns null for a page with too many solid things to be looked through
 */
export function findCoveredText(items: readonly PageItem[], page: Sides): readonly TextCover[] | null {
  const own = items.slice(1 + items.findLastIndex((item) => isGround(item, page)));
  const solids = own.filter(isSolid);
  if (solids.length > MAX_SOLID) return null;
  const runs = own.filter(({ kind }) => kind === 'text').map((run) => lookUnder(run, solids));
  const byCover = new Map<PageItem, { hidden: Letter[]; cutsLetter: boolean }>();
  for (const { run, covers } of runs) {
    for (const [at, { hides }] of covers.entries()) {
      if (!hides) continue;
      const known = byCover.get(hides) ?? { hidden: [], cutsLetter: false };
      known.hidden.push(run.letters[at]!);
      known.cutsLetter ||= covers.some(({ cuts }) => cuts === hides);
      byCover.set(hides, known);
    }
  }
  return [...byCover].flatMap(([cover, { hidden, cutsLetter }]) => {
    if (!hidden.some(({ text }) => WORD.test(text))) return [];
    const sides = hidden.map((letter) => letter.sides).reduce(union);
    const isRepeated = solids.filter((other) => other !== cover && isAlike(other, cover)).length >= ALIKE;
    const shown = wordsOf(runs.flatMap((run) => laterIn(run, cover, sides)));
    return [{ cover, sides, hidden: wordsOf(hidden), shown, cutsLetter, isRepeated }];
  });
}

/** A run of text, with what covers each of its letters. */
interface CoveredRun {
  readonly run: PageItem;
  readonly covers: readonly Cover[];
}

function lookUnder(run: PageItem, solids: readonly PageItem[]): CoveredRun {
  const over = solids.filter(
    (solid) => solid.at > run.at && !isPartOfOne(solid, run) && areaOf(intersect(solid.sides, run.sides)) > 0,
  );
  return { run, covers: run.letters.map((letter) => coverOf(letter, over)) };
}

/** The letters of a run that was painted after a cover, where it can be seen in the place of what that hides. */
function laterIn({ run, covers }: CoveredRun, cover: PageItem, place: Sides): readonly Letter[] {
  if (run.at <= cover.at) return [];
  const isThere = run.letters.some(({ sides }, at) => !covers[at]!.hides && meets(sides, place));
  return isThere ? run.letters : [];
}

const WORD = /[\p{L}\p{N}]/u;

interface Cover {
  readonly hides: PageItem | null;
  readonly cuts: PageItem | null;
}

/** What hides a letter, or cuts it off: the first that was painted over it. */
function coverOf({ sides }: Letter, over: readonly PageItem[]): Cover {
  let cuts: PageItem | null = null;
  const whole = areaOf(sides);
  for (const solid of whole > 0 ? over : []) {
    const share = areaOf(intersect(solid.sides, sides)) / whole;
    if (share >= HIDDEN_SHARE) return { hides: solid, cuts };
    if (share >= CUT_SHARE) cuts ??= solid;
  }
  return { hides: null, cuts };
}

/** A note or a field that paints its own ground more than once hides nothing of the page. */
function isPartOfOne(a: PageItem, b: PageItem): boolean {
  return a.annotation !== null && a.annotation.join(' ') === b.annotation?.join(' ');
}

function isGround(item: PageItem, page: Sides): boolean {
  const { opaque, kind, annotation } = item;
  const share = areaOf(intersect(item.sides, page)) / areaOf(page);
  return opaque && kind !== 'text' && annotation === null && share >= GROUND_SHARE;
}

function isSolid({ kind, opaque, sides }: PageItem): boolean {
  const smaller = Math.min(sides.right - sides.left, sides.bottom - sides.top);
  return kind !== 'text' && opaque && smaller >= LINE_POINTS;
}

function isAlike(a: PageItem, b: PageItem): boolean {
  const heights = [a, b].map(({ sides }) => sides.bottom - sides.top);
  return a.kind === b.kind && a.colour === b.colour && Math.abs(heights[0]! - heights[1]!) <= ALIKE_POINTS;
}

/** Whether a letter stands where the others stood: its middle lies between their sides. */
function meets({ left, top, right, bottom }: Sides, place: Sides): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x >= place.left && x <= place.right && y >= place.top && y <= place.bottom;
}

/** Letters in the order in which they were painted, with the spaces that their places tell. */
function wordsOf(letters: readonly Letter[]): string {
  return letters
    .map(({ text, sides }, at) => {
      const before = letters[at - 1]?.sides;
      if (!before) return text;
      const height = Math.max(sides.bottom - sides.top, before.bottom - before.top);
      const isBeside =
        Math.abs(sides.bottom - before.bottom) <= height &&
        sides.left - before.right <= height * WORD_SPACE &&
        before.left - sides.right <= height * WORD_SPACE;
      return isBeside ? text : ` ${text}`;
    })
    .join('');
}
