import type { Finding } from '../../model/finding.ts';
import type { PageGlyphs } from '../../model/glyphs.ts';
import { type Outlier, outliers, scoreOf } from '../../rules/glyphs/outliers.ts';
import { otherWords, soundWords, type WordPlace } from '../../rules/glyphs/word-places.ts';
import { defineCheck } from '../check.ts';

/**
 * Least tilt that paper curl and coarse letters do not give, and most that is still one word, degrees. On the
 * 120 honest pages of `word-baseline` 99 % of 6,359 words tilt less than 0.42; on 60 further pages of the press
 * one label in small type, 28 px high, measured 0.7. Of 11 words turned by 1.5 8 were found, the others had fewer
 * than five usable letters.
 */
const MIN_TILT_DEG = 1;
const MAX_TILT_DEG = 6;
/** Spread of the tilts in their own standard errors is never taken below this. */
const LEAST_SIGMA = 0.8;

/** A word that is turned within its line. */
export const wordTilt = defineCheck({
  id: 'word-tilt',
  version: 1,
  aspect: 'authenticity',
  cause: 'layout',
  title: { en: 'Words turned within their line', nl: 'Woorden scheef in hun regel' },
  cannotTell: {
    en: 'It does not tell when the word was put in: an entry by typewriter, a stamp or a crease in the paper gives the same.',
    nl: 'Het zegt niet wanneer het woord is aangebracht: een invulling met de schrijfmachine, een stempel of een kreuk in het papier geeft hetzelfde beeld.',
  },
  needs: ['glyphs'],
  texts: {
    turned: {
      en: 'The word “{word}” is turned {found} against its line, while the other words run along with theirs. It may have been put in later.',
      nl: 'Het woord “{word}” staat {found} scheef ten opzichte van de regel, terwijl de andere woorden met hun regel meelopen. Het kan later zijn ingevoegd.',
    },
  },
  run({ glyphs }) {
    return glyphs.flatMap(onPage);
  },
});

function onPage(page: PageGlyphs): Finding[] {
  const words = soundWords(page).filter(({ word }) => word.tiltDeg !== null);
  const values = words.map(({ word }) => word.tiltDeg! / word.tiltErrorDeg!);
  return outliers(values, LEAST_SIGMA)
    .filter(({ at }) => {
      const tilt = Math.abs(words[at]!.word.tiltDeg!);
      return tilt >= MIN_TILT_DEG && tilt <= MAX_TILT_DEG;
    })
    .map((outlier) => asFinding(words[outlier.at]!, outlier, words.length));
}

function asFinding({ page, word }: WordPlace, outlier: Outlier, among: number): Finding {
  const tilt = word.tiltDeg!;
  const found = `${Math.abs(tilt).toFixed(1)}°`;
  const usual = `${(2 * outlier.sigma * word.tiltErrorDeg!).toFixed(1)}°`;
  return {
    verdict: 'deviation',
    severity: 'major',
    indicator: 'forged.digital_edit',
    score: scoreOf(outlier.z),
    region: { page: page.page, box: word.box },
    evidence: [
      {
        label: { en: 'turn against the line', nl: 'draaiing ten opzichte van de regel' },
        found:
          tilt > 0
            ? { en: `${found} clockwise`, nl: `${found} met de klok mee` }
            : { en: `${found} anticlockwise`, nl: `${found} tegen de klok in` },
        expected: { en: `within ${usual}`, nl: `binnen ${usual}` },
        source: otherWords(among),
      },
    ],
    explanation: { text: 'turned', values: { word: word.text, found } },
  };
}
