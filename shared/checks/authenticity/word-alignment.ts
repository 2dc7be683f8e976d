import { MM_PER_INCH } from '../../model/units.ts';
import { millimetres } from '../../rules/glyphs/word-evidence.ts';
import { detectorCheck } from '../detector-check.ts';

/** Sheets, feeds and printers do less as well: of 258 entries of genuine scans and receipts the farthest was 0.23 mm off. */
const LEAST_TOLD_MM = 0.25;

/** An entry that begins or ends beside the edge that the other entries of its column keep. */
export const wordAlignment = detectorCheck({
  id: 'word-alignment',
  version: 1,
  cause: 'layout',
  title: { en: 'Entries off the edge of their column', nl: 'Invullingen naast de rand van hun kolom' },
  cannotTell: {
    en: 'It does not tell when the entry was put in: an indent that was meant, an entry filled in separately or by hand on a typewriter, and a tab of another program give the same. Columns of fewer than five entries, and those that keep no edge, are not judged.',
    nl: 'Het zegt niet wanneer de invulling is aangebracht: een bedoelde inspringing, een aparte invulling of een met de hand op de schrijfmachine, en een tab van een ander programma geven hetzelfde beeld. Kolommen met minder dan vijf invullingen, en die geen rand houden, worden niet beoordeeld.',
  },
  indicator: 'forged.digital_edit',
  texts: {
    begins: {
      en: 'The entry that begins with “{word}” starts {found} {side} of the edge that the {others} other entries of its column keep. It may have been put in later.',
      nl: 'De invulling die met “{word}” begint, start {found} {side} van de rand waar de {others} andere invullingen van de kolom aan staan. Zij kan later zijn aangebracht.',
    },
    ends: {
      en: 'The entry that ends with “{word}” stops {found} {side} of the edge that the {others} other entries of its column keep. It may have been put in later.',
      nl: 'De invulling die met “{word}” eindigt, stopt {found} {side} van de rand waar de {others} andere invullingen van de kolom aan staan. Zij kan later zijn aangebracht.',
    },
  },
  isWorthTelling: ({ measures: { offPx = 0, dpi = 1 } }) =>
    Math.abs(offPx / dpi) * MM_PER_INCH >= LEAST_TOLD_MM,
  say({ text = '', measures }) {
    const { offPx = 0, usualPx = 0, others = 0, atEnd = 0, dpi = 1 } = measures;
    const found = millimetres(offPx, dpi);
    const usual = millimetres(usualPx, dpi);
    const side = offPx > 0 ? { en: 'right', nl: 'rechts' } : { en: 'left', nl: 'links' };
    return {
      text: atEnd ? 'ends' : 'begins',
      values: { word: text, found, side, others: String(others) },
      evidence: [
        {
          label: {
            en: 'place against the edge of the column',
            nl: 'plaats ten opzichte van de rand van de kolom',
          },
          found: { en: `${found.en} ${side.en}`, nl: `${found.nl} ${side.nl}` },
          expected: { en: `within ${usual.en}`, nl: `binnen ${usual.nl}` },
          source: {
            en: `${others} other entries of the column, and the room that the typeface leaves beside a character`,
            nl: `${others} andere invullingen van de kolom, en de ruimte die het lettertype naast een teken laat`,
          },
        },
      ],
    };
  },
});
