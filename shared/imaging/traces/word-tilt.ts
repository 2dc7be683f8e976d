import { CANDIDATES_KEPT } from '../../model/traces.ts';
import type { Detector } from './detector.ts';
import { pageSpread } from './words/page-spread.ts';
import { scannedGlyphs, soundWords } from './words/word-places.ts';

/** A word further turned is no word of its line, degrees. */
const MAX_TILT_DEG = 6;
/** Spread of tilts in their own standard errors that is usual in scans. */
const USUAL = 1.2;
/** What curl and coarse letters give a word whatever its length, degrees. */
const FLOOR_DEG = 0.2;
const MIN_WORDS = 6;

/** Words that are turned within their line. */
export const wordTilt: Detector = {
  id: 'word-tilt',
  look(page) {
    const glyphs = scannedGlyphs(page);
    if (typeof glyphs === 'string') return { applies: false, reason: glyphs };
    const words = soundWords(glyphs).filter(({ word }) => word.tiltDeg !== null);
    if (words.length < MIN_WORDS) return { applies: false, reason: 'too-little' };
    const { sigma } = pageSpread(
      words.map(({ word }) => word.tiltDeg! / word.tiltErrorDeg!),
      USUAL,
    );
    const candidates = words
      .filter(({ word }) => Math.abs(word.tiltDeg!) <= MAX_TILT_DEG)
      .map(({ word }) => {
        const usual = Math.hypot(sigma * word.tiltErrorDeg!, FLOOR_DEG);
        return {
          box: word.box,
          score: Math.abs(word.tiltDeg!) / usual,
          measures: { tiltDeg: word.tiltDeg!, usualDeg: 2 * usual },
          text: word.text,
        };
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, CANDIDATES_KEPT);
    return { applies: true, tests: words.length, candidates, measures: {} };
  },
};
