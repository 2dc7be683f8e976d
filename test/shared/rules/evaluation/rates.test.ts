import { expect, test } from 'vitest';
import { areaUnderCurve, rateOf, recallAt } from '../../../../shared/rules/evaluation/rates.ts';

test('a rate carries the interval of Wilson', () => {
  const { rate, low, high } = rateOf(0, 300);
  expect(rate).toBe(0);
  expect(low).toBeCloseTo(0, 9);
  expect(high).toBeCloseTo(0.01264, 4);
  expect(rateOf(10, 20).low).toBeCloseTo(0.29929, 4);
  expect(rateOf(0, 0)).toEqual({ hits: 0, of: 0, rate: 0, low: 0, high: 1 });
});

test('the area under the curve counts ties half', () => {
  expect(areaUnderCurve([0, 0], [1, 1])).toBe(1);
  expect(areaUnderCurve([0, 1], [0, 1])).toBe(0.5);
  expect(areaUnderCurve([], [1])).toBeNull();
});

test('recall keeps to the false alarms that are allowed', () => {
  const honest = Array.from({ length: 100 }, (_, at) => at / 100);
  expect(recallAt(0.01, honest, [0.985, 0.99, 2])).toBeCloseTo(2 / 3 + 1 / 3, 5);
  expect(recallAt(0, honest, [0.985, 0.99, 2])).toBeCloseTo(1 / 3, 5);
  expect(recallAt(0.05, [0, 0, 0], [0, 0.1])).toBe(0.5);
});
