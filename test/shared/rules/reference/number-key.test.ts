import { describe, expect, test } from 'vitest';
import {
  fitsMask,
  isWithin,
  maskLength,
  numberKey,
  numberLength,
  numberShape,
} from '../../../../shared/rules/reference/number-key.ts';

test('a number is the same however it is written', () => {
  for (const text of ['AB000225', 'ab 225', 'AB.000-225', 'ÀB 0225', 'ＡＢ２２５', 'AB٢٢٥', 'ab\u0000225'])
    expect([text, numberKey(text)]).toEqual([text, numberKey('AB225')]);
  expect(numberKey('AB226')).not.toBe(numberKey('AB225'));
  expect(numberKey('0')).toBe(numberKey('000'));
});

test('a stroke parts a number, once and not at its ends', () => {
  expect(numberKey('/12//2019/')).toBe(numberKey('12/2019'));
  expect(numberKey('12/2019')).not.toBe(numberKey('122019'));
});

test('nothing but signs has no key', () => {
  for (const text of ['', '***', '///', '🙂', '\0']) expect(numberKey(text)).toBe('');
});

test('numbers of one shape sort as they count', () => {
  const numbers = ['A9', 'A10', 'A099', 'A100', 'B1', `B${'1'.repeat(40)}`, `B${'2'.repeat(40)}`, 'C1'];
  expect(numbers.map(numberKey)).toEqual(numbers.map(numberKey).toSorted());
  expect(new Set(numbers.map(numberShape))).toEqual(new Set(['@#']));
});

describe('between two numbers', () => {
  test.each([
    ['AB000225', 'AB000100', 'AB000500', true],
    ['AB000100', 'AB000100', 'AB000500', true],
    ['AB000500', 'AB000100', 'AB000500', true],
    ['AB000501', 'AB000100', 'AB000500', false],
    ['AB 225', 'ab-000100', 'AB000500', true],
    // The letters count on.
    ['AB999999', 'AA000001', 'AC000100', true],
    ['AD000001', 'AA000001', 'AC000100', false],
    // Another shape is another row.
    ['225', 'AB000100', 'AB000500', false],
    ['A225', 'AB000100', 'AB000500', false],
    ['AB225X', 'AB000100', 'AB000500', false],
    ['AB225', '100', 'AB000500', false],
    ['20/2019', '1/2019', '500/2019', true],
    ['20/2018', '1/2019', '500/2019', false],
    ['501/2019', '1/2019', '500/2019', false],
    // Longer than any that is known: larger, not smaller.
    ['1'.repeat(30), '1', '9'.repeat(24), false],
    ['', '', '', false],
  ])('%s from %s to %s: %s', (number, from, to, expected) => {
    expect(isWithin(number, from, to)).toBe(expected);
  });
});

describe('masks', () => {
  test.each([
    ['AB123456', '@@######', true],
    ['ab 123 456', '@@######', true],
    ['AB123456', '@@ ######', true],
    ['AB12345', '@@######', false],
    ['A1123456', '@@######', false],
    ['ABC23456', '@@######', false],
    ['A1B2', '****', true],
    ['X-1234', 'X-####', true],
    ['X1234', 'X-####', true],
    ['Y1234', 'X-####', false],
    ['x1234', 'x####', true],
    ['12/2019', '##/####', true],
    ['AB٠٠٠٢٢٥', '@@######', true],
    ['', '###', false],
    ['', '---', false],
    ['-', '-', false],
  ])('%s by %s: %s', (number, mask, expected) => {
    expect(fitsMask(number, mask)).toBe(expected);
  });

  test('a number can only fit a mask of its length', () => {
    expect([maskLength('@@ ### ###'), numberLength('ab-123-456')]).toEqual([8, 8]);
  });
});
