import type { Box } from '../../model/region.ts';
import { CANDIDATES_KEPT, type TraceCandidate, type TraceGap } from '../../model/traces.ts';
import { median, robustSigma } from '../robust.ts';
import { boxToPage } from '../turn.ts';
import { turnGrey } from '../turn-grey.ts';
import type { Detector, TracePage } from './detector.ts';
import { glyphPatches } from './glyphs/glyph-patches.ts';
import { type GlyphPair, nearestPairs } from './glyphs/nearest-pairs.ts';

/** Characters beyond this are not compared: a page of them is no page of text. */
const MAX_GLYPHS = 6000;
/** Fewer characters do not teach what two prints of one differ by. */
const MIN_GLYPHS = 30;
const MIN_PAIRS = 12;
/** Where the middle pair differs by less, the page as a whole repeats its shapes (grey levels). */
const MIN_USUAL = 3;
/** Rounding alone makes a copy differ by so much, grey levels. */
const LEAST_DISTANCE = 0.3;
/** Spread of the logarithms that any page has. */
const LEAST_SPREAD = 0.08;

/**
 * Characters that are copies of one another, grain and all (Bertrand and others, ICDAR 2013). What two prints of one
 * character differ by at the best shift grows with the length of its edges and the paper's noise; the page teaches
 * how much, over the nearest pair of every character, and a copy lies below.
 */
export const identicalGlyphs: Detector = {
  id: 'identical-glyphs',
  look(page) {
    const gap = gapOf(page);
    if (gap !== null) return { applies: false, reason: gap };
    const glyphs = page.glyphs!;
    const grey = turnGrey(page.grey, glyphs.turn);
    const patches = glyphPatches(glyphs.lines).slice(0, MAX_GLYPHS);
    if (patches.length < MIN_GLYPHS) return { applies: false, reason: 'too-little' };
    const pairs = nearestPairs(grey, patches);
    if (pairs.length < MIN_PAIRS) return { applies: false, reason: 'too-little' };
    const usualDistance = median(pairs.map(({ distance }) => distance));
    if (usualDistance < MIN_USUAL) return { applies: false, reason: 'repeating' };
    const toPage = (box: Box) => boxToPage(box, page.grey, glyphs.turn);
    return {
      applies: true,
      tests: pairs.length,
      candidates: scored(pairs, glyphs.grain * Math.SQRT2)
        .sort((a, b) => b.score - a.score)
        .slice(0, CANDIDATES_KEPT)
        .map((one) => ({ ...one, box: toPage(one.box), other: toPage(one.other!) })),
      measures: { usualDistance, noiseDistance: glyphs.grain * Math.SQRT2, glyphs: patches.length },
    };
  },
};

function gapOf({ page, glyphs }: TracePage): TraceGap | null {
  if (page.storage === 'drawn') return 'drawn';
  if (page.storage === 'bilevel') return 'bilevel';
  return glyphs === null ? 'too-little' : null;
}

/**
 * Each pair by how far its difference lies below what its edges let expect on this page, and below what either
 * differs by from a third: those of a machine-readable line may lie
 * alike on the pixels, so that only the noise of the paper tells them apart.
 */
function scored(pairs: readonly GlyphPair[], noise: number): TraceCandidate[] {
  const usual = median(pairs.map(({ distance, edge }) => distance / edge));
  const expected = pairs.map(({ edge, next, isPitched }) =>
    Math.min(usual * edge, next ?? Number.POSITIVE_INFINITY, isPitched ? noise : Number.POSITIVE_INFINITY),
  );
  const logs = pairs.map(({ distance }, at) => Math.log(expected[at]! / Math.max(LEAST_DISTANCE, distance)));
  const spread = Math.max(LEAST_SPREAD, robustSigma(logs));
  const centre = median(logs);
  return pairs.map(({ text, first, second, distance }, at) => ({
    box: first,
    other: second,
    text,
    score: (logs[at]! - centre) / spread,
    measures: { distance, expected: expected[at]! },
  }));
}
