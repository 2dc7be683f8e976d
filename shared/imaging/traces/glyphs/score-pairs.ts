import { median, quantile } from '../../robust.ts';
import type { GlyphPatch } from './glyph-patches.ts';
import type { GlyphPair } from './nearest-pairs.ts';
import type { Patch } from './patch.ts';

/** Rounding alone leaves so much, grey levels. */
const ROUNDING = 0.4;
/** What two prints differ by is learnt from so many pairs of like size and contrast. */
const NEIGHBOURS = 15;
/** Print of several kinds may be of one size: the cleaner kind counts. */
const LOW = 0.25;
/** Heights within a step of this are alike, as a logarithm. */
const SIZE_STEP = 0.2;
/** Prints that usually differ by more than this share of their edges stand on a pattern. */
const MOST_USUAL = 0.28;
/** Fewer pairs of one character do not teach it. */
const MIN_PAIRS = 12;

/** A pair, and what two prints of such a character differ by on this page. */
export interface ScoredPair {
  readonly pair: GlyphPair;
  readonly expected: number;
  /** How many times smaller the difference is. */
  readonly score: number;
}

/** What a pair of one character teaches: its size, contrast and difference as a share of its edges, logarithms. */
interface Taught {
  readonly pair: GlyphPair;
  readonly height: number;
  readonly edge: number;
  readonly share: number;
}

/**
 * Scores the nearest pair of each character: against what prints of one character of like size and contrast differ by,
 * over the length of their edges, and against a third like either. Null where the page teaches too little.
 */
export function scorePairs(
  glyphs: readonly GlyphPatch[],
  pairs: readonly GlyphPair[],
): readonly ScoredPair[] | null {
  const byGlyph = pairsByGlyph(glyphs, pairs);
  const taught = taughtBy(glyphs, byGlyph);
  if (taught.length < MIN_PAIRS) return null;
  const usual = median(taught.map(({ share }) => share));
  const sizes = bySize(taught);
  return nearestOf(byGlyph, ({ distance }) => distance).map((pair) => {
    const own = teach(glyphs, pair);
    const near = nearShare(sizes.get(sizeOf(own)) ?? [], pair, own.edge);
    const third = leastOfThird(glyphs, byGlyph, pair);
    const expected = Math.min(third, Math.exp(own.edge + Math.min(usual, near)));
    return { pair, expected, score: expected / noisy(pair.distance) };
  });
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
  return taught.map((pair) => teach(glyphs, pair));
}

function teach(glyphs: readonly GlyphPatch[], pair: GlyphPair): Taught {
  const edge = Math.log(pair.edge);
  return {
    pair,
    edge,
    height: Math.log(glyphs[pair.at]!.patch.height),
    share: Math.log(noisy(pair.aligned)) - edge,
  };
}

/** Those of about one height, by their contrast. */
function bySize(taught: readonly Taught[]): ReadonlyMap<number, readonly Taught[]> {
  const sizes = new Map<number, Taught[]>();
  for (const each of [...taught].sort((a, b) => a.edge - b.edge)) {
    const size = sizeOf(each);
    const same = sizes.get(size);
    if (same) same.push(each);
    else sizes.set(size, [each]);
  }
  return sizes;
}

function sizeOf({ height }: Pick<Taught, 'height'>): number {
  return Math.round(height / SIZE_STEP);
}

/** The low share of those whose contrast is nearest, the pair itself left out. */
function nearShare(sorted: readonly Taught[], own: GlyphPair, edge: number): number {
  let place = 0;
  while (place < sorted.length && sorted[place]!.edge < edge) place++;
  const from = Math.max(0, Math.min(sorted.length - NEIGHBOURS, place - (NEIGHBOURS >> 1)));
  const near = sorted.slice(from, from + NEIGHBOURS).filter(({ pair }) => pair !== own);
  return near.length < MIN_PAIRS
    ? Number.POSITIVE_INFINITY
    : quantile(
        near.map(({ share }) => share),
        LOW,
      );
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
