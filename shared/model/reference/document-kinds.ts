import type { Text } from '../text.ts';

/** Kinds of document that a reference model describes: what is asked of an issuer, not how it is called there. */
export const DOCUMENT_KINDS = [
  'passport',
  'travel-document',
  'identity-card',
  'residence-permit',
  'visa',
  'driving-licence',
  'birth-certificate',
  'birth-extract',
  'marriage-certificate',
  'marriage-extract',
  'death-certificate',
  'death-extract',
  'divorce',
  'single-status',
  'family-book',
  'nationality',
  'residence',
  'judgment',
  'military-book',
  'seaman-book',
  'apostille',
  'other',
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What each kind is called. */
export const DOCUMENT_KIND_NAMES: Readonly<Record<DocumentKind, Text>> = {
  passport: { en: 'Passport', nl: 'Paspoort' },
  'travel-document': { en: 'Travel document', nl: 'Reisdocument' },
  'identity-card': { en: 'Identity card', nl: 'Identiteitskaart' },
  'residence-permit': { en: 'Residence permit', nl: 'Verblijfsdocument' },
  visa: { en: 'Visa', nl: 'Visum' },
  'driving-licence': { en: 'Driving licence', nl: 'Rijbewijs' },
  'birth-certificate': { en: 'Birth certificate (full copy)', nl: 'Geboorteakte (afschrift)' },
  'birth-extract': { en: 'Birth extract', nl: 'Uittreksel geboorteakte' },
  'marriage-certificate': { en: 'Marriage certificate (full copy)', nl: 'Huwelijksakte (afschrift)' },
  'marriage-extract': { en: 'Marriage extract', nl: 'Uittreksel huwelijksakte' },
  'death-certificate': { en: 'Death certificate (full copy)', nl: 'Overlijdensakte (afschrift)' },
  'death-extract': { en: 'Death extract', nl: 'Uittreksel overlijdensakte' },
  divorce: { en: 'Divorce decree', nl: 'Echtscheidingsakte' },
  'single-status': { en: 'Certificate of single status', nl: 'Ongehuwdverklaring' },
  'family-book': { en: 'Family book', nl: 'Familieboekje' },
  nationality: { en: 'Nationality certificate', nl: 'Nationaliteitsverklaring' },
  residence: { en: 'Certificate of residence', nl: 'Bewijs van inschrijving' },
  judgment: { en: 'Substitute judgment', nl: 'Vervangend vonnis' },
  'military-book': { en: 'Military book', nl: 'Militair boekje' },
  'seaman-book': { en: 'Seaman’s book', nl: 'Monsterboekje' },
  apostille: { en: 'Apostille', nl: 'Apostille' },
  other: { en: 'Other document', nl: 'Ander document' },
};
