import { expect, test } from 'vitest';
import { howOften, isAnyTried, isOftenMissed } from '../../../../renderer/screens/limits/how-often.ts';

const rate = (hits: number, of: number) => ({ hits, of, rate: of === 0 ? 0 : hits / of, low: 0, high: 1 });

test.each([
  [0, 0, 'not tried'],
  [0, 5, 'never'],
  [1, 5, 'seldom'],
  [33, 100, 'less than half'],
  [38, 100, 'less than half'],
  [3, 6, 'about half'],
  [4, 6, 'more than half'],
  [5, 6, 'mostly'],
  [6, 6, 'always'],
])('%i of %i is %s', (hits, of, word) => {
  expect(howOften(rate(hits, of)).en).toBe(word);
});

test('up to two thirds is missed so often that it is said', () => {
  expect([rate(0, 0), rate(2, 3), rate(3, 4)].map(isOftenMissed)).toEqual([false, true, false]);
});

test('a check that was tried on nothing has no hits to open', () => {
  expect(isAnyTried([])).toBe(false);
  expect(isAnyTried([rate(0, 0), rate(0, 0)])).toBe(false);
  expect(isAnyTried([rate(0, 0), rate(0, 1)])).toBe(true);
});
