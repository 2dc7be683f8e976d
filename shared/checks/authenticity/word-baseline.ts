import { millimetres, otherWords } from '../../rules/glyphs/word-evidence.ts';
import { detectorCheck } from '../detector-check.ts';

/** A word that stands higher or lower than the line it is in, or an entry than its row. */
export const wordBaseline = detectorCheck({
  id: 'word-baseline',
  version: 4,
  cause: 'layout',
  title: { en: 'Words off their line', nl: 'Woorden naast hun regel' },
  cannotTell: {
    en: 'It does not tell when the word was put in: an entry filled in on a pre-printed form, a worn typewriter or a fold in the paper gives the same.',
    nl: 'Het zegt niet wanneer het woord is aangebracht: een invulling op een voorgedrukt formulier, een versleten schrijfmachine of een vouw in het papier geeft hetzelfde beeld.',
  },
  indicator: 'forged.digital_edit',
  texts: {
    above: {
      en: 'The word “{word}” stands {found} higher than the words of its line or row. It may have been put in later; see whether the whole entry was filled in separately.',
      nl: 'Het woord “{word}” staat {found} hoger dan de woorden van de regel of rij. Het kan later zijn ingevoegd; kijk of de hele invulling apart is aangebracht.',
    },
    below: {
      en: 'The word “{word}” stands {found} lower than the words of its line or row. It may have been put in later; see whether the whole entry was filled in separately.',
      nl: 'Het woord “{word}” staat {found} lager dan de woorden van de regel of rij. Het kan later zijn ingevoegd; kijk of de hele invulling apart is aangebracht.',
    },
  },
  say({ text = '', measures }, { tests }) {
    const { offsetPx = 0, usualPx = 0, dpi = 1 } = measures;
    const found = millimetres(offsetPx, dpi);
    const usual = millimetres(usualPx, dpi);
    return {
      text: offsetPx > 0 ? 'below' : 'above',
      values: { word: text, found },
      evidence: [
        {
          label: { en: 'height against the line', nl: 'hoogte ten opzichte van de regel' },
          found:
            offsetPx > 0
              ? { en: `${found.en} lower`, nl: `${found.nl} lager` }
              : { en: `${found.en} higher`, nl: `${found.nl} hoger` },
          expected: { en: `within ${usual.en}`, nl: `binnen ${usual.nl}` },
          source: otherWords(tests),
        },
      ],
    };
  },
});
