/**
 * What an examiner grades of a document. Authenticity is graded as two: the carrier (form, production, security
 * features) and whether it is unaltered, since only a carrier found genuine can have been altered afterwards.
 */
export const GRADED_ASPECTS = ['carrier', 'unaltered', 'make-up', 'issuance', 'content'] as const;

export type GradedAspect = (typeof GRADED_ASPECTS)[number];

/** -3 (established not) to +3 (established); 0 is "no conclusion possible", with a reason. */
export const GRADES = [3, 2, 1, 0, -1, -2, -3, 'not-examined'] as const;

export type Grade = (typeof GRADES)[number];

/** What follows from the grades by the rules of derivation; a person signs it, the machine never does. */
export const CATEGORIES = [
  'no-irregularity-found',
  'forged',
  'counterfeit',
  'stolen-blank',
  'pseudo-document',
  'fraudulently-obtained',
  'impostor',
  'no-conclusion',
] as const;

export type Category = (typeof CATEGORIES)[number];

/**
 * A draft can be changed. It waits for a second reader when a guard asks for one, for a third when the two differ
 * too much; signed it can only be superseded.
 */
export const CONCLUSION_STATES = [
  'draft',
  'awaiting-second-reader',
  'awaiting-third-reader',
  'signed',
  'superseded',
] as const;

export type ConclusionState = (typeof CONCLUSION_STATES)[number];
