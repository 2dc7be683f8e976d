import type { Category } from '../model/conclusion.ts';
import type { Text } from '../model/text.ts';

/** What the field calls each category, and which grades lead to it. Only ever said of what an examiner graded. */
export const CATEGORY_TEXTS: Readonly<Record<Category, { readonly name: Text; readonly follows: Text }>> = {
  'pseudo-document': {
    name: { en: 'Pseudo-document (fantasy document)', nl: 'Fantasiedocument' },
    follows: {
      en: 'The document names an issuer that is no recognised authority.',
      nl: 'Het document noemt een afgever die geen erkende autoriteit is.',
    },
  },
  counterfeit: {
    name: { en: 'Counterfeit', nl: 'Nagemaakt (vals)' },
    follows: {
      en: 'The carrier is graded, with a probability bordering on certainty or higher, as not that of a genuine document (−2 or −3).',
      nl: 'De drager is ten minste met aan zekerheid grenzende waarschijnlijkheid als niet die van een echt document beoordeeld (−2 of −3).',
    },
  },
  'stolen-blank': {
    name: { en: 'Stolen blank, unlawfully filled in', nl: 'Blanco gestolen en onbevoegd ingevuld' },
    follows: {
      en: 'The carrier is graded as genuine or nearly so (+2 or +3), the make-up as not that of the competent authority (−2 or −3), and the number is on a list of lost or stolen blanks.',
      nl: 'De drager is als echt of zo goed als zeker echt beoordeeld (+2 of +3), de opmaak als niet die van de bevoegde autoriteit (−2 of −3), en het nummer staat op een lijst van vermiste of gestolen blanco’s.',
    },
  },
  forged: {
    name: { en: 'Forged (genuine document, altered)', nl: 'Vervalst' },
    follows: {
      en: 'The carrier is graded as genuine or nearly so (+2 or +3), the document as not unaltered (−1 or lower), and at least one alteration is confirmed.',
      nl: 'De drager is als echt of zo goed als zeker echt beoordeeld (+2 of +3), het document als niet ongewijzigd (−1 of lager), en ten minste één wijziging is bevestigd.',
    },
  },
  impostor: {
    name: { en: 'Impostor (look-alike)', nl: 'Look-alike' },
    follows: {
      en: 'The carrier is graded as genuine or nearly so (+2 or +3), and the comparison that was asked for says that another person uses the document.',
      nl: 'De drager is als echt of zo goed als zeker echt beoordeeld (+2 of +3), en volgens de gevraagde vergelijking gebruikt een ander het document.',
    },
  },
  'fraudulently-obtained': {
    name: { en: 'Fraudulently obtained', nl: 'Frauduleus verkregen' },
    follows: {
      en: 'The carrier is graded as genuine or nearly so (+2 or +3), and at least one of make-up, issuance and content against the document (−1 or lower).',
      nl: 'De drager is als echt of zo goed als zeker echt beoordeeld (+2 of +3), en ten minste een van opmaak, afgifte en inhoud in het nadeel van het document (−1 of lager).',
    },
  },
  'no-irregularity-found': {
    name: { en: 'No irregularity found', nl: 'Geen onregelmatigheid aangetroffen' },
    follows: {
      en: 'Nothing that was examined is graded against the document, and at least one aspect speaks for it.',
      nl: 'Niets van wat is onderzocht is in het nadeel van het document beoordeeld, en ten minste één aspect spreekt ervoor.',
    },
  },
  'no-conclusion': {
    name: { en: 'No conclusion', nl: 'Geen conclusie' },
    follows: {
      en: 'The grades do not lead to any of the categories.',
      nl: 'De oordelen leiden niet tot een van de categorieën.',
    },
  },
};
