import { expect, test } from 'vitest';
import { boxToPage, turnedSize } from '../../../shared/imaging/turn.ts';

const page = { width: 100, height: 50 };

test('a box in the reading frame comes back to the same ink on the page', () => {
  expect(boxToPage({ x: 1, y: 2, width: 3, height: 4 }, page, 0)).toEqual({
    x: 1,
    y: 2,
    width: 3,
    height: 4,
  });
  expect(boxToPage({ x: 1, y: 2, width: 3, height: 4 }, page, 90)).toEqual({
    x: 2,
    y: 46,
    width: 4,
    height: 3,
  });
  expect(boxToPage({ x: 1, y: 2, width: 3, height: 4 }, page, 180)).toEqual({
    x: 96,
    y: 44,
    width: 3,
    height: 4,
  });
  expect(boxToPage({ x: 1, y: 2, width: 3, height: 4 }, page, 270)).toEqual({
    x: 94,
    y: 1,
    width: 4,
    height: 3,
  });
});

test('a quarter turn swaps the sides of a page', () => {
  expect(turnedSize(page, 90)).toEqual({ width: 50, height: 100 });
  expect(turnedSize(page, 180)).toEqual(page);
});
