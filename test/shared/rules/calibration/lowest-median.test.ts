import { expect, test } from 'vitest';
import { lowestMedian } from '../../../../shared/rules/calibration/lowest-median.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

test.each([
  // Ranks of the table of the sign test at 2.5 % on one side.
  [6, 1],
  [9, 2],
  [10, 2],
  [20, 6],
  [25, 8],
  [50, 18],
  [100, 40],
  // By the normal approximation: 600 - 1.96 × √300.
  [1200, 566],
])('of %i values the middle is surely no lower than the one of rank %i', (count, rank) => {
  expect(lowestMedian(upTo(count).reverse())).toBe(rank);
});

test('of five values nothing is sure', () => {
  expect(lowestMedian(upTo(5))).toBeNull();
  expect(lowestMedian([])).toBeNull();
});
