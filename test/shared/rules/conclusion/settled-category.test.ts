import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grades } from '../../../../shared/api/schemas/conclusion.ts';
import type { GradedAspect } from '../../../../shared/model/conclusion.ts';
import { carryingAspects, doesCarry } from '../../../../shared/rules/conclusion/carried.ts';
import { ADVERSE, deriveCategory, gradeNumber } from '../../../../shared/rules/conclusion/category.ts';
import { differencesOf, settleThree, settleTwo } from '../../../../shared/rules/conclusion/readings.ts';
import { settledCategory } from '../../../../shared/rules/conclusion/settled-category.ts';
import { anyCircumstances, anyGrades, circumstancesOf, type GradeNumbers, gradesOf } from './fixtures.ts';

/** As the readings are settled: by two who agree well enough, else by all three. */
function settle([first, second, third]: readonly Grades[]): { settled: Grades; readings: readonly Grades[] } {
  const isForThird = differencesOf(first!, second!).some(({ needsThird }) => needsThird);
  return isForThird
    ? { settled: settleThree(first!, second!, third!), readings: [first!, second!, third!] }
    : { settled: settleTwo(first!, second!), readings: [first!, second!] };
}

function categoryOf(
  given: readonly GradeNumbers[],
  circumstances: Parameters<typeof circumstancesOf>[0] = {},
  isAlterationConfirmed = false,
) {
  const { settled, readings } = settle(given.map((grades) => gradesOf(grades)));
  return settledCategory(settled, readings, circumstancesOf(circumstances), isAlterationConfirmed);
}

describe('a category against the document', () => {
  test('never stands on what one reader alone graded, and it is said why', () => {
    const { category, notes } = categoryOf([{ carrier: 2, content: -2 }, { content: 1 }, { content: -1 }]);
    expect(category).toBe('no-conclusion');
    expect(notes).toMatchObject([{ id: 'carried-alone', effect: 'note' }]);
    expect(notes[0]!.text.en).toContain('“Fraudulently obtained” does not follow');
    expect(notes[0]!.text.en).toMatch(/did not for: Authenticity: carrier\.$/);
    expect(notes[0]!.text.nl).toContain('Echtheid: drager');
  });

  test('stands on what two graded who agree', () => {
    const agreed = [{ carrier: 2, content: -2 }, { content: 1 }, { carrier: 3, content: -1 }] as const;
    expect(categoryOf(agreed)).toEqual({ category: 'fraudulently-obtained', notes: [] });
  });

  test('stands on two of three grades as far as both go', () => {
    expect(categoryOf([{ carrier: -1 }, { carrier: 1 }, { carrier: -2 }]).category).toBe('no-conclusion');
    expect(categoryOf([{ carrier: -3 }, { carrier: 1 }, { carrier: -2 }]).category).toBe('counterfeit');
  });

  test('does not stand on two who are for the same side and differ too much', () => {
    const far = [
      { carrier: 2, content: -3 },
      { carrier: 2, content: 1 },
      { carrier: 2, content: -1 },
    ] as const;
    expect(categoryOf(far).category).toBe('no-conclusion');
  });

  test('becomes the one that follows without it', () => {
    const blank = [
      { carrier: 2, 'make-up': -1 },
      { carrier: 2, 'make-up': 1 },
      { carrier: 2, 'make-up': -2 },
    ] as const;
    expect(categoryOf(blank, { isBlankListed: true })).toMatchObject({
      category: 'fraudulently-obtained',
      notes: [{ id: 'carried-alone' }],
    });
  });

  test('does not become another one because an alteration was seen by one alone', () => {
    const altered = [
      { carrier: 2, content: -1 },
      { carrier: 2, content: -1, unaltered: -1 },
      { carrier: 2, content: -1, unaltered: -1 },
    ] as const;
    expect(categoryOf(altered, {}, true).category).toBe('forged');
    const lone = [altered[0], altered[1], { ...altered[2], unaltered: -3 }] as const;
    expect(categoryOf(lone, {}, true).category).toBe('no-conclusion');
  });
});

test('whatever three grade: every grade that carries a category against it is that of two who agree', () => {
  fc.assert(
    fc.property(
      fc.tuple(anyGrades, anyGrades, anyGrades),
      anyCircumstances,
      fc.boolean(),
      (given, circumstances, isConfirmed) => {
        const { settled, readings } = settle(given);
        const { category, notes } = settledCategory(settled, readings, circumstances, isConfirmed);
        const apparent = deriveCategory(settled, circumstances, isConfirmed);
        if (category !== apparent) {
          expect(ADVERSE.has(apparent)).toBe(true);
          expect(category).not.toBe('no-irregularity-found');
          expect(notes).toHaveLength(1);
        } else expect(notes).toEqual([]);
        const isShared = (aspect: GradedAspect) =>
          readings.some((a, at) =>
            readings.slice(at + 1).some((b) => {
              const isFar = [a, b].every((one) => doesCarry(category, aspect, gradeNumber(one, aspect)));
              const difference = differencesOf(a, b).find((one) => one.aspect === aspect);
              return isFar && !difference?.needsThird;
            }),
          );
        const shared = carryingAspects(category, settled).filter(isShared);
        const others = shared.filter((aspect) => aspect !== 'carrier');
        if (!ADVERSE.has(category) || category === 'pseudo-document') return;
        expect(shared).toContain('carrier');
        if (category === 'forged') expect(others).toEqual(['unaltered']);
        if (category === 'stolen-blank') expect(others).toEqual(['make-up']);
        if (category === 'fraudulently-obtained') expect(others.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 10_000 },
  );
});
