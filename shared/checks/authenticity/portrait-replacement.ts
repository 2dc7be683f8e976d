import { decimal } from '../../text/decimal.ts';
import { detectorCheck } from '../detector-check.ts';
import { placeWords } from '../place-words.ts';

/** The portrait of a card against the smaller one beside it. */
export const portraitReplacement = detectorCheck({
  id: 'portrait-replacement',
  version: 2,
  cause: 'content',
  title: { en: 'Portrait against its repetition', nl: 'Portret tegenover de herhaling ervan' },
  cannotTell: {
    en: 'It does not recognise faces and does not tell which of the two was changed: a card on which the small portrait is another picture of the holder, or is half hidden by print or glare, gives the same.',
    nl: 'Het herkent geen gezichten en zegt niet welke van de twee is gewijzigd: een kaart waarop het kleine portret een andere foto van de houder is, of half schuilgaat achter druk of een glimplek, geeft hetzelfde beeld.',
  },
  indicator: 'forged.photo_substitution',
  texts: {
    differs: {
      en: 'The portrait and the smaller one beside it are not the same picture. One of the two may have been replaced.',
      nl: 'Het portret en het kleinere portret ernaast zijn niet dezelfde foto. Een van beide kan zijn vervangen.',
    },
  },
  say({ measures, other }, _outcome, page) {
    const place = placeWords(other!, page);
    return {
      text: 'differs',
      values: {},
      evidence: [
        {
          label: {
            en: 'likeness of the two portraits, feature by feature (1 is the same picture)',
            nl: 'gelijkenis van beide portretten, trek voor trek (1 is dezelfde foto)',
          },
          found: decimal(measures.detail!, 2),
          expected: { en: 'about 0.96, as on other cards', nl: 'ongeveer 0,96, zoals op andere kaarten' },
          source: {
            en: `${measures.cells} parts of the portrait against the smaller one (${place.en})`,
            nl: `${measures.cells} delen van het portret tegenover het kleinere (${place.nl})`,
          },
        },
      ],
    };
  },
});
