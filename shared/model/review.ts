/** An examiner's answer to a finding. */
export const REVIEW_ANSWERS = ['confirmed', 'dismissed', 'not-assessable'] as const;

export type ReviewAnswer = (typeof REVIEW_ANSWERS)[number];

/**
 * How it stands with the answers to the findings of a document. While its conclusion waits for another reader they stay
 * as its writer gave them, and are withheld from that reader until they are asked for.
 */
export const ANSWER_STATES = ['open', 'kept', 'withheld'] as const;

export type AnswerState = (typeof ANSWER_STATES)[number];
