import type { FindingView } from '../../../../shared/api/schemas/examination.ts';

/** A finding with what matters to a test, and plain values for the rest. */
export function finding(id: string, given: Partial<FindingView> = {}): FindingView {
  const said = { en: id, nl: id };
  return {
    id,
    check: 'word-size',
    version: 1,
    title: said,
    aspect: 'authenticity',
    verdict: 'deviation',
    severity: 'minor',
    score: 0.5,
    indicator: null,
    region: null,
    explanation: said,
    evidence: [],
    cannotTell: said,
    reference: null,
    review: null,
    ...given,
  };
}

export const REVIEW = {
  answer: 'confirmed',
  note: '',
  by: 'A. Jansen',
  at: '2026-01-02T03:04:05.000Z',
} as const;
