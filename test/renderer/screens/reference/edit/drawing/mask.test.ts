import { expect, test } from 'vitest';
import { exampleOf } from '../../../../../../renderer/screens/reference/edit/drawing/mask.ts';

test('an example has a digit, a capital or either where the mask says so', () => {
  expect(exampleOf('@@ ###-**/98')).toMatch(/^[A-Z]{2} \d{3}-[A-Z\d]{2}\/98$/);
  expect(exampleOf('NO SIGNS')).toBe('NO SIGNS');
});
