import { expect, test } from 'vitest';
import { matchKeypoints } from '../../../../shared/imaging/registration/match-keypoints.ts';

/** A descriptor of a number: unlike any other number's in about half of its bits. */
function descriptor(number: number): number[] {
  return Array.from(
    { length: 8 },
    (_, part) => Math.imul(number * 8 + part + 1, 0x9e3779b1) ^ Math.imul(part + number, 0x85ebca6b),
  );
}

test('places that are each other’s nearest by far are pairs, whatever a few bits say', () => {
  const one = Int32Array.from([1, 2, 3].flatMap(descriptor));
  const other = Int32Array.from([9, 3, 1].flatMap(descriptor));
  other[8] = other[8]! ^ 0b1011;
  expect(matchKeypoints(one, other)).toEqual([
    [0, 2],
    [2, 1],
  ]);
});

test('a place that looks like two others is paired with neither', () => {
  const one = Int32Array.from(descriptor(1));
  expect(matchKeypoints(one, Int32Array.from([...descriptor(1), ...descriptor(1)]))).toEqual([]);
});
