/** An examiner's answer to a finding. */
export const REVIEW_ANSWERS = ['confirmed', 'dismissed', 'not-assessable'] as const;

export type ReviewAnswer = (typeof REVIEW_ANSWERS)[number];
