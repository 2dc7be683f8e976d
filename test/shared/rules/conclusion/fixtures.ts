import fc from 'fast-check';
import {
  type Circumstances,
  type ConclusionDraft,
  EMPTY_DRAFT,
  type Grades,
  type Observation,
} from '../../../../shared/api/schemas/conclusion.ts';
import {
  GRADED_ASPECTS,
  GRADES,
  type Grade,
  type GradedAspect,
} from '../../../../shared/model/conclusion.ts';
import type { Grounds, ReviewedFinding } from '../../../../shared/rules/conclusion/grounds.ts';

export type GradeNumbers = Partial<Record<GradedAspect, Grade>>;

/** Grades of these aspects, with a reason each; the others were not examined. */
export function gradesOf(given: GradeNumbers, reason = 'Seen with the loupe.'): Grades {
  const entries = GRADED_ASPECTS.map((aspect) => [
    aspect,
    { grade: given[aspect] ?? 'not-examined', reason: aspect in given ? reason : '' },
  ]);
  return Object.fromEntries(entries);
}

export function draftOf(given: GradeNumbers, change: Partial<ConclusionDraft> = {}): ConclusionDraft {
  return { ...EMPTY_DRAFT, grades: gradesOf(given), ...change };
}

export const circumstancesOf = (change: Partial<Circumstances> = {}): Circumstances => ({
  ...EMPTY_DRAFT.circumstances,
  ...change,
});

export const findingOf = (change: Partial<ReviewedFinding> = {}): ReviewedFinding => ({
  aspect: 'authenticity',
  indicator: 'forged.digital_edit',
  verdict: 'deviation',
  severity: 'major',
  hasPicture: true,
  answer: 'confirmed',
  ...change,
});

export const groundsWith = (...findings: ReviewedFinding[]): Grounds => ({ isExamined: true, findings });

export const observationOf = (change: Partial<Observation> = {}): Observation => ({
  id: '00000000-0000-4000-8000-000000000001',
  aspect: 'carrier',
  isDeviation: true,
  region: { page: 1, box: { x: 10, y: 10, width: 100, height: 50 } },
  text: 'The background is screened.',
  ...change,
});

export const anyGrades: fc.Arbitrary<Grades> = fc
  .tuple(...GRADED_ASPECTS.map(() => fc.constantFrom(...GRADES, null)))
  .map((grades) =>
    Object.fromEntries(GRADED_ASPECTS.map((aspect, at) => [aspect, { grade: grades[at]!, reason: '' }])),
  ) as fc.Arbitrary<Grades>;

export const anyCircumstances: fc.Arbitrary<Circumstances> = fc.record({
  isBlankListed: fc.boolean(),
  isIssuerUnrecognised: fc.boolean(),
  holder: fc.constantFrom('not-asked', 'same-person', 'other-person', 'no-conclusion'),
  isRegisterVerified: fc.boolean(),
});
