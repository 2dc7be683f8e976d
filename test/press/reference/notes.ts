import type { ContentOf } from '../../../shared/model/reference/item.ts';
import type { KeyedContent } from './issuing-content.ts';
import { itemIdOf } from './item-id.ts';
import { SOURCE } from './sources.ts';

type Note = ContentOf<'note'>;

const NOTES: Readonly<
  Record<string, Omit<Note, 'kind' | 'issuer' | 'sources'> & { readonly state: string }>
> = {
  'note-montclair-birth': {
    state: 'montclair',
    kinds: ['birth-extract'],
    title: { en: 'Births in Montclair', nl: 'Geboorten in Montclair', fr: 'Naissances à Montclair' },
    issuing: {
      en: 'The registry of the place of birth keeps the record and issues extracts, on request and the same day. Since 2 May 2011 form A is used everywhere; the form of 1998 is not accepted for later dates of issue.',
      nl: 'De burgerlijke stand van de geboorteplaats houdt de akte bij en geeft op verzoek dezelfde dag uittreksels af. Sinds 2 mei 2011 wordt overal formulier A gebruikt; het formulier van 1998 komt bij latere afgiftedatums niet voor.',
      fr: 'Le service du lieu de naissance conserve l’acte et délivre les extraits sur demande, le jour même. Depuis le 2 mai 2011, la formule A est employée partout.',
    },
    supporting: {
      en: 'A hospital slip of birth, and since 1985 an entry in the family book of the parents.',
      nl: 'Een geboortebewijs van het ziekenhuis en sinds 1985 een inschrijving in het familieboekje van de ouders.',
      fr: 'Un bulletin de naissance de l’hôpital et, depuis 1985, une mention au livret de famille.',
    },
    lateRegistration: {
      en: 'A birth is declared within five days. After that a judgment is needed, whose number stands under entry 10.',
      nl: 'Een geboorte wordt binnen vijf dagen aangegeven. Daarna is een vonnis nodig; het nummer daarvan staat bij rubriek 10.',
      fr: 'La naissance est déclarée dans les cinq jours. Passé ce délai, un jugement est requis ; son numéro figure à la rubrique 10.',
    },
    remarks: {
      en: 'The registry of Rochegarde closed at the end of 2019; Valmont-sur-Orle has its registers.',
      nl: 'De burgerlijke stand van Rochegarde is eind 2019 gesloten; de registers liggen in Valmont-sur-Orle.',
      fr: 'Le service de Rochegarde a fermé fin 2019 ; ses registres sont à Valmont-sur-Orle.',
    },
  },
  'note-montclair-status': {
    state: 'montclair',
    kinds: ['marriage-extract', 'death-extract'],
    title: {
      en: 'Marriages and deaths in Montclair',
      nl: 'Huwelijken en overlijdens in Montclair',
      fr: 'Mariages et décès à Montclair',
    },
    issuing: {
      en: 'Extracts in forms B and C since February 2004. Religious marriages are not registered.',
      nl: 'Uittreksels op formulier B en C sinds februari 2004. Kerkelijke huwelijken worden niet ingeschreven.',
      fr: 'Extraits sur formules B et C depuis février 2004. Les mariages religieux ne sont pas inscrits.',
    },
    supporting: {
      en: 'For a marriage, birth extracts of both spouses not older than three months.',
      nl: 'Bij een huwelijk geboorte-uittreksels van beide echtgenoten van hoogstens drie maanden oud.',
      fr: 'Pour un mariage, extraits de naissance des deux époux datant de moins de trois mois.',
    },
    lateRegistration: null,
    remarks: null,
  },
  'note-utopia-birth': {
    state: 'utopia',
    kinds: ['birth-extract', 'marriage-extract', 'death-extract'],
    title: { en: 'Civil status in Utopia', nl: 'Burgerlijke stand in Utopia', fr: 'État civil en Utopie' },
    issuing: {
      en: 'Two offices keep all registers: Northmere for the islands, Port Ellery for the mainland. Northmere is closed on Friday and Saturday, Port Ellery on Saturday and Sunday.',
      nl: 'Twee instanties houden alle registers bij: Northmere voor de eilanden, Port Ellery voor het vasteland. Northmere is vrijdag en zaterdag gesloten, Port Ellery zaterdag en zondag.',
      fr: 'Deux services tiennent tous les registres : Northmere pour les îles, Port Ellery pour le continent.',
    },
    supporting: {
      en: 'A midwife’s notice; from 1990 a personal number is given with it.',
      nl: 'Een aangifte van de verloskundige; vanaf 1990 wordt daarbij een persoonsnummer toegekend.',
      fr: 'Un avis de sage-femme ; à partir de 1990, un numéro personnel y est attribué.',
    },
    lateRegistration: {
      en: 'Births on the outer islands are often registered weeks later; the date of registration then stands apart.',
      nl: 'Geboorten op de buiteneilanden worden vaak weken later ingeschreven; de datum van inschrijving staat dan apart.',
      fr: 'Les naissances des îles extérieures sont souvent inscrites des semaines plus tard.',
    },
    remarks: null,
  },
  'note-utopia-cards': {
    state: 'utopia',
    kinds: ['residence-permit', 'passport'],
    title: {
      en: 'Permits and passports of Utopia',
      nl: 'Verblijfsdocumenten en paspoorten van Utopia',
      fr: 'Titres de séjour et passeports d’Utopie',
    },
    issuing: {
      en: 'Cards are made in one place and handed out by the immigration office that the card names. The card of 2023 replaced that of 2016 on 3 July 2023 without an overlap.',
      nl: 'De kaarten worden centraal gemaakt en uitgereikt door de immigratiedienst die op de kaart staat. De kaart van 2023 verving die van 2016 op 3 juli 2023, zonder overlap.',
      fr: 'Les cartes sont fabriquées en un lieu et remises par le service que la carte nomme. La carte de 2023 a remplacé celle de 2016 le 3 juillet 2023.',
    },
    supporting: {
      en: 'A decision of the immigration service with the same document number.',
      nl: 'Een beschikking van de immigratiedienst met hetzelfde documentnummer.',
      fr: 'Une décision du service d’immigration portant le même numéro.',
    },
    lateRegistration: null,
    remarks: null,
  },
};

/** What is known of how documents come about in each state. */
export function noteContents(): KeyedContent[] {
  return Object.entries(NOTES).map(([key, { state, ...note }]) => ({
    key,
    content: { kind: 'note', issuer: itemIdOf(state), ...note, sources: [SOURCE] },
  }));
}
