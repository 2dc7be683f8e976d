import { expect, test } from 'vitest';
import { inkChanges, MOST_INK_CHANGES } from '../../../shared/imaging/ink-changes.ts';
import type { GreyRaster } from '../../../shared/imaging/raster.ts';

const SIDE = 200;

function painted(levelAt: (x: number, y: number) => number): GreyRaster {
  const data = Uint8Array.from({ length: SIDE * SIDE }, (_, at) => levelAt(at % SIDE, Math.floor(at / SIDE)));
  return { width: SIDE, height: SIDE, channels: 1, data };
}

test('stripes of two pixels change at every second step, whichever way they run', () => {
  const upright = inkChanges(painted((x) => (x % 4 < 2 ? 120 : 180)));
  const level = inkChanges(painted((_, y) => (y % 4 < 2 ? 120 : 180)));
  expect(upright).toBeCloseTo(500, -1);
  expect(level).toBeCloseTo(500, -1);
});

test('bars as broad as strokes, with grain on them, change as seldom as they are broad', () => {
  const page = painted((x, y) => (x % 40 < 6 ? 30 : 230) + ((x * 31 + y * 17) % 9));
  expect(inkChanges(page)).toBeCloseTo(50, -1);
  expect(inkChanges(page)).toBeLessThan(MOST_INK_CHANGES);
});

test('a page of one level changes nowhere, and one of a single row along it', () => {
  expect(inkChanges(painted(() => 200))).toBe(0);
  expect(inkChanges({ width: 5, height: 1, channels: 1, data: Uint8Array.of(0, 255, 255, 255, 0) })).toBe(
    500,
  );
});
