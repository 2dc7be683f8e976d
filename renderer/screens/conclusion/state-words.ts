import type { ConclusionState } from '../../../shared/model/conclusion.ts';
import type { Text } from '../../../shared/model/text.ts';

/** How far a version of the conclusion is. */
export const STATE_WORDS: Readonly<Record<ConclusionState, Text>> = {
  draft: { en: 'draft', nl: 'concept' },
  'awaiting-second-reader': { en: 'waits for a second reader', nl: 'wacht op een tweede lezer' },
  'awaiting-third-reader': { en: 'waits for a third reader', nl: 'wacht op een derde lezer' },
  signed: { en: 'signed', nl: 'ondertekend' },
  superseded: { en: 'superseded', nl: 'vervangen' },
};
