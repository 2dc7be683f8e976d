import { expect, test } from 'vitest';
import { countedTests } from '../../../../shared/imaging/traces/counted-tests.ts';

test('a page of few words counts for as many tests as one of some', () => {
  expect(countedTests(7)).toBe(countedTests(30));
  expect(countedTests(7)).toBeGreaterThan(30);
  expect(countedTests(300)).toBe(300);
});
