import type { ItemName, Missing } from '../../../shared/api/schemas/reference/item.ts';
import { LoepError } from '../../../shared/model/errors.ts';

/** What may not be done to an item, and what to do instead. */
export const REFUSALS = {
  takenId: () =>
    new LoepError('conflict', {
      en: 'There is another item with this id already. Begin the item again.',
      nl: 'Er is al een ander onderdeel met dit kenmerk. Begin het onderdeel opnieuw.',
    }),
  otherKind: () =>
    new LoepError('bad-input', {
      en: 'An item cannot become an item of another kind. Begin a new one.',
      nl: 'Een onderdeel kan geen onderdeel van een andere soort worden. Begin een nieuw onderdeel.',
    }),
  savedMeanwhile: (author: string) =>
    new LoepError('conflict', {
      en: `This draft was saved meanwhile, by ${author}. Nothing was overwritten: look at that version, or keep yours as a version on top of it.`,
      nl: `Dit concept is intussen bewaard, door ${author}. Er is niets overschreven: bekijk die versie, of bewaar de uwe als een versie erbovenop.`,
    }),
  noDraftAnyMore: () =>
    new LoepError('conflict', {
      en: 'This draft was validated, published or thrown away meanwhile. Nothing was changed: look at the item again, or keep your work as a new draft.',
      nl: 'Dit concept is intussen gevalideerd, gepubliceerd of weggegooid. Er is niets gewijzigd: bekijk het onderdeel opnieuw, of bewaar uw werk als een nieuw concept.',
    }),
  cameIntoUse: () =>
    new LoepError('conflict', {
      en: 'Another version came into use after this draft was begun. Nothing was overwritten: compare the two, then keep yours as a version on top of it.',
      nl: 'Nadat dit concept begonnen is, is een andere versie in gebruik genomen. Er is niets overschreven: vergelijk de twee en bewaar de uwe daarna als een versie erbovenop.',
    }),
  behind: () =>
    new LoepError('conflict', {
      en: 'Another version came into use after this draft was begun. Have its author compare the two and keep the draft on top of it first.',
      nl: 'Nadat dit concept begonnen is, is een andere versie in gebruik genomen. Laat de schrijver eerst de twee vergelijken en het concept daarbovenop bewaren.',
    }),
  notADraft: () =>
    new LoepError('conflict', {
      en: 'This version is not a draft any more. Look at the item again.',
      nl: 'Deze versie is geen concept meer. Bekijk het onderdeel opnieuw.',
    }),
  changedSinceRead: () =>
    new LoepError('conflict', {
      en: 'This draft was changed after you opened it. Read it again before you validate it.',
      nl: 'Dit concept is gewijzigd nadat u het opende. Lees het opnieuw voordat u het valideert.',
    }),
  notValidated: () =>
    new LoepError('conflict', {
      en: 'This version was not validated. Somebody who did not write it must validate it before it is published.',
      nl: 'Deze versie is niet gevalideerd. Iemand die er niet aan schreef moet haar valideren voordat zij gepubliceerd wordt.',
    }),
  ownWork: (name: string) =>
    new LoepError('not-allowed', {
      en: `${name} wrote part of this version. Have it validated by somebody who did not write it.`,
      nl: `${name} schreef mee aan deze versie. Laat haar valideren door iemand die er niet aan schreef.`,
    }),
  incomplete: (blocking: readonly Missing[]) => {
    const [first] = blocking;
    const more = blocking.length - 1;
    return new LoepError('bad-input', {
      en: `This version cannot be used yet: ${first!.text.en}${more === 0 ? '' : ` (and ${more} more)`} Mend it and validate again.`,
      nl: `Deze versie is nog niet bruikbaar: ${first!.text.nl}${more === 0 ? '' : ` (en nog ${more})`} Herstel dit en valideer opnieuw.`,
    });
  },
  notInUse: () =>
    new LoepError('conflict', {
      en: 'This item is not in use, so that it cannot be withdrawn. A draft can be thrown away.',
      nl: 'Dit onderdeel is niet in gebruik en kan dus niet worden ingetrokken. Een concept kunt u weggooien.',
    }),
  noReason: () =>
    new LoepError('bad-input', {
      en: 'Say why it is withdrawn.',
      nl: 'Zeg waarom het wordt ingetrokken.',
    }),
  inUseBy: (names: readonly ItemName[], more: number) => {
    const words = (language: 'en' | 'nl') =>
      names.map(({ name }) => name[language] ?? Object.values(name)[0]).join(', ');
    return new LoepError('conflict', {
      en: `Other items in use name this one: ${words('en')}${more > 0 ? ` and ${more} more` : ''}. Withdraw those first, or have them name another.`,
      nl: `Andere onderdelen in gebruik noemen dit: ${words('nl')}${more > 0 ? ` en nog ${more}` : ''}. Trek die eerst in, of laat ze een ander noemen.`,
    });
  },
} as const;
