import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GRADED_ASPECTS, GRADES } from '../../../../shared/model/conclusion.ts';
import { gradeNumber } from '../../../../shared/rules/conclusion/category.ts';
import {
  differencesOf,
  isSamePerson,
  settleThree,
  settleTwo,
  withoutGaps,
} from '../../../../shared/rules/conclusion/readings.ts';
import { anyGrades, type GradeNumbers, gradesOf } from './fixtures.ts';

const needsThird = (a: GradeNumbers, b: GradeNumbers) =>
  differencesOf(gradesOf(a), gradesOf(b)).some((difference) => difference.needsThird);

describe('a third reader', () => {
  test.each([
    [2, 2, false],
    [3, 2, false],
    [-1, -2, false],
    [3, 1, true],
    [-1, -3, true],
    [1, -1, true],
    [0, 1, true],
    [0, -1, true],
    [0, 0, false],
    [2, 'not-examined', false],
    [0, 'not-examined', false],
    [3, 'not-examined', true],
    [-1, 'not-examined', true],
    ['not-examined', -2, true],
    ['not-examined', 1, false],
  ] as const)('%s and %s: %s', (a, b, expected) => {
    expect(needsThird({ carrier: a }, { carrier: b })).toBe(expected);
  });

  test('does not depend on who read first', () => {
    fc.assert(
      fc.property(anyGrades, anyGrades, (a, b) => {
        const one = differencesOf(a, b).map(({ aspect, needsThird: third }) => [aspect, third]);
        expect(differencesOf(b, a).map(({ aspect, needsThird: third }) => [aspect, third])).toEqual(one);
      }),
    );
  });
});

describe('two who agree well enough', () => {
  test('settle on the more cautious grade, with the reason of who gave it', () => {
    const first = gradesOf({ carrier: 3, content: -1, issuance: 1 }, 'first');
    const second = gradesOf({ carrier: 2, content: -2, 'make-up': 1 }, 'second');
    expect(settleTwo(first, second)).toEqual({
      carrier: { grade: 2, reason: 'second' },
      unaltered: { grade: 'not-examined', reason: '' },
      'make-up': { grade: 1, reason: 'second' },
      issuance: { grade: 1, reason: 'first' },
      content: { grade: -1, reason: 'first' },
    });
  });

  test('never settle on a strong grade that only one of them gave', () => {
    fc.assert(
      fc.property(anyGrades, anyGrades, (a, b) => {
        if (differencesOf(a, b).some((difference) => difference.needsThird)) return true;
        const settled = settleTwo(a, b);
        return GRADED_ASPECTS.every((aspect) => {
          const grade = gradeNumber(settled, aspect);
          if (grade === null || (grade > -1 && grade < 3)) return true;
          const both = [gradeNumber(a, aspect), gradeNumber(b, aspect)];
          return both.every(
            (one) => one !== null && Math.sign(one) === Math.sign(grade) && Math.abs(one) >= Math.abs(grade),
          );
        });
      }),
      { numRuns: 5000 },
    );
  });
});

test('a third settles, and leaves alone what the two agreed on and the third did not examine', () => {
  const first = gradesOf({ carrier: 3, unaltered: -2, content: 1, issuance: 2 }, 'first');
  const second = gradesOf({ carrier: 1, unaltered: 1, content: 1, issuance: -1 }, 'second');
  const third = gradesOf({ carrier: 2, unaltered: -1 }, 'third');
  expect(settleThree(first, second, third)).toEqual({
    carrier: { grade: 2, reason: 'third' },
    unaltered: { grade: -1, reason: 'third' },
    'make-up': { grade: 'not-examined', reason: '' },
    issuance: { grade: 'not-examined', reason: '' },
    content: { grade: 1, reason: 'first' },
  });
});

test('an aspect without a grade counts as not examined', () => {
  const grades = withoutGaps({ ...gradesOf({ carrier: 0 }), content: { grade: null, reason: 'kept' } });
  expect(grades.content).toEqual({ grade: 'not-examined', reason: 'kept' });
  expect(grades.carrier.grade).toBe(0);
  expect(GRADES).toContain('not-examined');
});

describe('another person', () => {
  const anna = { name: 'Anna Jansen', initials: 'A.J.' };
  test.each([
    [{ name: ' anna  JANSEN ', initials: 'xx' }, true],
    [{ name: 'Bram de Vries', initials: 'aj' }, true],
    [{ name: 'Anna\u200b Jansen', initials: 'xx' }, true],
    [{ name: 'Ａnna Jansen', initials: 'xx' }, true],
    [{ name: 'Bram de Vries', initials: 'BdV' }, false],
  ])('%o: %s', (other, expected) => {
    expect(isSamePerson(anna, other)).toBe(expected);
    expect(isSamePerson(other, anna)).toBe(expected);
  });
});
