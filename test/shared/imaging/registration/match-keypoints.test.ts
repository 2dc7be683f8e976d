import { expect, test } from 'vitest';
import { matchKeypoints } from '../../../../shared/imaging/registration/match-keypoints.ts';

/** A descriptor of a number: unlike any other number's in about half of its bits. */
function descriptor(number: number): number[] {
  return Array.from(
    { length: 8 },
    (_, part) => Math.imul(number * 8 + part + 1, 0x9e3779b1) ^ Math.imul(part + number, 0x85ebca6b),
  );
}

function keypoints(numbers: readonly number[], xs = numbers.map(() => 0)) {
  return {
    places: Float64Array.from(xs.flatMap((x) => [x, 10])),
    descriptors: Int32Array.from(numbers.flatMap(descriptor)),
  };
}

test('places that are each other’s nearest by far are pairs, whatever a few bits say', () => {
  const one = keypoints([1, 2, 3]);
  const other = keypoints([9, 3, 1]);
  other.descriptors[8] = other.descriptors[8]! ^ 0b1011;
  expect(matchKeypoints(one, other)).toEqual([
    [0, 2],
    [2, 1],
  ]);
});

test('a place that looks like two others is paired with neither, unless one lies too far away', () => {
  const one = keypoints([1], [50]);
  const other = keypoints([1, 1], [52, 400]);
  expect(matchKeypoints(one, other)).toEqual([]);
  expect(matchKeypoints(one, other, 20)).toEqual([[0, 0]]);
});
