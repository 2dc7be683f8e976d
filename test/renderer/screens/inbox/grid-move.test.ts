import { expect, it } from 'vitest';
import { moveTo } from '../../../../renderer/screens/inbox/grid-move.ts';

const grid = { page: 10, total: 25 };

it.each([
  ['ArrowDown', 3, 4],
  ['ArrowDown', 24, 24],
  ['ArrowUp', 0, 0],
  ['PageDown', 20, 24],
  ['PageUp', 4, 0],
  ['Home', 12, 0],
  ['End', 12, 24],
  ['ArrowDown', -1, 0],
  ['x', 3, null],
])('%s leads from row %d to %s', (key, from, to) => {
  expect(moveTo(key, from, grid)).toBe(to);
});
