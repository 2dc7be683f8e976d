import { decimal } from '../../text/decimal.ts';
import { detectorCheck } from '../detector-check.ts';

/** Dots where a travel document has solid lines. */
export const screenedPrint = detectorCheck({
  id: 'screened-print',
  version: 1,
  cause: 'grain',
  title: { en: 'Print of a travel document', nl: 'Druk van een reisdocument' },
  cannotTell: {
    en: 'It does not tell who printed it or why: an honest colour copy gives the same, and so would a model whose ground is itself printed in dots. Compare with a reference. Dots too fine for the scan are not seen, or show as coarser ones.',
    nl: 'Het zegt niet wie dit drukte of waarom: een eerlijke kleurenkopie geeft hetzelfde, en een model waarvan de ondergrond zelf in punten is gedrukt ook. Vergelijk met een referentie. Punten die te fijn zijn voor de scan worden niet gezien of lijken grover.',
  },
  indicator: 'counterfeit.screened_background',
  texts: {
    dots: {
      en: 'The page has a machine-readable zone, and its tints are built of rows of dots, as copiers and office printers make them. Travel documents are printed in solid fine lines; this may be a print of a copy.',
      nl: 'De pagina heeft een machineleesbare zone en de tinten zijn opgebouwd uit rijen punten, zoals kopieerapparaten en kantoorprinters die maken. Reisdocumenten zijn in doorlopende fijne lijnen gedrukt; dit kan een afdruk van een kopie zijn.',
    },
  },
  say({ measures }) {
    const perInch = Math.round(measures.perInch!);
    const angle = Math.round(measures.angle!);
    const times = decimal(measures.times!, 1);
    return {
      text: 'dots',
      values: {},
      evidence: [
        {
          label: { en: 'rows of dots', nl: 'rijen punten' },
          found: {
            en: `about ${perInch} to the inch, at ${angle} degrees`,
            nl: `ongeveer ${perInch} per inch, onder ${angle} graden`,
          },
          expected: { en: 'none: solid lines', nl: 'geen: doorlopende lijnen' },
          source: {
            en: `${measures.tiles} parts of the page, more than half of which show it; up to ${Math.round(measures.finest!)} to the inch could be seen in this scan`,
            nl: `${measures.tiles} delen van de pagina, waarvan meer dan de helft dit toont; tot ${Math.round(measures.finest!)} per inch was in deze scan te zien`,
          },
        },
        {
          label: {
            en: 'how much stronger than what is usual at that fineness',
            nl: 'hoeveel sterker dan gewoon is bij die fijnheid',
          },
          found: {
            en: `${times.en} times`,
            nl: `${times.nl} maal`,
          },
          expected: { en: 'less than 2 times', nl: 'minder dan 2 maal' },
          source: null,
        },
      ],
    };
  },
});
