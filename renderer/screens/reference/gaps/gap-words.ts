import type { Gap } from '../../../../shared/api/schemas/reference/gaps.ts';
import type { Text } from '../../../../shared/model/text.ts';

/** How far the collecting is. */
export const GAP_STATE_WORDS: Readonly<Record<Gap['state'], Text>> = {
  open: { en: 'Open', nl: 'Open' },
  collecting: { en: 'Being collected', nl: 'Wordt verzameld' },
  closed: { en: 'Closed', nl: 'Afgesloten' },
};

/** Where a gap became known. */
export const GAP_ORIGIN_WORDS: Readonly<Record<Gap['origin'], Text>> = {
  search: { en: 'looked up and not found', nl: 'opgezocht en niet gevonden' },
  examination: { en: 'missing in an examination', nl: 'ontbrak bij een onderzoek' },
};
