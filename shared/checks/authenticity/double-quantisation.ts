import { decimal } from '../../text/decimal.ts';
import { detectorCheck } from '../detector-check.ts';

/** Places of a JPEG that were compressed less often than the rest of it. */
export const doubleQuantisation = detectorCheck({
  id: 'double-quantisation',
  version: 3,
  cause: 'jpeg',
  title: { en: 'Compressed less often than the page', nl: 'Minder vaak gecomprimeerd dan de pagina' },
  cannotTell: {
    en: 'It does not tell what was done here: a note or a digital stamp that was added openly between two saves gives the same.',
    nl: 'Het zegt niet wat hier is gedaan: een notitie of een digitale stempel die openlijk tussen twee keer opslaan is toegevoegd geeft hetzelfde beeld.',
  },
  indicator: 'forged.digital_edit',
  texts: {
    word: {
      en: 'The page was saved as a JPEG twice and shows it, but “{word}” looks as if it was saved once. It may have been put in or altered between the two.',
      nl: 'De pagina is tweemaal als JPEG opgeslagen en dat is te zien, maar “{word}” lijkt eenmaal te zijn opgeslagen. Het kan tussen beide keren zijn ingevoegd of gewijzigd.',
    },
    place: {
      en: 'The page was saved as a JPEG twice and shows it, but this place looks as if it was saved once. It may have been altered between the two.',
      nl: 'De pagina is tweemaal als JPEG opgeslagen en dat is te zien, maar deze plek lijkt eenmaal te zijn opgeslagen. Zij kan tussen beide keren zijn gewijzigd.',
    },
  },
  say({ text, measures }, outcome) {
    const nats = (value: number) => decimal(value, 2);
    const usual = nats(-outcome.measures.distance!);
    return {
      text: text === undefined ? 'place' : 'word',
      values: { word: text ?? '' },
      evidence: [
        {
          label: {
            en: 'weight for having been saved once, per coefficient (above 0: once; below 0: twice)',
            nl: 'gewicht voor eenmaal opgeslagen, per coëfficiënt (boven 0: eenmaal; onder 0: tweemaal)',
          },
          found: nats(measures.perCoefficient!),
          expected: {
            en: `about ${usual.en}, as on the page`,
            nl: `ongeveer ${usual.nl}, zoals op de pagina`,
          },
          source: {
            en: `${measures.coefficients} coefficients of the file here, against ${outcome.measures.coefficients} of the page`,
            nl: `${measures.coefficients} coëfficiënten van het bestand hier, tegenover ${outcome.measures.coefficients} van de pagina`,
          },
        },
      ],
    };
  },
});
