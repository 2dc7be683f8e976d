import { expect, test } from 'vitest';
import { areAllShown, withShown } from '../../../../renderer/screens/calibration/shown-places.ts';

test('a scan is shown when every one of its places was, in whatever order their pictures load', () => {
  const places = [
    { detector: 'paper-grain', page: 1 },
    { detector: 'word-size', page: 1 },
    { detector: 'paper-grain', page: 2 },
  ] as const;
  const [first, second, third] = places;
  const two = [third, first].reduce(withShown, new Set<string>());
  expect(areAllShown(two, places)).toBe(false);
  expect(areAllShown(withShown(two, first), places)).toBe(false);
  expect(areAllShown(withShown(two, second), places)).toBe(true);
});
