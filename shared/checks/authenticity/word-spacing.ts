import { millimetres, otherWords } from '../../rules/glyphs/word-evidence.ts';
import { detectorCheck } from '../detector-check.ts';

/** A word set wider or tighter than the words it stands among. */
export const wordSpacing = detectorCheck({
  id: 'word-spacing',
  version: 2,
  cause: 'glyphs',
  title: { en: 'Words spaced otherwise', nl: 'Woorden met andere letterafstand' },
  cannotTell: {
    en: 'It does not tell whether the word was replaced: programs that justify lines or set capitals wider give the same.',
    nl: 'Het zegt niet of het woord is vervangen: programma’s die regels uitvullen of hoofdletters ruimer zetten geven hetzelfde beeld.',
  },
  indicator: 'forged.digital_edit',
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
  say({ text = '', measures }, { tests }) {
    const { extraPx = 0, usualPx = 0, dpi = 1 } = measures;
    const found = millimetres(extraPx, dpi);
    const usual = millimetres(usualPx, dpi);
    return {
      text: extraPx > 0 ? 'wider' : 'tighter',
      values: { word: text, found },
      evidence: [
        {
          label: { en: 'room between the letters', nl: 'ruimte tussen de letters' },
          found:
            extraPx > 0
              ? { en: `${found} more`, nl: `${found} meer` }
              : { en: `${found} less`, nl: `${found} minder` },
          expected: { en: `within ${usual}`, nl: `binnen ${usual}` },
          source: otherWords(tests),
        },
      ],
    };
  },
});
