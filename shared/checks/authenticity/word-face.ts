import { otherWords } from '../../rules/glyphs/word-evidence.ts';
import { detectorCheck } from '../detector-check.ts';

/** A word whose letters are shaped otherwise than the same letters of the words it stands among. */
export const wordFace = detectorCheck({
  id: 'word-face',
  version: 1,
  cause: 'glyphs',
  title: { en: 'Words in another typeface', nl: 'Woorden in een ander lettertype' },
  cannotTell: {
    en: 'It does not tell whether the word was replaced: an entry made by another program or machine, or letters that ran together, give the same.',
    nl: 'Het zegt niet of het woord is vervangen: een invulling uit een ander programma of van een ander apparaat, of in elkaar gelopen letters, geven hetzelfde beeld.',
  },
  indicator: 'forged.digital_edit',
  texts: {
    other: {
      en: 'The letters of “{word}” are shaped otherwise than the same letters in the words beside it or in its column. The word may have been replaced.',
      nl: 'De letters van “{word}” hebben een andere vorm dan dezelfde letters in de woorden ernaast of in de kolom. Het woord kan zijn vervangen.',
    },
  },
  say({ text = '', measures }, { tests }) {
    const { ratio = 1, usualRatio = 1 } = measures;
    const found = ratio.toFixed(1);
    const usual = usualRatio.toFixed(1);
    return {
      text: 'other',
      values: { word: text },
      evidence: [
        {
          label: {
            en: 'difference in shape, against that between the other words',
            nl: 'verschil in vorm, tegenover dat tussen de andere woorden',
          },
          found: { en: `${found} times`, nl: `${found} maal` },
          expected: { en: `up to ${usual} times`, nl: `tot ${usual} maal` },
          source: otherWords(tests),
        },
      ],
    };
  },
});
