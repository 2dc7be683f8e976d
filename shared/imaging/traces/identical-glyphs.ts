import { CANDIDATES_KEPT, type TraceGap } from '../../model/traces.ts';
import { median } from '../robust.ts';
import { boxToPage } from '../turn.ts';
import type { Detector, TracePage } from './detector.ts';
import { pagePairs } from './glyphs/page-pairs.ts';
import { isPatterned } from './glyphs/score-pairs.ts';

/** Fewer characters do not teach what two prints of one differ by. */
const MIN_GLYPHS = 30;
/** Where prints usually differ by less, the page as a whole repeats its shapes (grey levels). */
const MIN_USUAL = 0.8;

/**
 * Characters that are copies of one another, grain and toner and all (after Bertrand and others, ICDAR 2013). Two
 * prints of one character differ by paper, toner and their place on the pixels; the page teaches how much, and a copy
 * lies below: it keeps what the first print had, but for what compression took away later.
 */
export const identicalGlyphs: Detector = {
  id: 'identical-glyphs',
  look(page) {
    const gap = gapOf(page);
    if (gap !== null) return { applies: false, reason: gap };
    const found = pagePairs(page);
    if (found === null) return { applies: false, reason: 'too-little' };
    const { patches, shares, scored } = found;
    if (patches.length < MIN_GLYPHS) return { applies: false, reason: 'too-little' };
    if (shares === null || scored === null) return { applies: false, reason: 'too-little' };
    if (isPatterned(shares)) return { applies: false, reason: 'patterned' };
    if (scored.length === 0) return { applies: false, reason: 'too-little' };
    const usualDistance = shares.usual * median(scored.map(({ pair }) => pair.edge));
    if (usualDistance < MIN_USUAL) return { applies: false, reason: 'repeating' };
    const { turn } = page.glyphs!;
    return {
      applies: true,
      tests: scored.length,
      candidates: [...scored]
        .sort((a, b) => b.score - a.score)
        .slice(0, CANDIDATES_KEPT)
        .map(({ pair, expected, score }) => ({
          box: boxToPage(patches[pair.at]!.patch, page.grey, turn),
          other: boxToPage(patches[pair.other]!.patch, page.grey, turn),
          ...textOf(patches[pair.at]!.text || patches[pair.other]!.text),
          score,
          measures: { distance: pair.distance, expected },
        })),
      measures: { usualDistance, glyphs: patches.length },
    };
  },
};

function textOf(text: string): { readonly text?: string } {
  return text === '' ? {} : { text };
}

function gapOf({ page }: TracePage): TraceGap | null {
  return page.storage === 'drawn' || page.storage === 'bilevel' ? page.storage : null;
}
