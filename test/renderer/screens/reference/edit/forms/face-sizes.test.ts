import { expect, test } from 'vitest';
import {
  proposedSize,
  sizeText,
  standardSizeOf,
} from '../../../../../../renderer/screens/reference/edit/forms/face-sizes.ts';

test.each([
  [210.2, 148.4, 'A5-lying'],
  [148.9, 207.6, 'A5'],
  [208.1, 295.2, 'A4'],
  [86.1, 54.4, 'ID-1'],
  [217.9, 156, null],
  [215.9, 279.4, null],
])('what is %d × %d mm on a scan is proposed as %j', (widthMm, heightMm, standard) => {
  const size = proposedSize({ widthMm, heightMm });
  expect(standardSizeOf(size)).toBe(standard);
  if (standard === null) expect(size).toEqual({ widthMm, heightMm });
});

test('a size is written as the reader writes numbers', () => {
  expect(sizeText({ widthMm: 85.6, heightMm: 53.98 }, 'nl')).toBe('85,6 × 53,98');
});
