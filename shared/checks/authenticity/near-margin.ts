import { millimetres } from '../../rules/glyphs/word-evidence.ts';
import { detectorCheck } from '../detector-check.ts';

/** Text that starts next to a margin to which the lines above and below it keep. */
export const nearMargin = detectorCheck({
  id: 'near-margin',
  version: 2,
  cause: 'layout',
  title: { en: 'Text next to its margin', nl: 'Tekst net naast de kantlijn' },
  cannotTell: {
    en: 'It does not tell why the text starts there: a slip of the typist, a second pass through the printer or a narrow column give the same.',
    nl: 'Het zegt niet waarom de tekst daar begint: een vergissing bij het typen, een tweede gang door de printer of een smalle kolom geven hetzelfde beeld.',
  },
  indicator: 'forged.digital_edit',
  texts: {
    off: {
      en: 'The text from “{word}” starts {found} away from the margin that the lines above and below it keep to.',
      nl: 'De tekst vanaf “{word}” begint {found} naast de kantlijn waar de regels erboven en eronder zich aan houden.',
    },
  },
  say({ text = '', measures }) {
    const { offPx = 0, usualPx = 0, support = 0, dpi = 1 } = measures;
    const found = millimetres(offPx, dpi);
    const usual = millimetres(usualPx, dpi);
    return {
      text: 'off',
      values: { word: text, found },
      evidence: [
        {
          label: { en: 'start against the margin', nl: 'begin ten opzichte van de kantlijn' },
          found:
            offPx > 0
              ? { en: `${found} to the right`, nl: `${found} naar rechts` }
              : { en: `${found} to the left`, nl: `${found} naar links` },
          expected: { en: `within ${usual}`, nl: `binnen ${usual}` },
          source: {
            en: `the ${support} other starts at this margin`,
            nl: `de ${support} andere regels met deze kantlijn`,
          },
        },
      ],
    };
  },
});
