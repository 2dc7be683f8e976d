import type { CaseOutcome } from '../../shared/model/case.ts';
import type { Text } from '../../shared/model/text.ts';

/** What an examination proposes, in the words of a badge. */
export const OUTCOME_WORDS: Readonly<Record<CaseOutcome, Text>> = {
  doubtful: { en: 'Doubtful', nl: 'Twijfelgeval' },
  'not-assessable': { en: 'Not assessable', nl: 'Niet te beoordelen' },
  'no-deviation-found': { en: 'No deviation found', nl: 'Geen afwijking gevonden' },
  none: { en: 'No outcome yet', nl: 'Nog geen uitkomst' },
};
