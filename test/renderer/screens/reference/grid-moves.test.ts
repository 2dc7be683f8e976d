import { expect, test } from 'vitest';
import { movedOnGrid } from '../../../../renderer/screens/reference/browse/grid-moves.ts';

const GRID = { columns: 4, linesInSight: 3, total: 10 };

test.each([
  ['ArrowRight', 2, 3],
  ['ArrowDown', 2, 6],
  ['ArrowDown', 7, 9],
  ['ArrowUp', 2, 0],
  ['ArrowLeft', 0, 0],
  ['PageDown', 0, 9],
  ['End', 1, 9],
  ['ArrowDown', -1, 0],
])('%s from %i leads to %i', (key, at, to) => {
  expect(movedOnGrid(key, at, GRID)).toBe(to);
});

test('other keys lead nowhere, nor any where there is nothing', () => {
  expect(movedOnGrid('x', 2, GRID)).toBeNull();
  expect(movedOnGrid('ArrowDown', -1, { ...GRID, total: 0 })).toBeNull();
});
