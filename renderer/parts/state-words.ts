import type { CaseState, DocumentState } from '../../shared/model/case.ts';
import type { ConclusionState } from '../../shared/model/conclusion.ts';
import type { Text } from '../../shared/model/text.ts';

/** How far a case has come, in words. */
export const CASE_STATE_WORDS: Readonly<Record<CaseState, Text>> = {
  examining: { en: 'Being examined', nl: 'In onderzoek' },
  'to-review': { en: 'To review', nl: 'Te beoordelen' },
  'in-review': { en: 'In review', nl: 'In beoordeling' },
  concluded: { en: 'Concluded', nl: 'Conclusie getekend' },
  'nothing-examined': { en: 'Nothing examined', nl: 'Niets onderzocht' },
};

/** How far the examination of a document has come, in words. */
export const DOCUMENT_STATE_WORDS: Readonly<Record<DocumentState, Text>> = {
  waiting: { en: 'Waiting', nl: 'Wacht' },
  examining: { en: 'Being examined', nl: 'Wordt onderzocht' },
  examined: { en: 'Examined', nl: 'Onderzocht' },
  refused: { en: 'Could not be examined', nl: 'Kon niet worden onderzocht' },
  cancelled: { en: 'Cancelled', nl: 'Afgebroken' },
};

/** How far a version of the conclusion has come, in words. */
export const CONCLUSION_STATE_WORDS: Readonly<Record<ConclusionState, Text>> = {
  draft: { en: 'draft', nl: 'concept' },
  'awaiting-second-reader': { en: 'waits for a second reader', nl: 'wacht op een tweede lezer' },
  'awaiting-third-reader': { en: 'waits for a third reader', nl: 'wacht op een derde lezer' },
  signed: { en: 'signed', nl: 'ondertekend' },
  superseded: { en: 'superseded', nl: 'vervangen' },
};
