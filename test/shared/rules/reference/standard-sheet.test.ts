import { expect, test } from 'vitest';
import { isStandardSheet } from '../../../../shared/rules/reference/standard-sheet.ts';

test('sheets of A4 and cards of ID-1 are standard, upright and lying, to two millimetres', () => {
  expect(isStandardSheet({ widthMm: 210, heightMm: 297 })).toBe(true);
  expect(isStandardSheet({ widthMm: 296.2, heightMm: 211.5 })).toBe(true);
  expect(isStandardSheet({ widthMm: 86, heightMm: 54 })).toBe(true);
});

test('a printed frame, or a glass with room round the document, is not', () => {
  expect(isStandardSheet({ widthMm: 193.3, heightMm: 280.6 })).toBe(false);
  expect(isStandardSheet({ widthMm: 209.7, heightMm: 153.8 })).toBe(false);
  expect(isStandardSheet({ widthMm: 218, heightMm: 305 })).toBe(false);
});
