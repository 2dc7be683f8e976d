import { oddWordFinding } from '../../rules/glyphs/odd-word-finding.ts';
import { oddWords } from '../../rules/glyphs/odd-words.ts';
import { defineCheck } from '../check.ts';

/**
 * Differences below are print and scan; above, a heading, a title or small capitals. On 120 honest pages 99.9 %
 * of 8,642 words lie within 4.4 % of their line and none was told; of 13 words set 8 % larger 10 were found (8 of 9
 * in running text, JPEG 75 to 90).
 */
const MIN_RATIO = 1.04;
const MAX_RATIO = 1.3;
/** Spread of a word's size that measuring alone gives, as a share. */
const LEAST_SIGMA = 0.004;
/** Words this near in size elsewhere on the page show a size that the document uses. */
const SAME_STYLE = 1.02;

/** A word set a little larger or smaller than the rest of its line, in a size used nowhere else. */
export const wordSize = defineCheck({
  id: 'word-size',
  version: 1,
  aspect: 'authenticity',
  cause: 'glyphs',
  title: { en: 'Words of another size', nl: 'Woorden van een andere grootte' },
  cannotTell: {
    en: 'It does not tell whether the word was replaced: an entry made in another size or by another program gives the same.',
    nl: 'Het zegt niet of het woord is vervangen: een invulling in een ander formaat of uit een ander programma geeft hetzelfde beeld.',
  },
  needs: ['glyphs'],
  texts: {
    larger: {
      en: 'The letters of “{word}” are {found} taller than those of the rest of the line, and no other words on the page have this size. The word may have been replaced.',
      nl: 'De letters van “{word}” zijn {found} hoger dan die van de rest van de regel, en geen ander woord op de pagina heeft deze grootte. Het woord kan zijn vervangen.',
    },
    smaller: {
      en: 'The letters of “{word}” are {found} lower than those of the rest of the line, and no other words on the page have this size. The word may have been replaced.',
      nl: 'De letters van “{word}” zijn {found} lager dan die van de rest van de regel, en geen ander woord op de pagina heeft deze grootte. Het woord kan zijn vervangen.',
    },
  },
  run({ glyphs }) {
    return glyphs.flatMap((page) =>
      oddWords(page, {
        measure: (word) => word.xHeightPx,
        minRatio: MIN_RATIO,
        maxRatio: MAX_RATIO,
        leastSigma: LEAST_SIGMA,
        sameStyle: SAME_STYLE,
        anySize: true,
      }).map((odd) =>
        oddWordFinding(odd, {
          text: odd.ratio > 1 ? 'larger' : 'smaller',
          severity: 'major',
          indicator: 'forged.digital_edit',
          label: { en: 'height of the letters', nl: 'hoogte van de letters' },
        }),
      ),
    );
  },
});
