import { expect, test } from 'vitest';
import { snappedBox, wordsIn } from '../../../../../../renderer/screens/reference/edit/drawing/snapping.ts';
import { BOX } from '../models.ts';

const OTHER = { x: 10.5, y: 40, width: 29.8, height: 5 };

test('a box that is moved comes to lie in line, and keeps its size', () => {
  expect(snappedBox(BOX, 'all', [OTHER], 1)).toEqual({ ...BOX, x: 10.3 });
  expect(snappedBox(BOX, 'all', [OTHER], 0.1)).toEqual(BOX);
});

test('only the side that is drawn snaps', () => {
  expect(snappedBox(BOX, 'e', [OTHER], 1)).toEqual({ ...BOX, width: 30.3 });
  expect(snappedBox(BOX, 'w', [OTHER], 1)).toEqual({ ...BOX, x: 10.5, width: 29.5 });
});

test('words are taken line by line, and the zone closes round them', () => {
  const word = (text: string, x: number, y: number) => ({ text, box: { x, y, width: 8, height: 3 } });
  const words = [word('second', 10, 20), word('line', 20, 20.4), word('of', 22, 10.3), word('First', 10, 10)];
  expect(wordsIn({ x: 5, y: 5, width: 40, height: 25 }, words)).toEqual({
    text: 'First of second line',
    box: { x: 9.6, y: 9.6, width: 20.8, height: 14.2 },
  });
  expect(wordsIn({ x: 100, y: 5, width: 40, height: 25 }, words)).toBeNull();
});
