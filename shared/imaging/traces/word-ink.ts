import type { Glyph } from '../../model/glyphs.ts';
import { turnGrey } from '../turn-grey.ts';
import type { Detector } from './detector.ts';
import { byGlyphs } from './words/compare-glyphs.ts';
import { glyphInks } from './words/glyph-ink.ts';
import { type OddWord, oddWords, outcomeOf } from './words/odd-words.ts';
import { scannedGlyphs } from './words/word-places.ts';

/**
 * Words whose ink is darker or lighter, or whose edges are softer or harder, than those of the same letters beside
 * them or in the entries of their column: another toner, or letters that never went through the scanner's optics.
 */
export const wordInk: Detector = {
  id: 'word-ink',
  look(page) {
    if (page.page.storage === 'bilevel') return { applies: false, reason: 'bilevel' };
    const glyphs = scannedGlyphs(page);
    if (typeof glyphs === 'string') return { applies: false, reason: glyphs };
    const inks = glyphInks(turnGrey(page.grey, glyphs.turn), glyphs);
    const core = (glyph: Glyph) => inks.get(glyph)?.core ?? null;
    const softness = (glyph: Glyph) => inks.get(glyph)?.softness ?? null;
    const dark = oddWords(glyphs, {
      compare: byGlyphs({ measure: core, least: 2, agreement: 25 }),
      usual: 6,
      floor: 2.5,
      most: 45,
    });
    const soft = oddWords(glyphs, {
      compare: byGlyphs({ measure: softness, least: 2, agreement: 0.4 }),
      usual: 0.12,
      floor: 0.03,
      most: 2,
    });
    if (dark === null || soft === null) return { applies: false, reason: 'too-little' };
    const isDark = new Set<OddWord>(dark.words);
    const words = [...dark.words, ...soft.words];
    return outcomeOf({ tests: dark.tests + soft.tests, words }, (odd): Readonly<Record<string, number>> => {
      const { difference, sigma } = odd;
      return isDark.has(odd)
        ? { greyDifference: difference, usualGrey: 2 * sigma }
        : { softness: difference, usualSoftness: 2 * sigma };
    });
  },
};
