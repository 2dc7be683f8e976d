import type { Glyph } from '../../model/glyphs.ts';
import type { Detector } from './detector.ts';
import { byGlyphs } from './words/compare-glyphs.ts';
import { oddWords, outcomeOf } from './words/odd-words.ts';
import { scannedGlyphs } from './words/word-places.ts';

const logStroke = ({ strokePx }: Glyph) => (strokePx > 0 ? Math.log(strokePx) : null);

/**
 * Words whose strokes are thicker or thinner than those of the same letters beside them, or in the entries of their
 * column (Bertrand and others, ICDAR 2013).
 */
export const wordStroke: Detector = {
  id: 'word-stroke',
  look(page) {
    const glyphs = scannedGlyphs(page);
    if (typeof glyphs === 'string') return { applies: false, reason: glyphs };
    const found = oddWords(glyphs, {
      compare: byGlyphs({ measure: logStroke, least: 2, agreement: 0.15 }),
      usual: 0.06,
      floor: 0.015,
      most: Math.log(2),
    });
    if (found === null) return { applies: false, reason: 'too-little' };
    return outcomeOf(found, ({ difference, sigma }) => ({
      ratio: Math.exp(difference),
      usualRatio: Math.exp(2 * sigma),
    }));
  },
};
