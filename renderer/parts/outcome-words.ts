import type { TriageOutcome } from '../../shared/model/examination.ts';
import type { Text } from '../../shared/model/text.ts';

/** What an examination proposes, or `none` as long as nothing was examined. */
export type ShownOutcome = TriageOutcome | 'none';

/** In the order of urgency: what needs an examiner comes first. */
export const SHOWN_OUTCOMES = ['doubtful', 'not-assessable', 'no-deviation-found', 'none'] as const;

export const OUTCOME_WORDS: Readonly<Record<ShownOutcome, Text>> = {
  doubtful: { en: 'Doubtful', nl: 'Twijfelgeval' },
  'not-assessable': { en: 'Not assessable', nl: 'Niet te beoordelen' },
  'no-deviation-found': { en: 'No deviation found', nl: 'Geen afwijking gevonden' },
  none: { en: 'No outcome yet', nl: 'Nog geen uitkomst' },
};
