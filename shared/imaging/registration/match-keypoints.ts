import { bitCount } from './fingerprint-distance.ts';

/** Descriptors of 256 bits, eight numbers each. */
type Descriptors = Int32Array;

const INTS = 8;
/** A nearest neighbour counts when it is so much nearer than the second: Lowe's ratio test (2004). */
const RATIO = 0.85;
/** Bits of 256 beyond which two places are not alike; unrelated ones differ by 128 ± 8. */
const MOST_BITS = 72;
/**
 * Bits of the first 64 beyond which the rest is not looked at: unrelated places differ by 32 ± 4 and five of six end
 * here, alike ones by 18 ± 4 at most.
 */
const MOST_FIRST_BITS = 28;
/** Stands for a distance that was not counted to its end: as far as unrelated places lie apart. */
const FAR = 128;

/** Keypoints that are each other's nearest, as pairs of places in the two lists. */
export function matchKeypoints(one: Descriptors, other: Descriptors): readonly (readonly [number, number])[] {
  const [rows, columns] = [one.length / INTS, other.length / INTS];
  const [near, far] = [openNearest(rows), openNearest(columns)];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const distance = distanceOf(one, row * INTS, other, column * INTS);
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

function distanceOf(one: Descriptors, at: number, other: Descriptors, place: number): number {
  let distance = bitCount(one[at]! ^ other[place]!) + bitCount(one[at + 1]! ^ other[place + 1]!);
  if (distance > MOST_FIRST_BITS) return FAR;
  for (let part = 2; part < INTS; part++) distance += bitCount(one[at + part]! ^ other[place + part]!);
  return distance;
}
