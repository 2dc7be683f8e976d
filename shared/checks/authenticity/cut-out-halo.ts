import type { Text } from '../../model/text.ts';
import { decimal } from '../../text/decimal.ts';
import { detectorCheck } from '../detector-check.ts';

/** What the detector measured a step in, by the number it gives it. */
const SCALES: readonly Text[] = [
  { en: 'lightness', nl: 'helderheid' },
  { en: 'red against green', nl: 'rood tegenover groen' },
  { en: 'blue against green', nl: 'blauw tegenover groen' },
];

/** Words that brought some of their own paper with them. */
export const cutOutHalo = detectorCheck({
  id: 'cut-out-halo',
  version: 3,
  cause: 'grain',
  title: { en: 'Paper round words', nl: 'Papier rond woorden' },
  cannotTell: {
    en: 'It does not tell where the piece came from: a label, a stain, a marker pen, a printed field of its own tint or print of the other side that shines through gives the same.',
    nl: 'Het zegt niet waar het stuk vandaan komt: een etiket, een vlek, een markeerstift, een gedrukt vak met een eigen tint of doorschijnende druk van de achterkant geeft hetzelfde beeld.',
  },
  indicator: 'forged.digital_edit',
  texts: {
    lighter: {
      en: 'The paper between the letters of “{word}” is lighter than the paper round it, unlike at other words. The word may have been pasted in with some paper of its own, or typed on a patch of paint.',
      nl: 'Het papier tussen de letters van “{word}” is lichter dan het papier eromheen, anders dan bij andere woorden. Het woord kan met eigen papier zijn ingeplakt, of op een geverfd vlak zijn getypt.',
    },
    darker: {
      en: 'The paper between the letters of “{word}” is darker than the paper round it, unlike at other words. The word may have been pasted in with some paper of its own, or typed on a patch of paint.',
      nl: 'Het papier tussen de letters van “{word}” is donkerder dan het papier eromheen, anders dan bij andere woorden. Het woord kan met eigen papier zijn ingeplakt, of op een geverfd vlak zijn getypt.',
    },
    colour: {
      en: 'The paper between the letters of “{word}” has another colour than the paper round it, unlike at other words. The word may have been pasted in with some paper of its own.',
      nl: 'Het papier tussen de letters van “{word}” heeft een andere kleur dan het papier eromheen, anders dan bij andere woorden. Het woord kan met eigen papier zijn ingeplakt.',
    },
  },
  say({ text, measures }) {
    const usual = decimal(measures.usual!, 1);
    const spread = decimal(measures.spread!, 1);
    const scale = SCALES[measures.kind!]!;
    return {
      text: measures.kind !== 0 ? 'colour' : measures.step! > measures.usual! ? 'lighter' : 'darker',
      values: { word: text ?? '' },
      evidence: [
        {
          label: {
            en: `step from the paper round the word to its own, ${scale.en}, in grey levels`,
            nl: `stap van het papier rond het woord naar dat van het woord zelf, ${scale.nl}, in grijswaarden`,
          },
          found: decimal(measures.step!, 1),
          expected: {
            en: `${usual.en} ± ${spread.en}`,
            nl: `${usual.nl} ± ${spread.nl}`,
          },
          source: {
            en: `${measures.pixels} blank pixels of the word, and the other words of the page`,
            nl: `${measures.pixels} onbedrukte pixels van het woord, en de andere woorden op de pagina`,
          },
        },
      ],
    };
  },
});
