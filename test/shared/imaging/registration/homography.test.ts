import { expect, test } from 'vitest';
import {
  compose,
  fitHomography,
  IDENTITY,
  inverse,
  mapPoint,
  pairsOf,
  quadToQuad,
  rectangle,
} from '../../../../shared/imaging/registration/homography.ts';
import { AFFINE, SIMILARITY } from '../../../../shared/imaging/registration/map-families.ts';
import type { Homography } from '../../../../shared/model/reference/recognition.ts';

const SLANTED = [
  { x: 100, y: 80 },
  { x: 900, y: 120 },
  { x: 860, y: 640 },
  { x: 60, y: 560 },
] as const;

function close(map: Homography): number[] {
  return map.map((value) => Math.round(value * 1e6) / 1e6 + 0);
}

test('four corners fix a map, and it brings each to its place', () => {
  const map = quadToQuad(rectangle(85.6, 54), SLANTED)!;
  for (const [at, { x, y }] of rectangle(85.6, 54).entries()) {
    const place = mapPoint(map, x, y);
    expect(place.x).toBeCloseTo(SLANTED[at]!.x, 6);
    expect(place.y).toBeCloseTo(SLANTED[at]!.y, 6);
  }
});

test('the way there and back is no way', () => {
  const map = quadToQuad(rectangle(85.6, 54), SLANTED)!;
  expect(close(compose(inverse(map)!, map))).toEqual(close(IDENTITY));
});

test('a face without height fixes nothing, and what crushes the plane has no way back', () => {
  expect(quadToQuad(rectangle(10, 0), SLANTED)).toBeNull();
  expect(inverse([1, 2, 0, 2, 4, 0, 0, 0, 1])).toBeNull();
});

test('what is seen from the front stays in front, wherever the origin lies', () => {
  const map = quadToQuad(rectangle(1, 1), [
    { x: 5000, y: 4000 },
    { x: 5100, y: 4060 },
    { x: 5090, y: 4400 },
    { x: 5010, y: 4300 },
  ])!;
  const back = inverse(map)!;
  expect(back[6] * 5050 + back[7] * 4200 + back[8]).toBeGreaterThan(0);
});

test('least squares averages what is off by itself', () => {
  const from = [...rectangle(100, 50), ...rectangle(100, 50)];
  const to = from.map(({ x, y }, at) => ({ x: 2 * x + 10 + (at < 4 ? 0.5 : -0.5), y: 2 * y - 4 }));
  const pairs = pairsOf(from, to);
  for (const map of [fitHomography(pairs)!, SIMILARITY.fit(pairs)!, AFFINE.fit(pairs)!]) {
    expect(close(map)).toEqual([2, 0, 10, 0, 2, -4, 0, 0, 1]);
  }
});

test('a quarter turn is a similarity', () => {
  const pairs = pairsOf(rectangle(100, 50), [
    { x: 50, y: 0 },
    { x: 50, y: 100 },
    { x: 0, y: 100 },
    { x: 0, y: 0 },
  ]);
  expect(close(SIMILARITY.fit(pairs)!)).toEqual([0, -1, 50, 1, 0, 0, 0, 0, 1]);
});
