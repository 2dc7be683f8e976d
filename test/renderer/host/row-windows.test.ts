import { expect, it } from 'vitest';
import { windowStart, windowStarts } from '../../../renderer/host/row-windows.ts';

it.each([
  [0, 20, 5000, [0]],
  [95, 120, 5000, [0, 100]],
  [4990, 5020, 5000, [4900]],
  [-10, 5, 5000, [0]],
  [0, 20, 0, []],
  [300, 320, 100, []],
])('asks for the windows of rows %d to %d of %d', (first, last, total, starts) => {
  expect(windowStarts(first, last, total)).toEqual(starts);
});

it('finds the window of a row', () => {
  expect([0, 99, 100, 250].map(windowStart)).toEqual([0, 0, 100, 200]);
});
