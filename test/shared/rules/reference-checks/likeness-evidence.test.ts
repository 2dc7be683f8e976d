import { expect, test } from 'vitest';
import { usualText } from '../../../../shared/rules/reference-checks/likeness-evidence.ts';

test.each([
  [{ mean: 0.9, deviation: 0.02, pairs: 3 }, '0.90 ± 0.02 between specimens'],
  [{ mean: 1, deviation: 0, pairs: 3 }, '1.00 between specimens, without any spread'],
  [{ mean: 1, deviation: 0.004, pairs: 3 }, '1.00 between specimens, without any spread'],
  [{ mean: 0.9, deviation: 0, pairs: 1 }, '0.90 between two specimens'],
])('%j is no spread where there is none', (usual, words) => {
  expect(usualText(usual, 2)).toMatchObject({ en: words });
});
