import type { Glyph } from '../../model/glyphs.ts';
import { turnGrey } from '../turn-grey.ts';
import type { Detector } from './detector.ts';
import { type GlyphShape, glyphShape, shapeDifference } from './words/glyph-shapes.ts';
import { oddWords, outcomeOf } from './words/odd-words.ts';
import { scannedGlyphs } from './words/word-places.ts';

/** Words whose letters have another shape than the same letters beside them, or in the entries of their column. */
export const wordFace: Detector = {
  id: 'word-face',
  look(page) {
    if (page.page.storage === 'bilevel') return { applies: false, reason: 'bilevel' };
    const glyphs = scannedGlyphs(page);
    if (typeof glyphs === 'string') return { applies: false, reason: glyphs };
    const grey = turnGrey(page.grey, glyphs.turn);
    const shapes = new Map<Glyph, GlyphShape>();
    for (const glyph of glyphs.lines.flatMap(({ words }) => words.flatMap((word) => word.glyphs))) {
      const shape = glyphShape(grey, glyph);
      if (shape) shapes.set(glyph, shape);
    }
    const found = oddWords(glyphs, {
      compare: (place, others) => shapeDifference(place, others, shapes),
      usual: 0.8,
      floor: 0.15,
      most: 10,
    });
    if (found === null) return { applies: false, reason: 'too-little' };
    return outcomeOf(found, ({ difference, sigma }) => ({
      ratio: Math.exp(difference),
      usualRatio: Math.exp(2 * sigma),
    }));
  },
};
