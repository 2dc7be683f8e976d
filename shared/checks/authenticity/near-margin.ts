import type { Finding } from '../../model/finding.ts';
import type { PageGlyphs } from '../../model/glyphs.ts';
import { type NearMargin, nearMargins } from '../../rules/glyphs/margins.ts';
import { millimetres } from '../../rules/glyphs/word-places.ts';
import { defineCheck } from '../check.ts';

/** Text that starts next to a margin to which the lines above and below it keep. */
export const nearMargin = defineCheck({
  id: 'near-margin',
  version: 1,
  aspect: 'authenticity',
  cause: 'layout',
  title: { en: 'Text next to its margin', nl: 'Tekst net naast de kantlijn' },
  cannotTell: {
    en: 'It does not tell why the text starts there: a slip of the typist, a second pass through the printer or a narrow column give the same.',
    nl: 'Het zegt niet waarom de tekst daar begint: een vergissing bij het typen, een tweede gang door de printer of een smalle kolom geven hetzelfde beeld.',
  },
  needs: ['glyphs'],
  texts: {
    off: {
      en: 'The text from “{word}” starts {found} away from the margin that the lines above and below it keep to.',
      nl: 'De tekst vanaf “{word}” begint {found} naast de kantlijn waar de regels erboven en eronder zich aan houden.',
    },
  },
  run({ glyphs }) {
    return glyphs.flatMap((page) => nearMargins(page).map((near) => asFinding(page, near)));
  },
});

function asFinding(page: PageGlyphs, near: NearMargin): Finding {
  const word = near.words[0]!.word;
  const found = millimetres(near.offPx, page.dpi);
  return {
    verdict: 'deviation',
    severity: 'minor',
    indicator: 'forged.digital_edit',
    score: 0.3,
    region: { page: page.page, box: word.box },
    evidence: [
      {
        label: { en: 'start against the margin', nl: 'begin ten opzichte van de kantlijn' },
        found:
          near.offPx > 0
            ? { en: `${found} to the right`, nl: `${found} naar rechts` }
            : { en: `${found} to the left`, nl: `${found} naar links` },
        expected: {
          en: `within ${millimetres(near.usualPx, page.dpi)}`,
          nl: `binnen ${millimetres(near.usualPx, page.dpi)}`,
        },
        source: {
          en: `the ${near.support} other starts at this margin`,
          nl: `de ${near.support} andere regels met deze kantlijn`,
        },
      },
    ],
    explanation: { text: 'off', values: { word: word.text, found } },
  };
}
