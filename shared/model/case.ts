/** How far a case has come; derived from its documents, reviews and conclusions, never set by hand. */
export const CASE_STATES = [
  /** At least one document waits for its examination or is being examined. */
  'examining',
  /** Every document is done, and no finding has an answer yet. */
  'to-review',
  /** An examiner has answered findings or begun a conclusion. */
  'in-review',
  /** Every document that could be examined has a signed conclusion. */
  'concluded',
  /** No document of the case could be examined, or it has none. */
  'nothing-examined',
] as const;

export type CaseState = (typeof CASE_STATES)[number];

/**
 * What an examination is said to have come to, gravest first. Triage knows no `deviations`: some were found, and they
 * do not make the document doubtful. People are told so, or they would read that there are none.
 */
export const SHOWN_OUTCOMES = ['doubtful', 'not-assessable', 'deviations', 'no-deviation-found'] as const;

export type ShownOutcome = (typeof SHOWN_OUTCOMES)[number];

/** What people are told of an outcome that has so many deviations beside it. */
export function shownOutcome(outcome: ShownOutcome, deviationCount: number): ShownOutcome {
  return outcome === 'no-deviation-found' && deviationCount > 0 ? 'deviations' : outcome;
}

/** What is said of the gravest document of a case; `none` as long as nothing was examined. */
export const CASE_OUTCOMES = [...SHOWN_OUTCOMES, 'none'] as const;

export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

/** How far the examination of a document has come. */
export const DOCUMENT_STATES = ['waiting', 'examining', 'examined', 'refused', 'cancelled'] as const;

export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** Whether a document waits for its examination or is in it. */
export function isUnderWay(state: DocumentState): boolean {
  return state === 'waiting' || state === 'examining';
}

/** The light a page was caught in (ISO names of the field: visible, ultraviolet, infrared, transmitted, oblique). */
export type Light = 'VIS' | 'UV365' | 'UV254' | 'IR' | 'TRANS' | 'OBL';
