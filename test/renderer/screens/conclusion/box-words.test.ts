import { expect, test } from 'vitest';
import { boxWords } from '../../../../renderer/screens/conclusion/box-words.ts';

test('where a box lies is said in millimetres of the paper', () => {
  const box = { x: 300, y: 600, width: 150, height: 75 };
  expect(boxWords(box, { dpi: 300 }, 'en').en).toBe('13 × 6 mm, 25 mm from the left, 51 mm from the top');
  expect(boxWords(box, { dpi: 300 }, 'nl').nl).toBe('13 × 6 mm, 25 mm van links, 51 mm van boven');
});
