import type { Glyph } from '../../model/glyphs.ts';
import type { Detector } from './detector.ts';
import { byGlyphs } from './words/compare-glyphs.ts';
import { oddWords, outcomeOf } from './words/odd-words.ts';
import { scannedGlyphs } from './words/word-places.ts';

/** The logarithm makes differences into ratios. */
const logHeight = ({ frame }: Glyph) => {
  const height = frame.bottom - frame.top;
  return height > 0 ? Math.log(height) : null;
};

/** How much taller a word is than others, by the letters that both have: a logarithm. */
export const compareHeights = byGlyphs({ measure: logHeight, least: 2, agreement: 0.04 });

/**
 * Words whose letters are taller or lower than the same letters beside them, or in the entries of their column
 * (Bertrand and others, ICDAR 2013). One character's height is known to 2 % in a scan; print and a word's choice of
 * letters leave 0.4 %.
 */
export const wordSize: Detector = {
  id: 'word-size',
  look(page) {
    const glyphs = scannedGlyphs(page);
    if (typeof glyphs === 'string') return { applies: false, reason: glyphs };
    const found = oddWords(glyphs, {
      compare: compareHeights,
      usual: 0.02,
      floor: 0.004,
      most: Math.log(1.35),
    });
    if (found === null) return { applies: false, reason: 'too-little' };
    return outcomeOf(found, ({ difference, sigma }) => ({
      ratio: Math.exp(difference),
      usualRatio: Math.exp(2 * sigma),
    }));
  },
};
