import { bitCount } from './fingerprint-distance.ts';

/** Descriptors of 256 bits, eight numbers each. */
type Descriptors = Int32Array;

const INTS = 8;
/** A nearest neighbour counts when it is so much nearer than the second: Lowe's ratio test (2004). */
const RATIO = 0.85;
/** Bits of 256 beyond which two places are not alike; unrelated ones differ by 128 ± 8. */
const MOST_BITS = 72;

/** Keypoints that are each other's nearest, as pairs of places in the two lists. */
export function matchKeypoints(one: Descriptors, other: Descriptors): readonly (readonly [number, number])[] {
  const [near, far] = [nearest(one, other), nearest(other, one)];
  const pairs: [number, number][] = [];
  for (let at = 0; at < near.places.length; at++) {
    const place = near.places[at]!;
    if (place === -1 || far.places[place] !== at) continue;
    if (near.bits[at]! > MOST_BITS || near.bits[at]! > RATIO * near.second[at]!) continue;
    pairs.push([at, place]);
  }
  return pairs;
}

function nearest(from: Descriptors, among: Descriptors) {
  const count = from.length / INTS;
  const places = new Int32Array(count).fill(-1);
  const bits = new Int32Array(count).fill(256);
  const second = new Int32Array(count).fill(256);
  for (let at = 0; at < count; at++) {
    let [best, next, place] = [257, 257, -1];
    for (let candidate = 0; candidate < among.length; candidate += INTS) {
      const distance = distanceOf(from, at * INTS, among, candidate);
      if (distance < best) [next, best, place] = [best, distance, candidate / INTS];
      else if (distance < next) next = distance;
    }
    places[at] = place;
    bits[at] = best;
    second[at] = next;
  }
  return { places, bits, second };
}

function distanceOf(one: Descriptors, at: number, other: Descriptors, place: number): number {
  let distance = 0;
  for (let part = 0; part < INTS; part++) distance += bitCount(one[at + part]! ^ other[place + part]!);
  return distance;
}
