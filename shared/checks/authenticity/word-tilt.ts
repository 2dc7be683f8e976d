import { otherWords } from '../../rules/glyphs/word-evidence.ts';
import { detectorCheck } from '../detector-check.ts';

/** A word that is turned within its line. */
export const wordTilt = detectorCheck({
  id: 'word-tilt',
  version: 2,
  cause: 'layout',
  title: { en: 'Words turned within their line', nl: 'Woorden scheef in hun regel' },
  cannotTell: {
    en: 'It does not tell when the word was put in: an entry by typewriter, a stamp or a crease in the paper gives the same.',
    nl: 'Het zegt niet wanneer het woord is aangebracht: een invulling met de schrijfmachine, een stempel of een kreuk in het papier geeft hetzelfde beeld.',
  },
  indicator: 'forged.digital_edit',
  texts: {
    turned: {
      en: 'The word “{word}” is turned {found} against its line, while the other words run along with theirs. It may have been put in later.',
      nl: 'Het woord “{word}” staat {found} scheef ten opzichte van de regel, terwijl de andere woorden met hun regel meelopen. Het kan later zijn ingevoegd.',
    },
  },
  say({ text = '', measures }, { tests }) {
    const { tiltDeg = 0, usualDeg = 0 } = measures;
    const found = `${Math.abs(tiltDeg).toFixed(1)}°`;
    const usual = `${usualDeg.toFixed(1)}°`;
    return {
      text: 'turned',
      values: { word: text, found },
      evidence: [
        {
          label: { en: 'turn against the line', nl: 'draaiing ten opzichte van de regel' },
          found:
            tiltDeg > 0
              ? { en: `${found} clockwise`, nl: `${found} met de klok mee` }
              : { en: `${found} anticlockwise`, nl: `${found} tegen de klok in` },
          expected: { en: `within ${usual}`, nl: `binnen ${usual}` },
          source: otherWords(tests),
        },
      ],
    };
  },
});
