/** The four sides of a document that an examiner grades: echtheid, opmaak, afgifte, inhoud. */
export const ASPECTS = ['authenticity', 'make-up', 'issuance', 'content'] as const;

export type Aspect = (typeof ASPECTS)[number];
