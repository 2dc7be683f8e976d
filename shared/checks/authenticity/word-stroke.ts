import { percentage, ratioEvidence } from '../../rules/glyphs/word-evidence.ts';
import { detectorCheck } from '../detector-check.ts';

/** From here on a bold face explains the difference, and a bold word can be meant. */
const BOLD_RATIO = 1.25;

/** A word with thicker or thinner strokes than the words it stands among. */
export const wordStroke = detectorCheck({
  id: 'word-stroke',
  version: 2,
  cause: 'glyphs',
  title: { en: 'Words of another stroke width', nl: 'Woorden met een andere lijndikte' },
  cannotTell: {
    en: 'It does not tell whether the word was replaced: a word set in bold, a fresh ribbon or ink that spread gives the same.',
    nl: 'Het zegt niet of het woord is vervangen: een vet gezet woord, een vers schrijfmachinelint of uitgelopen inkt geeft hetzelfde beeld.',
  },
  indicator: 'forged.overwrite',
  texts: {
    thicker: {
      en: 'The strokes of “{word}” are {found} thicker than those of the same letters in the words beside it or in its column. The word may have been written over or replaced.',
      nl: 'De lijnen van “{word}” zijn {found} dikker dan die van dezelfde letters in de woorden ernaast of in de kolom. Het woord kan zijn overschreven of vervangen.',
    },
    bold: {
      en: 'The word “{word}” is in bold where the words around it are not: its strokes are {found} thicker. That can be meant; see whether the word matters.',
      nl: 'Het woord “{word}” is vet waar de woorden eromheen dat niet zijn: de lijnen zijn {found} dikker. Dat kan zo bedoeld zijn; kijk of het woord ertoe doet.',
    },
    thinner: {
      en: 'The strokes of “{word}” are {found} thinner than those of the same letters in the words beside it or in its column. The word may have been replaced.',
      nl: 'De lijnen van “{word}” zijn {found} dunner dan die van dezelfde letters in de woorden ernaast of in de kolom. Het woord kan zijn vervangen.',
    },
  },
  say({ text = '', measures }, { tests }) {
    const { ratio = 1, usualRatio = 1 } = measures;
    const label = { en: 'width of the strokes', nl: 'dikte van de lijnen' };
    return {
      text: ratio >= BOLD_RATIO ? 'bold' : ratio > 1 ? 'thicker' : 'thinner',
      values: { word: text, found: percentage(ratio) },
      evidence: [ratioEvidence(label, { ratio, usualRatio }, tests)],
    };
  },
});
