import { median } from '../robust.ts';
import type { Detector } from './detector.ts';
import type { GlyphDifference } from './words/compare-glyphs.ts';
import { oddWords, outcomeOf } from './words/odd-words.ts';
import { scannedGlyphs, type WordPlace } from './words/word-places.ts';

/** Signs within or round a word stand off it or lean on it by custom, and say nothing of its letters. */
const LETTERS_ALONE = /^[\p{L}\p{N}]+[.,;:]?$/u;
/** Words that must show their spacing for one to be held against them. */
const MIN_OTHERS = 3;
/** The room between the letters of a word is one measure, however many they are. */
const COUNT = 4;

/** Words whose letters stand further apart or closer together than the same letters elsewhere on the page. */
export const wordSpacing: Detector = {
  id: 'word-spacing',
  look(page) {
    const glyphs = scannedGlyphs(page);
    if (typeof glyphs === 'string') return { applies: false, reason: glyphs };
    const found = oddWords(glyphs, { compare: compareRoom, usual: 0.05, floor: 0.012, most: 0.5 });
    if (found === null) return { applies: false, reason: 'too-little' };
    return outcomeOf(found, ({ difference, sigma, peers: { place } }) => ({
      extraPx: difference * place.xHeightPx,
      usualPx: 2 * sigma * place.xHeightPx,
      dpi: glyphs.dpi,
    }));
  },
};

function compareRoom(
  place: WordPlace,
  others: readonly WordPlace[],
  single: boolean,
): GlyphDifference | null {
  const own = extraRoom(place);
  const theirs = others.flatMap((other) => extraRoom(other) ?? []);
  if (own === null || theirs.length < (single ? 1 : MIN_OTHERS)) return null;
  return { difference: own - median(theirs), count: COUNT };
}

/** Room beyond what the page's own pairs of letters have, x-heights. */
function extraRoom({ word, xHeightPx }: WordPlace): number | null {
  if (word.spacingPx === null || !LETTERS_ALONE.test(word.text)) return null;
  return word.spacingPx / xHeightPx;
}
