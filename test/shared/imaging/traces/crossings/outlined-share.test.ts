import { expect, it } from 'vitest';
import type { InkClasses } from '../../../../../shared/imaging/traces/crossings/ink-classes.ts';
import { outlinedShare } from '../../../../../shared/imaging/traces/crossings/outlined-share.ts';

const SIDE = 40;
const WHOLE = { x: 0, y: 0, width: SIDE, height: SIDE };

/** Paper (.), coloured ink (1) and print (2), by the place of a pixel. */
function classesOf(at: (x: number, y: number) => number): InkClasses {
  const classes = Uint8Array.from({ length: SIDE * SIDE }, (_, pixel) =>
    at(pixel % SIDE, Math.floor(pixel / SIDE)),
  );
  const counts = new Uint16Array(9);
  return { width: SIDE, height: SIDE, classes, coloured: counts, print: counts, paperAt: () => 240 };
}

const within = (value: number, from: number, to: number) => value >= from && value < to;

it('is whole where print runs round the ink, blur between them or not', () => {
  const inBox = (x: number, y: number, by: number) =>
    within(x, 15 - by, 25 + by) && within(y, 15 - by, 25 + by);
  for (const blur of [0, 3]) {
    const emblem = classesOf((x, y) => {
      if (inBox(x, y, 0)) return 1;
      return inBox(x, y, blur + 3) && !inBox(x, y, blur) ? 2 : 0;
    });
    expect(outlinedShare(emblem, WHOLE)).toBe(1);
  }
});

it('is small where a stroke of ink crosses print, and none on paper', () => {
  const stroke = (y: number) => within(y, 18, 22);
  const crossed = classesOf((x, y) => (stroke(y) ? 1 : within(x, 10, 14) && within(y, 8, 32) ? 2 : 0));
  expect(outlinedShare(crossed, WHOLE)).toBeCloseTo(4 / 30, 2);
  expect(
    outlinedShare(
      classesOf((_, y) => (stroke(y) ? 1 : 0)),
      WHOLE,
    ),
  ).toBe(0);
  expect(
    outlinedShare(
      classesOf(() => 0),
      WHOLE,
    ),
  ).toBe(0);
});
