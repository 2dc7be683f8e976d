import { expect, test } from 'vitest';
import { median, quantile, robustSigma, tailSigma, theilSen } from '../../../shared/imaging/robust.ts';

test('quantiles interpolate, and no values have none', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(quantile([0, 10], 0.25)).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('one wild value in twenty moves neither spread', () => {
  const values = Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? 1 : -1));
  const wild = [...values, 500];
  expect(robustSigma(values)).toBeCloseTo(1.4826, 3);
  expect(robustSigma(wild, 0)).toBeCloseTo(1.4826, 3);
  expect(tailSigma(wild, 0)).toBeCloseTo(1.4826, 3);
});

test('a line goes through the points that agree', () => {
  const xs = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const ys = xs.map((x) => (x === 7 ? 90 : 2 + 0.5 * x));
  const line = theilSen(xs, ys);
  expect(line.slope).toBeCloseTo(0.5, 9);
  expect(line.intercept).toBeCloseTo(2, 9);
  expect(theilSen([3], [8])).toEqual({ slope: 0, intercept: 8 });
});
