import { expect, test } from 'vitest';
import { isInSight } from '../../../../../../renderer/screens/reference/edit/drawing/in-sight.ts';

const VIEW = { clientWidth: 800, clientHeight: 600 };
const LYING = { x: 0, y: 0, scale: 0.5, turnDeg: 0 };
const BOX = { x: 100, y: 100, width: 300, height: 50 };

test('a place that is in view, and large enough, is not moved to', () => {
  expect(isInSight(BOX, LYING, VIEW)).toBe(true);
  expect(isInSight({ ...BOX, x: 1500 }, LYING, VIEW)).toBe(false);
  expect(isInSight(BOX, { ...LYING, scale: 0.1 }, VIEW)).toBe(false);
});

test('a view that is turned is taken into account', () => {
  expect(isInSight(BOX, { ...LYING, turnDeg: 90 }, VIEW)).toBe(false);
  expect(isInSight(BOX, { ...LYING, x: 400, turnDeg: 90 }, VIEW)).toBe(true);
});
