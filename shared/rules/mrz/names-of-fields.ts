import type { Text } from '../../model/text.ts';
import type { MrzDigitName } from './formats.ts';

/** What an examiner calls the fields that have a check digit. */
export const DIGIT_NAMES: Readonly<Record<MrzDigitName, Text>> = {
  documentNumber: { en: 'document number', nl: 'documentnummer' },
  birthDate: { en: 'date of birth', nl: 'geboortedatum' },
  expiryDate: { en: 'date of expiry', nl: 'einddatum van de geldigheid' },
  optional1: { en: 'personal number', nl: 'persoonsnummer' },
  composite: { en: 'all fields together', nl: 'alle velden samen' },
};
