import type { Box } from '../../../model/region.ts';
import type { GreyRaster } from '../../raster.ts';
import { boxToPage, turnedSize } from '../../turn.ts';
import { turnGrey } from '../../turn-grey.ts';
import type { TracePage } from '../detector.ts';
import { inkMarks } from '../marks/ink-marks.ts';
import { type GlyphPatch, glyphPatches } from './glyph-patches.ts';
import { type GlyphPair, nearestPairs } from './nearest-pairs.ts';
import { type PrintShares, printShares, type ScoredPair, scorePairs } from './score-pairs.ts';
import type { Teachers } from './teachers.ts';

/** Characters beyond this are not compared: a page of them is no page of text. */
const MAX_GLYPHS = 6000;

/** The characters of a page and the pairs of like form among them, in the reading frame. */
export interface PagePairs {
  readonly grey: GreyRaster;
  readonly patches: readonly GlyphPatch[];
  readonly pairs: readonly GlyphPair[];
  /** What two prints differ by here, and the pairs against it; null where the page teaches too little. */
  readonly shares: PrintShares | null;
  readonly scored: readonly ScoredPair[] | null;
  /** What is learnt for a place, in the reading frame; null where the page teaches too little. */
  readonly nearby: Teachers | null;
  /** From the page into the reading frame. */
  readonly toFrame: (box: Box) => Box;
}

/** Kept as long as the page is: more than one detector learns from them. */
const known = new WeakMap<TracePage, PagePairs | null>();

/** null where no characters were measured. */
export function pagePairs(page: TracePage): PagePairs | null {
  const before = known.get(page);
  if (before !== undefined) return before;
  const found = findPairs(page);
  known.set(page, found);
  return found;
}

function findPairs(page: TracePage): PagePairs | null {
  const { glyphs, grey: upright } = page;
  if (glyphs === null) return null;
  const { turn } = glyphs;
  const grey = turnGrey(upright, turn);
  const back = turn === 90 ? 270 : turn === 270 ? 90 : turn;
  const toFrame = (box: Box) => boxToPage(box, turnedSize(upright, turn), back);
  const unread = inkMarks(page).unread.map(toFrame);
  const patches = glyphPatches(grey, glyphs.lines, { toFrame, unread }).slice(0, MAX_GLYPHS);
  const pairs = nearestPairs(grey, patches);
  const scores = scorePairs(patches, pairs);
  return {
    ...{ grey, patches, pairs, toFrame, shares: printShares(patches, pairs) },
    ...{ scored: scores?.scored ?? null, nearby: scores?.nearby ?? null },
  };
}
