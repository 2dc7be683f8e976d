import { expect, test } from 'vitest';
import { heatOf } from '../../../../../renderer/screens/case/effect/heat.ts';
import { scaleOf } from '../../../../../renderer/screens/case/effect/scale.ts';

test('all values lie on the axis, with round values under it', () => {
  const { ticks, tickDigits, place } = scaleOf([-1.2, 0.4, 1.1]);
  expect(ticks).toEqual([-1, 0, 1]);
  expect(tickDigits).toBe(0);
  expect(place(-1.2)).toBeGreaterThan(0);
  expect(place(1.1)).toBeLessThan(1);
});

test('ticks keep the digits that tell them apart', () => {
  expect(scaleOf([0.1, 0.24]).tickDigits).toBe(2);
});

test('one value alone has an axis too', () => {
  expect(scaleOf([3]).place(3)).toBeCloseTo(0.5);
  expect(Number.isFinite(scaleOf([0]).place(0))).toBe(true);
});

test('colours run from dark to bright, and no further', () => {
  expect(heatOf(-1)).toEqual(heatOf(0));
  expect(heatOf(2)).toEqual([255, 233, 69]);
});
