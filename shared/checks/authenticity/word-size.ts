import { percentage, ratioEvidence } from '../../rules/glyphs/word-evidence.ts';
import { detectorCheck } from '../detector-check.ts';

/** A word set a little larger or smaller than the words it stands among. */
export const wordSize = detectorCheck({
  id: 'word-size',
  version: 3,
  cause: 'glyphs',
  title: { en: 'Words of another size', nl: 'Woorden van een andere grootte' },
  cannotTell: {
    en: 'It does not tell whether the word was replaced: an entry made in another size or by another program gives the same.',
    nl: 'Het zegt niet of het woord is vervangen: een invulling in een ander formaat of uit een ander programma geeft hetzelfde beeld.',
  },
  indicator: 'forged.digital_edit',
  texts: {
    larger: {
      en: 'The letters of “{word}” are {found} taller than the same letters in the words beside it or in its column. The word may have been replaced.',
      nl: 'De letters van “{word}” zijn {found} hoger dan dezelfde letters in de woorden ernaast of in de kolom. Het woord kan zijn vervangen.',
    },
    smaller: {
      en: 'The letters of “{word}” are {found} lower than the same letters in the words beside it or in its column. The word may have been replaced.',
      nl: 'De letters van “{word}” zijn {found} lager dan dezelfde letters in de woorden ernaast of in de kolom. Het woord kan zijn vervangen.',
    },
  },
  say({ text = '', measures }, { tests }) {
    const { ratio = 1, usualRatio = 1 } = measures;
    const label = { en: 'height of the letters', nl: 'hoogte van de letters' };
    return {
      text: ratio > 1 ? 'larger' : 'smaller',
      values: { word: text, found: percentage(ratio) },
      evidence: [ratioEvidence(label, { ratio, usualRatio }, tests)],
    };
  },
});
