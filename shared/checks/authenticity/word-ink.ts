import { otherWords } from '../../rules/glyphs/word-evidence.ts';
import { detectorCheck } from '../detector-check.ts';

/** A word whose ink or edges differ from those of the words it stands among. */
export const wordInk = detectorCheck({
  id: 'word-ink',
  version: 1,
  cause: 'glyphs',
  title: { en: 'Words in other ink', nl: 'Woorden in andere inkt' },
  cannotTell: {
    en: 'It does not tell whether the word was replaced: a second pass through the printer, a fresh ribbon or a stamp gives the same.',
    nl: 'Het zegt niet of het woord is vervangen: een tweede gang door de printer, een vers lint of een stempel geeft hetzelfde beeld.',
  },
  indicator: 'forged.different_ink',
  texts: {
    darker: {
      en: 'The ink of “{word}” is darker than that of the same letters in the words beside it or in its column. The word may have been put in later.',
      nl: 'De inkt van “{word}” is donkerder dan die van dezelfde letters in de woorden ernaast of in de kolom. Het woord kan later zijn aangebracht.',
    },
    lighter: {
      en: 'The ink of “{word}” is lighter than that of the same letters in the words beside it or in its column. The word may have been put in later.',
      nl: 'De inkt van “{word}” is lichter dan die van dezelfde letters in de woorden ernaast of in de kolom. Het woord kan later zijn aangebracht.',
    },
    softer: {
      en: 'The edges of “{word}” are softer than those of the same letters in the words beside it or in its column. The word may have been put in after the scan.',
      nl: 'De randen van “{word}” zijn zachter dan die van dezelfde letters in de woorden ernaast of in de kolom. Het woord kan na het scannen zijn aangebracht.',
    },
    harder: {
      en: 'The edges of “{word}” are harder than those of the same letters in the words beside it or in its column. The word may have been put in after the scan.',
      nl: 'De randen van “{word}” zijn harder dan die van dezelfde letters in de woorden ernaast of in de kolom. Het woord kan na het scannen zijn aangebracht.',
    },
  },
  say({ text = '', measures }, { tests }) {
    const { greyDifference, usualGrey = 0, softness = 0, usualSoftness = 0 } = measures;
    const source = otherWords(tests);
    const values = { word: text };
    if (greyDifference !== undefined) {
      const label = { en: 'difference in ink, in grey levels', nl: 'verschil in inkt, in grijswaarden' };
      const found = greyDifference.toFixed(0);
      const usual = usualGrey.toFixed(0);
      const expected = { en: `within ${usual}`, nl: `binnen ${usual}` };
      const name = greyDifference < 0 ? 'darker' : 'lighter';
      return { text: name, values, evidence: [{ label, found, expected, source }] };
    }
    const label = { en: 'difference in width of the edges, px', nl: 'verschil in breedte van de randen, px' };
    const usual = usualSoftness.toFixed(2);
    const expected = { en: `within ${usual}`, nl: `binnen ${usual}` };
    const name = softness > 0 ? 'softer' : 'harder';
    return { text: name, values, evidence: [{ label, found: softness.toFixed(2), expected, source }] };
  },
});
