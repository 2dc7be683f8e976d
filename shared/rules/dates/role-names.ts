import type { Text } from '../../model/text.ts';
import type { DateRole } from './labels.ts';

/** What a date of each role is called in a sentence. */
export const ROLE_NAMES: Readonly<Record<DateRole, Text>> = {
  birth: { en: 'date of birth', nl: 'geboortedatum' },
  marriage: { en: 'date of marriage', nl: 'huwelijksdatum' },
  death: { en: 'date of death', nl: 'overlijdensdatum' },
  registration: { en: 'date of registration', nl: 'datum van inschrijving' },
  issue: { en: 'date of issue', nl: 'datum van afgifte' },
  expiry: { en: 'date of expiry', nl: 'einddatum van de geldigheid' },
  legalisation: { en: 'date of the legalisation or apostille', nl: 'datum van de legalisatie of apostille' },
  translation: { en: 'date of the translation', nl: 'datum van de vertaling' },
  print: { en: 'date of printing', nl: 'datum van de afdruk' },
  unknown: { en: 'date', nl: 'datum' },
};
