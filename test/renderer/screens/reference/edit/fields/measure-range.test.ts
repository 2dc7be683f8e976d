import { expect, test } from 'vitest';
import {
  isMeant,
  rangeOf,
  roomFor,
} from '../../../../../../renderer/screens/reference/edit/fields/measure-range.ts';

test('a measure within its range is meant; one beside it, nothing and a lone sign are not', () => {
  expect([0, 50, 58.4].map((typed) => isMeant(typed, 0, 58.4))).toEqual([true, true, true]);
  expect([500, -30, 58.41, '', '-', Number.NaN].map((typed) => isMeant(typed, 0, 58.4))).not.toContain(true);
});

test('a part begins where all of it lies on the face', () => {
  expect(roomFor(148, 89.6)).toBe(58.4);
  expect(roomFor(148, 200)).toBe(0);
});

test('the range is written as the reader writes numbers, and never wider than it is', () => {
  expect(rangeOf(0.5, 58.456, 'en')).toEqual({ least: '0.5', most: '58.45' });
  expect(rangeOf(0.5, 58.456, 'nl')).toEqual({ least: '0,5', most: '58,45' });
});
