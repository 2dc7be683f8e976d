import { expect, test } from 'vitest';
import { mostForeign } from '../../../../../shared/imaging/traces/jpeg/foreign-places.ts';

const WIDE = 6;
const AREA = { left: 0, top: 0, right: 6, bottom: 4 };

/** What blocks say: -2 each, but for some. */
function evidence(others: Readonly<Record<number, number>>) {
  const sums = Float32Array.from({ length: WIDE * 4 }, (_, at) => others[at] ?? -2);
  return { blocksWide: WIDE, sums, counts: new Uint8Array(WIDE * 4).fill(10) };
}

test('the most telling rectangle of an area is told, with what lies between', () => {
  const [place] = mostForeign(evidence({ 8: 5, 10: 6, 14: 4, 16: 3 }), AREA);
  expect(place).toEqual({
    area: { left: 2, top: 1, right: 5, bottom: 3 },
    score: 14,
    measures: { coefficients: 60, perCoefficient: 14 / 60 },
  });
});

test('blocks that are left out say nothing, and too few say nothing', () => {
  const without = new Uint8Array(WIDE * 4);
  without[8] = 1;
  expect(mostForeign(evidence({ 8: 5, 21: 3, 22: 4 }), AREA, without)[0]).toMatchObject({
    area: { left: 3, top: 3, right: 5, bottom: 4 },
    score: 7,
  });
  expect(mostForeign(evidence({ 8: 5 }), { left: 2, top: 1, right: 3, bottom: 2 })).toEqual([]);
});
