import type { Finding } from '../../model/finding.ts';
import type { WordGlyphs } from '../../model/glyphs.ts';
import { type OddWord, oddWords } from '../../rules/glyphs/odd-words.ts';
import { scoreOf } from '../../rules/glyphs/outliers.ts';
import { millimetres, otherWords } from '../../rules/glyphs/word-places.ts';
import { defineCheck } from '../check.ts';

/**
 * Least and most extra room between letters, x-heights: below is print, above is letterspacing on purpose. On
 * 120 honest pages 99 % of 8,814 words lie below 0.066 and none was told (4 words at a least of 0.055); 3 of
 * 3 words spaced by 0.06 em were found, 0 of 4 by 0.04 em.
 */
const MIN_EXTRA = 0.1;
const MAX_EXTRA = 0.5;
/** Spread of the spacing that measuring alone gives, x-heights. */
const LEAST_SIGMA = 0.006;
/** Words whose spacing is this near elsewhere on the page show how the document was set, x-heights. */
const SAME_STYLE = 0.025;

/** A word set wider or tighter than the rest of its line. */
export const wordSpacing = defineCheck({
  id: 'word-spacing',
  version: 1,
  aspect: 'authenticity',
  cause: 'glyphs',
  title: { en: 'Words spaced otherwise', nl: 'Woorden met andere letterafstand' },
  cannotTell: {
    en: 'It does not tell whether the word was replaced: programs that justify lines or set capitals wider give the same.',
    nl: 'Het zegt niet of het woord is vervangen: programma’s die regels uitvullen of hoofdletters ruimer zetten geven hetzelfde beeld.',
  },
  needs: ['glyphs'],
  texts: {
    wider: {
      en: 'The letters of “{word}” stand {found} further apart than the same letters elsewhere. Text fitted into a space can look like this.',
      nl: 'De letters van “{word}” staan {found} verder uit elkaar dan dezelfde letters elders. Zo kan tekst eruitzien die passend is gemaakt.',
    },
    tighter: {
      en: 'The letters of “{word}” stand {found} closer together than the same letters elsewhere. Text fitted into a space can look like this.',
      nl: 'De letters van “{word}” staan {found} dichter op elkaar dan dezelfde letters elders. Zo kan tekst eruitzien die passend is gemaakt.',
    },
  },
  run({ glyphs }) {
    return glyphs.flatMap((page) =>
      oddWords(page, {
        measure: extraRoom,
        minRatio: Math.exp(MIN_EXTRA),
        maxRatio: Math.exp(MAX_EXTRA),
        leastSigma: LEAST_SIGMA,
        sameStyle: Math.exp(SAME_STYLE),
        anySize: false,
      }).map(asFinding),
    );
  },
});

/** Signs within or round a word stand off it or lean on it by custom, and say nothing of its letters. */
const LETTERS_ALONE = /^[\p{L}\p{N}]+[.,;:]?$/u;

/** Extra room in x-heights, as the exponential that makes differences into the ratios `oddWords` takes. */
function extraRoom({ text, spacingPx, xHeightPx }: WordGlyphs): number | null {
  if (spacingPx === null || xHeightPx === null || !LETTERS_ALONE.test(text)) return null;
  return Math.exp(spacingPx / xHeightPx);
}

function asFinding({ place, ratio, usualRatio, z, among }: OddWord): Finding {
  const { page, word, xHeightPx } = place;
  const extraPx = Math.log(ratio) * xHeightPx;
  const found = millimetres(extraPx, page.dpi);
  const usual = millimetres(Math.log(usualRatio) * xHeightPx, page.dpi);
  return {
    verdict: 'deviation',
    severity: 'minor',
    indicator: 'forged.digital_edit',
    score: scoreOf(z),
    region: { page: page.page, box: word.box },
    evidence: [
      {
        label: { en: 'room between the letters', nl: 'ruimte tussen de letters' },
        found:
          extraPx > 0
            ? { en: `${found} more`, nl: `${found} meer` }
            : { en: `${found} less`, nl: `${found} minder` },
        expected: { en: `within ${usual}`, nl: `binnen ${usual}` },
        source: otherWords(among),
      },
    ],
    explanation: { text: extraPx > 0 ? 'wider' : 'tighter', values: { word: word.text, found } },
  };
}
