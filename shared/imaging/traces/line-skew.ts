import type { LineGlyphs } from '../../model/glyphs.ts';
import { CANDIDATES_KEPT } from '../../model/traces.ts';
import { restsFromSurface } from '../glyphs/smooth-surface.ts';
import type { Detector } from './detector.ts';
import { pageSpread } from './words/page-spread.ts';
import { scannedGlyphs } from './words/word-places.ts';

/** A line further askew is no line of this text, degrees. */
const MAX_SKEW_DEG = 6;
/** Shorter lines have slopes that are not known well, x-heights; and the error a slope may have, degrees. */
const MIN_LENGTH = 12;
const MAX_ERROR_DEG = 0.12;
const MIN_GLYPHS = 8;
/** A line whose words were read with less confidence, on average, may be two lines or a picture. */
const MIN_CONFIDENCE = 0.75;
/** Spread of slopes in their own standard errors that is usual in scans. */
const USUAL = 2;
/** What print and paper give a line whatever its length, degrees. */
const FLOOR_DEG = 0.04;
/** A smooth surface through the slopes takes this many lines. */
const MIN_LINES = 8;

/** Lines that run at another slope than those around them, after the smooth bend of the sheet. */
export const lineSkew: Detector = {
  id: 'line-skew',
  look(page) {
    const glyphs = scannedGlyphs(page);
    if (typeof glyphs === 'string') return { applies: false, reason: glyphs };
    const lines = glyphs.lines.filter(isLong);
    if (lines.length < MIN_LINES) return { applies: false, reason: 'too-little' };
    const rests = restsFromSurface(
      lines.map((line) => ({
        x: (line.frame.left + line.frame.right) / 2,
        y: line.baselinePx!,
        value: line.slopeDeg!,
      })),
    );
    const { sigma } = pageSpread(
      rests.map((rest, at) => rest / lines[at]!.slopeErrorDeg!),
      USUAL,
    );
    const candidates = lines
      .map((line, at) => {
        const usual = Math.hypot(sigma * line.slopeErrorDeg!, FLOOR_DEG);
        const skewDeg = rests[at]!;
        return {
          box: line.box,
          score: Math.abs(skewDeg) / usual,
          measures: { skewDeg, usualDeg: 2 * usual },
          text: line.words.map(({ text }) => text).join(' '),
        };
      })
      .filter(({ measures }) => Math.abs(measures.skewDeg) <= MAX_SKEW_DEG)
      .sort((a, b) => b.score - a.score)
      .slice(0, CANDIDATES_KEPT);
    return { applies: true, tests: lines.length, candidates, measures: {} };
  },
};

function isLong(line: LineGlyphs): boolean {
  const { xHeightPx, slopeErrorDeg } = line;
  if (xHeightPx === null || slopeErrorDeg === null || slopeErrorDeg > MAX_ERROR_DEG) return false;
  const confidence = line.words.reduce((sum, word) => sum + word.confidence, 0) / line.words.length;
  if (confidence < MIN_CONFIDENCE) return false;
  const count = line.words.reduce((sum, word) => sum + word.glyphs.length, 0);
  return count >= MIN_GLYPHS && line.frame.right - line.frame.left >= MIN_LENGTH * xHeightPx;
}
