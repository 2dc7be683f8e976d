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
      en: 'The carrier is, with a probability bordering on certainty or more, not that of a genuine document.',
      nl: 'De drager is ten minste met aan zekerheid grenzende waarschijnlijkheid niet die van een echt document.',
    },
  },
  'stolen-blank': {
    name: { en: 'Stolen blank, unlawfully filled in', nl: 'Blanco gestolen en onbevoegd ingevuld' },
    follows: {
      en: 'The carrier is genuine or nearly so, the competent authority did not draw it up, and its number is on a list of lost or stolen blanks.',
      nl: 'De drager is echt of zo goed als zeker echt, de bevoegde autoriteit heeft het document niet opgemaakt, en het nummer staat op een lijst van vermiste of gestolen blanco’s.',
    },
  },
  forged: {
    name: { en: 'Forged (genuine document, altered)', nl: 'Vervalst' },
    follows: {
      en: 'The carrier is genuine or nearly so, and the document was altered; at least one finding of alteration is confirmed.',
      nl: 'De drager is echt of zo goed als zeker echt, en het document is gewijzigd; ten minste één bevinding van wijziging is bevestigd.',
    },
  },
  impostor: {
    name: { en: 'Impostor (look-alike)', nl: 'Look-alike' },
    follows: {
      en: 'The carrier is genuine or nearly so, and the comparison that was asked for says that another person uses the document.',
      nl: 'De drager is echt of zo goed als zeker echt, en volgens de gevraagde vergelijking gebruikt een ander het document.',
    },
  },
  'fraudulently-obtained': {
    name: { en: 'Fraudulently obtained', nl: 'Frauduleus verkregen' },
    follows: {
      en: 'The carrier is genuine or nearly so, and at least one of make-up, issuance and content is graded against the document.',
      nl: 'De drager is echt of zo goed als zeker echt, en ten minste een van opmaak, afgifte en inhoud is in het nadeel van het document beoordeeld.',
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
