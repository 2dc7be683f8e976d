import { expect, it } from 'vitest';
import { withPending } from '../../../../renderer/screens/case/use-answers.ts';
import { finding, REVIEW } from './findings.ts';

it('shows answers that are on their way, the last one of each finding, and gives back what is kept without', () => {
  const findings = [finding('a'), finding('b', { review: REVIEW }), finding('c', { review: REVIEW })];
  const dismissed = { ...REVIEW, answer: 'dismissed' } as const;
  const shown = withPending(findings, [
    { findingId: 'a', answer: REVIEW, shown: REVIEW },
    { findingId: 'a', answer: dismissed, shown: dismissed },
    { findingId: 'b', answer: null, shown: null },
  ]);
  expect(shown.map(({ review }) => review)).toEqual([dismissed, null, REVIEW]);
  expect(withPending(findings, [])).toBe(findings);
});
