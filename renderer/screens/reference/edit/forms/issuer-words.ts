import type { Issuer } from '../../../../../shared/model/reference/issuing.ts';
import type { Text } from '../../../../../shared/model/text.ts';

/** What an issuer can be. */
export const ISSUER_TYPE_WORDS: Readonly<Record<Issuer['type'], Text>> = {
  state: { en: 'State', nl: 'Staat' },
  territory: { en: 'Territory', nl: 'Gebied' },
  organisation: { en: 'Organisation', nl: 'Organisatie' },
};
