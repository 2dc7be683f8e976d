import { bitCount } from './fingerprint-distance.ts';

/** Corners and blobs of a picture with what is around each: ORB (Rublee and others, 2011). */
export interface Keypoints {
  /** x, y of each, px of the picture. */
  readonly places: Float64Array;
  /** 256 bits of each, as eight numbers. */
  readonly descriptors: Int32Array;
}

/** Numbers of a descriptor. */
export const DESCRIPTOR_INTS = 8;
/** A nearest neighbour counts when it is so much nearer than the second: Lowe's ratio test (2004). */
const RATIO = 0.85;
/** Bits of 256 beyond which two places are not alike; unrelated ones differ by 128 ± 8. */
const MOST_BITS = 72;
/**
 * Bits of the first 64 beyond which the rest is not looked at: unrelated places differ by 32 ± 4 and five of six end
 * here, alike ones by 18 ± 4 at most.
 */
const MOST_FIRST_BITS = 28;
/** As far as unrelated places lie apart: what a place without a neighbour has. */
const FAR = 128;

/**
 * Keypoints that are each other's nearest, as pairs of places in the two lists. With `reachPx` only those are compared
 * that lie so near to each other in their pictures: for pictures that are nearly laid over each other.
 */
export function matchKeypoints(
  one: Keypoints,
  other: Keypoints,
  reachPx = Number.POSITIVE_INFINITY,
): readonly (readonly [number, number])[] {
  const rows = one.places.length / 2;
  const columns = other.places.length / 2;
  const [near, far] = [openNearest(rows), openNearest(columns)];
  const isNear = Number.isFinite(reachPx) ? withinReach(one.places, other.places, reachPx) : null;
  const descriptors = other.descriptors;
  for (let row = 0; row < rows; row++) {
    const first = one.descriptors[row * DESCRIPTOR_INTS]!;
    const second = one.descriptors[row * DESCRIPTOR_INTS + 1]!;
    for (let column = 0, at = 0; column < columns; column++, at += DESCRIPTOR_INTS) {
      if (isNear !== null && !isNear(row, column)) continue;
      const firstBits = bitCount(first ^ descriptors[at]!) + bitCount(second ^ descriptors[at + 1]!);
      if (firstBits > MOST_FIRST_BITS) continue;
      const distance = firstBits + otherBits(one.descriptors, row * DESCRIPTOR_INTS, descriptors, at);
      if (distance >= FAR) continue;
      take(near, row, column, distance);
      take(far, column, row, distance);
    }
  }
  const pairs: [number, number][] = [];
  for (let row = 0; row < rows; row++) {
    const column = near.places[row]!;
    if (column === -1 || far.places[column] !== row) continue;
    if (near.bits[row]! <= MOST_BITS && near.bits[row]! < RATIO * near.second[row]!)
      pairs.push([row, column]);
  }
  return pairs;
}

interface Nearest {
  readonly places: Int32Array;
  readonly bits: Int32Array;
  readonly second: Int32Array;
}

function openNearest(count: number): Nearest {
  return {
    places: new Int32Array(count).fill(-1),
    bits: new Int32Array(count).fill(FAR),
    second: new Int32Array(count).fill(FAR),
  };
}

function take({ places, bits, second }: Nearest, at: number, place: number, distance: number): void {
  if (distance < bits[at]!) {
    second[at] = bits[at]!;
    bits[at] = distance;
    places[at] = place;
  } else if (distance < second[at]!) second[at] = distance;
}

function withinReach(one: Float64Array, other: Float64Array, reach: number) {
  return (row: number, column: number) =>
    Math.abs(one[2 * row]! - other[2 * column]!) <= reach &&
    Math.abs(one[2 * row + 1]! - other[2 * column + 1]!) <= reach;
}

/** Bits by which two descriptors differ after the first 64. */
function otherBits(one: Int32Array, at: number, other: Int32Array, place: number): number {
  let bits = 0;
  for (let part = 2; part < DESCRIPTOR_INTS; part++) bits += bitCount(one[at + part]! ^ other[place + part]!);
  return bits;
}
