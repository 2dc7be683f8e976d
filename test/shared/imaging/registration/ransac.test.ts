import { expect, test } from 'vitest';
import { log10Choose, log10FalseAlarms } from '../../../../shared/imaging/registration/chance.ts';
import {
  mapPoint,
  pairsOf,
  quadToQuad,
  rectangle,
} from '../../../../shared/imaging/registration/homography.ts';
import { PROJECTIVE, SIMILARITY } from '../../../../shared/imaging/registration/map-families.ts';
import { findConsensus } from '../../../../shared/imaging/registration/ransac.ts';

const PLACES = Array.from({ length: 24 }, (_, at) => ({
  x: (at % 6) * 14 + 5,
  y: Math.floor(at / 6) * 12 + 6,
}));
const SLANTED = quadToQuad(rectangle(85, 54), [
  { x: 100, y: 80 },
  { x: 900, y: 120 },
  { x: 860, y: 640 },
  { x: 60, y: 560 },
])!;

function pairsWithOutliers(every: number) {
  const to = PLACES.map(({ x, y }, at) =>
    at % every === 0 ? { x: (at * 337) % 900, y: (at * 211) % 600 } : mapPoint(SLANTED, x, y),
  );
  return {
    ...pairsOf(PLACES, to),
    groups: Int32Array.from(PLACES.keys()),
    groupCount: PLACES.length,
  };
}

test('the map that most agree on is found among wrong pairs, the same each time', () => {
  const pairs = pairsWithOutliers(3);
  const search = { tolerance: 2, tries: 2000, isPlausible: () => true };
  const found = findConsensus(pairs, PROJECTIVE, search)!;
  expect(found.inliers).toEqual(PLACES.flatMap((_, at) => (at % 3 === 0 ? [] : [at])));
  expect(found.groups).toBe(16);
  expect(findConsensus(pairs, PROJECTIVE, search)).toEqual(found);
});

test('nothing is found where no map is plausible, and pairs of one group are no sample', () => {
  const pairs = pairsWithOutliers(3);
  expect(
    findConsensus(pairs, SIMILARITY, { tolerance: 2, tries: 2000, isPlausible: () => false }),
  ).toBeNull();
  const one = { ...pairs, groups: new Int32Array(PLACES.length), groupCount: 1 };
  expect(findConsensus(one, SIMILARITY, { tolerance: 2, tries: 2000, isPlausible: () => true })).toBeNull();
});

test('the bound is that of Moisan and Stival', () => {
  expect(log10Choose(30, 8)).toBeCloseTo(Math.log10(5_852_925), 9);
  const agreement = { places: 30, agreeing: 8, sample: 4, chance: 1e-4, tried: 10 };
  expect(log10FalseAlarms(agreement)).toBeCloseTo(Math.log10(10 * 26 * 5_852_925 * 70) - 16, 9);
  expect(log10FalseAlarms({ ...agreement, agreeing: 4 })).toBeGreaterThan(0);
});
