import { median, quantile } from '../../robust.ts';
import type { GlyphPatch } from './glyph-patches.ts';
import type { GlyphPair } from './nearest-pairs.ts';
import type { Patch } from './patch.ts';
import { Teachers } from './teachers.ts';

/** Rounding alone leaves so much, grey levels. */
const ROUNDING = 0.4;
/** Of print of several kinds the cleaner one counts. */
const LOW = 0.25;
/** Prints that usually differ by more than this share of their edges stand on a pattern. */
const MOST_USUAL = 0.28;
/** Smaller characters teach, but do not tell a copy from chance: thin letters of 60 to 90 px gave half of the highest scores. */
const LEAST_PX = 100;
/** Fewer pairs of one character do not teach it. */
const MIN_PAIRS = 12;

/** A pair, and what two prints of such a character differ by on this page. */
export interface ScoredPair {
  readonly pair: GlyphPair;
  readonly expected: number;
  /** How many times smaller the difference is. */
  readonly score: number;
}

/** What a pair teaches: its difference as a share of its edges, a logarithm. */
interface Taught {
  readonly pair: GlyphPair;
  readonly share: number;
}

/** What two prints differ by, and the pairs of a page against it. */
export interface PairScores {
  readonly scored: readonly ScoredPair[];
  /** What was learnt for any place of the page. */
  readonly nearby: Teachers;
}

/**
 * Scores the nearest pair of each character: against what prints of one character of like size and contrast differ by
 * over the length of their edges, against what those beside either do, and against a third like either. Null where the
 * page teaches too little.
 *
 * On 207 unaltered pages of the press by which nothing was set, sizes in steps and nothing by the place gave scores of up
 * to 2.6: the open letters of a clean zone for machines fell between two steps and were held against the typed entries.
 * As it is they end at 1.7, with copied digits of 200 dpi or more from 2.2 upwards.
 */
export function scorePairs(glyphs: readonly GlyphPatch[], pairs: readonly GlyphPair[]): PairScores | null {
  const byGlyph = pairsByGlyph(glyphs, pairs);
  const taught = taughtBy(glyphs, byGlyph);
  if (taught.length < MIN_PAIRS) return null;
  const usual = median(taught.map(({ share }) => share));
  const alike = new Teachers(glyphs, taught);
  const nearby = new Teachers(glyphs, taughtWithUnread(glyphs, byGlyph));
  const isLarge = ({ at, other }: GlyphPair) =>
    Math.min(areaOf(glyphs[at]!.patch), areaOf(glyphs[other]!.patch)) >= LEAST_PX;
  const nearest = nearestOf(byGlyph, ({ distance }) => distance).filter(isLarge);
  const scored = nearest.map((pair) => {
    const [first, second] = [glyphs[pair.at]!.patch, glyphs[pair.other]!.patch];
    const edge = Math.log(pair.edge);
    const near = Math.min(alike.likeSize(first, second, edge), nearby.inPlace(first, second));
    const third = leastOfThird(glyphs, byGlyph, pair);
    const expected = Math.min(third, Math.exp(edge + Math.min(usual, near)));
    return { pair, expected, score: expected / noisy(pair.distance) };
  });
  return { scored, nearby };
}

/** What two prints differ by on a page, as a share of their edges. */
export interface PrintShares {
  readonly usual: number;
  /** In the cleaner print of the page. */
  readonly low: number;
}

/** What the characters of a page teach of two prints; null where they teach too little. */
export function printShares(glyphs: readonly GlyphPatch[], pairs: readonly GlyphPair[]): PrintShares | null {
  const taught = taughtBy(glyphs, pairsByGlyph(glyphs, pairs));
  if (taught.length < MIN_PAIRS) return null;
  const shares = taught.map(({ share }) => share);
  return { usual: Math.exp(median(shares)), low: Math.exp(quantile(shares, LOW)) };
}

/**
 * Whether a pattern behind the print differs more than two prints do, so that equal characters tell nothing of copies:
 * the usual share is below that on 155 of 158 genuine pages of the press, and above it on a card printed over guilloches.
 */
export function isPatterned({ usual }: PrintShares): boolean {
  return usual > MOST_USUAL;
}

/** How many times smaller a difference is than expected. */
export function timesSmaller(distance: number, expected: number): number {
  return noisy(expected) / noisy(distance);
}

function pairsByGlyph(glyphs: readonly GlyphPatch[], pairs: readonly GlyphPair[]): readonly GlyphPair[][] {
  const byGlyph = glyphs.map((): GlyphPair[] => []);
  for (const pair of pairs) {
    byGlyph[pair.at]!.push(pair);
    byGlyph[pair.other]!.push(pair);
  }
  return byGlyph;
}

/**
 * The pairs of one character that are nearest but for a shift; where what was not read covers too many of them, those
 * that are nearest among what was read.
 */
function taughtBy(glyphs: readonly GlyphPatch[], byGlyph: readonly GlyphPair[][]): readonly Taught[] {
  const isOfOne = ({ at, other }: GlyphPair) => isSame(glyphs[at]!.text, glyphs[other]!.text);
  const nearest = nearestOf(byGlyph, ({ aligned }) => aligned).filter(isOfOne);
  const taught =
    nearest.length >= MIN_PAIRS
      ? nearest
      : nearestOf(
          byGlyph.map((pairs) => pairs.filter(isOfOne)),
          ({ aligned }) => aligned,
        );
  return taught.map(teach);
}

/** The same with what nobody read: a zone for machines is taught by its own print, though it could not be read. */
function taughtWithUnread(
  glyphs: readonly GlyphPatch[],
  byGlyph: readonly (readonly GlyphPair[])[],
): readonly Taught[] {
  return nearestOf(byGlyph, ({ aligned }) => aligned)
    .filter(({ at, other }) => {
      const [one, two] = [glyphs[at]!.text, glyphs[other]!.text];
      return isSame(one, two) || (one === '' && two === '');
    })
    .map(teach);
}

function teach(pair: GlyphPair): Taught {
  return { pair, share: Math.log(noisy(pair.aligned)) - Math.log(pair.edge) };
}

/** What a third character differs by at least from either of a pair; one that covers either was found twice. */
function leastOfThird(
  glyphs: readonly GlyphPatch[],
  byGlyph: readonly (readonly GlyphPair[])[],
  pair: GlyphPair,
): number {
  let least = Number.POSITIVE_INFINITY;
  for (const own of [pair.at, pair.other]) {
    for (const each of byGlyph[own]!) {
      const third = glyphs[each.at === own ? each.other : each.at]!.patch;
      if (isOver(third, glyphs[pair.at]!.patch) || isOver(third, glyphs[pair.other]!.patch)) continue;
      least = Math.min(least, noisy(each.aligned));
    }
  }
  return least;
}

function areaOf({ width, height }: Patch): number {
  return width * height;
}

function isOver(a: Patch, b: Patch): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The nearest pair of each character, each pair once. */
function nearestOf(
  own: readonly (readonly GlyphPair[])[],
  measure: (pair: GlyphPair) => number,
): readonly GlyphPair[] {
  return [
    ...new Set(
      own.flatMap((pairs) =>
        pairs.length === 0
          ? []
          : [pairs.reduce((best, each) => (measure(each) < measure(best) ? each : best))],
      ),
    ),
  ];
}

function isSame(a: string, b: string): boolean {
  return a !== '' && a.toLowerCase() === b.toLowerCase();
}

function noisy(distance: number): number {
  return Math.hypot(ROUNDING, distance);
}
