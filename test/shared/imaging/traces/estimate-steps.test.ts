import { expect, test } from 'vitest';
import { StepCounts, UNTOLD } from '../../../../shared/imaging/traces/jpeg/estimate-steps.ts';
import { gaussian, seeded } from '../../../press/seed.ts';

/** Rounding of 64 levels leaves this of a coefficient. */
const ROUNDING = 0.29;

/** The step told from blocks whose coefficient is so many times a step, in turn; every so many are painted over. */
function told(step: number, times: readonly number[], paintedEvery = Number.POSITIVE_INFINITY): number {
  const at = 9;
  const random = seeded(7);
  const counts = new StepCounts();
  for (let number = 0; number < 1000; number++) {
    const block = Float64Array.from({ length: 64 }, () => ROUNDING * gaussian(random));
    block[at]! += number % paintedEvery === 1 ? 30 * gaussian(random) : step * times[number % times.length]!;
    counts.add(block);
  }
  return counts.steps()[at]!;
}

test('a step is told from a few of its multiples, and is not taken for twice as large', () => {
  expect(told(10, [0, 0, 1, 0, -1, 0, 0, 2, 0, -2])).toBe(10);
  expect(told(10, [0, 0, 1, 0, 0, -1, 0, 0, 1, -2])).toBe(10);
  expect(told(20, [0, 0, 1, 0, 0, -1, 0, 0, 1, -2])).toBe(20);
});

test('a step of two is known to be too fine, and not taken for four', () => {
  expect(told(2, [0, 1, -1, 2, 0, 1, -2, 3, 0, 1])).toBe(0);
});

test('a step is told through what was painted over a tenth of the blocks', () => {
  expect(told(12, [0, 0, 1, 0, -1, 1, 0, 0, 2], 10)).toBe(12);
});

test('a frequency that hardly a block has anything at has no step to tell', () => {
  const rare = (count: number) => Array.from({ length: 500 }, (_, at) => (at < count ? 1 : 0));
  expect(told(12, rare(2))).toBe(UNTOLD);
  expect(told(12, rare(0))).toBe(UNTOLD);
  expect(told(12, rare(20))).toBe(12);
});
