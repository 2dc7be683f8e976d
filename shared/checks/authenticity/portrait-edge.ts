import { decimal } from '../../text/decimal.ts';
import { detectorCheck } from '../detector-check.ts';

/** The rim of a portrait against how sharp the scan is. */
export const portraitEdge = detectorCheck({
  id: 'portrait-edge',
  version: 1,
  cause: 'grain',
  title: { en: 'Edge of the portrait', nl: 'Rand van het portret' },
  cannotTell: {
    en: 'It sees a portrait with straight edges that was laid in after the scan, not one that was glued to the card before it, nor one whose edge was softened. A program that improves scans by laying a clearer copy of the portrait over them leaves the same edge.',
    nl: 'Het ziet een portret met rechte randen dat na het scannen is ingevoegd, niet een portret dat vóór het scannen op de kaart is geplakt of waarvan de rand is verzacht. Een programma dat scans verbetert door een helderder kopie van het portret erover te leggen, laat dezelfde rand na.',
  },
  indicator: 'forged.photo_substitution',
  texts: {
    sharp: {
      en: 'The portrait ends between one pixel and the next on at least three sides, which is sharper than this scan shows print. It may have been laid in after the scan was made.',
      nl: 'Het portret eindigt aan minstens drie zijden precies tussen twee pixels. Dat is scherper dan deze scan druk weergeeft. Het kan na het scannen zijn ingevoegd.',
    },
  },
  say({ measures, score }) {
    const edge = decimal(measures.edgePx!, 1);
    const times = decimal(score, 1);
    const step = decimal(measures.step!, 1);
    const beside = decimal(measures.beside!, 1);
    return {
      text: 'sharp',
      values: {},
      evidence: [
        {
          label: {
            en: 'the step at the edge of the portrait against what lies beside it',
            nl: 'de sprong aan de rand van het portret tegenover wat ernaast ligt',
          },
          found: {
            en: `${times.en} times as large`,
            nl: `${times.nl} maal zo groot`,
          },
          expected: {
            en: 'up to 3 times, as a printed edge gives when it is scanned',
            nl: 'hoogstens 3 maal, zoals een gedrukte rand die wordt gescand',
          },
          source: {
            en: `the third sharpest of four sides: ${step.en} levels between two rows of pixels, ${beside.en} between those beside them`,
            nl: `de op twee na scherpste van vier zijden: ${step.nl} niveaus tussen twee rijen pixels, ${beside.nl} tussen die ernaast`,
          },
        },
        {
          label: {
            en: 'width of the sharpest edges of print on this page',
            nl: 'breedte van de scherpste randen van druk op deze pagina',
          },
          found: { en: `${edge.en} pixels`, nl: `${edge.nl} pixels` },
          expected: null,
          source: null,
        },
      ],
    };
  },
});
