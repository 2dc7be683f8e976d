import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_GRADES } from '../../../../shared/api/schemas/conclusion.ts';
import { stillOwed } from '../../../../shared/api/still-owed.ts';
import { GRADED_ASPECTS } from '../../../../shared/model/conclusion.ts';
import { gradeNumber } from '../../../../shared/rules/conclusion/category.ts';
import { owedGrades } from '../../../../shared/rules/conclusion/owed-grades.ts';
import {
  differencesOf,
  settleThree,
  settleTwo,
  withoutGaps,
} from '../../../../shared/rules/conclusion/readings.ts';
import { anyGrades, gradesOf } from './fixtures.ts';

test('a second reader leaves nothing unsaid that the first graded, and may say that it was not examined', () => {
  const owed = owedGrades([gradesOf({ 'make-up': -2, carrier: 1 })]);
  expect(owed).toEqual({ choose: ['carrier', 'make-up'], grade: [] });
  expect(stillOwed(owed, NO_GRADES)).toEqual(['carrier', 'make-up']);
  expect(stillOwed(owed, gradesOf({ carrier: 2 }))).toEqual([]);
});

test('a third grades what the first two differ on too much, and does not say that it was not examined', () => {
  const owed = owedGrades([gradesOf({ 'make-up': -2, carrier: 1 }), gradesOf({ carrier: 1, content: 1 })]);
  expect(owed).toEqual({ choose: ['carrier', 'make-up', 'content'], grade: ['make-up'] });
  expect(stillOwed(owed, gradesOf({ carrier: 1 }))).toEqual(['make-up']);
  expect(stillOwed(owed, gradesOf({ 'make-up': 0 }))).toEqual([]);
});

test('no grade against the document becomes “not examined” by what others left out', () => {
  fc.assert(
    fc.property(anyGrades, anyGrades, anyGrades, (...given) => {
      const [first, second, third] = given.map(withoutGaps) as [
        typeof NO_GRADES,
        typeof NO_GRADES,
        typeof NO_GRADES,
      ];
      if (stillOwed(owedGrades([first]), second).length > 0) return;
      const isTwo = !differencesOf(first, second).some(({ needsThird }) => needsThird);
      if (!isTwo && stillOwed(owedGrades([first, second]), third).length > 0) return;
      const settled = isTwo ? settleTwo(first, second) : settleThree(first, second, third);
      for (const aspect of GRADED_ASPECTS) {
        const isAgainst = [first, second].some((grades) => (gradeNumber(grades, aspect) ?? 0) < 0);
        if (isAgainst) expect(gradeNumber(settled, aspect)).not.toBeNull();
      }
    }),
    { numRuns: 5000 },
  );
});
