import { decimal } from '../../text/decimal.ts';
import { detectorCheck } from '../detector-check.ts';

/** A travel document without the colours that all of them are printed in. */
export const greyCopy = detectorCheck({
  id: 'grey-copy',
  version: 2,
  cause: 'grain',
  title: { en: 'Colour of a travel document', nl: 'Kleur van een reisdocument' },
  cannotTell: {
    en: 'It does not tell whether the original exists or is in order: an office copy in black, scanned in colour, gives the same.',
    nl: 'Het zegt niet of het origineel bestaat of in orde is: een zwarte kantoorkopie die in kleur is gescand geeft hetzelfde beeld.',
  },
  indicator: 'counterfeit.technique_wrong',
  texts: {
    grey: {
      en: 'The page was scanned in colour and has a machine-readable zone, yet nothing on it has colour. Travel documents have grounds in several colours; this may be a copy in black.',
      nl: 'De pagina is in kleur gescand en heeft een machineleesbare zone, maar niets erop heeft kleur. Reisdocumenten hebben een ondergrond in meer kleuren; dit kan een zwarte kopie zijn.',
    },
  },
  say: ({ measures }) => ({
    text: 'grey',
    values: {},
    evidence: [
      {
        label: {
          en: 'how far colours stray from the tint of the paper, in grey levels',
          nl: 'hoever kleuren afwijken van de tint van het papier, in grijswaarden',
        },
        found: decimal(measures.spread!, 1),
        expected: { en: 'more than 3.5', nl: 'meer dan 3,5' },
        source: {
          en: `${measures.squares} squares of the page, and unaltered cards and passports that Loep made itself`,
          nl: `${measures.squares} vakjes van de pagina, en ongewijzigde kaarten en paspoorten die Loep zelf maakte`,
        },
      },
    ],
  }),
});
