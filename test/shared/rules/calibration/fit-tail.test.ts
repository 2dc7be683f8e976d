import { expect, test } from 'vitest';
import { fitTail } from '../../../../shared/rules/calibration/fit-tail.ts';

/** Evenly placed values of a distribution by its quantile function, highest first. */
const spread = (quantile: (p: number) => number, count: number) =>
  Array.from({ length: count }, (_, at) => quantile(1 - (at + 0.5) / count));

test('an exponential tail is found again', () => {
  const scores = spread((p) => -3 * Math.log(1 - p), 2000);
  const tail = fitTail(scores, 2000)!;
  expect(tail.threshold).toBe(scores[100]);
  expect(tail.scale).toBeCloseTo(3, 0);
  expect(tail.shape).toBeLessThan(0.1);
  expect(tail.share).toBe(0.05);
});

test('a heavy tail is found again', () => {
  const tail = fitTail(
    spread((p) => (1 - p) ** -0.5 - 1, 2000),
    2000,
  )!;
  expect(tail.shape).toBeGreaterThan(0.3);
  expect(tail.shape).toBeLessThan(0.7);
});

test('a tail that ends is taken for one that does not', () => {
  const tail = fitTail(
    spread((p) => p, 2000),
    2000,
  )!;
  expect(tail.shape).toBe(0);
});

test('few scores, or scores that are all the same, have no tail', () => {
  expect(fitTail([5, 4, 3], 100)).toBeNull();
  expect(fitTail(new Array(50).fill(1), 100)).toBeNull();
  expect(fitTail([], 0)).toBeNull();
});
