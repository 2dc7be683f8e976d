import type { Homography } from '../../model/reference/recognition.ts';
import type { PointPairs } from './homography.ts';
import type { MapFamily } from './map-families.ts';

/** Pairs of which many are wrong. Those of one group are one witness: the words of one line, keypoints on one spot. */
export interface GroupedPairs extends PointPairs {
  /** Group of each pair, from 0. */
  readonly groups: Int32Array;
  readonly groupCount: number;
}

export interface Search {
  /** How far from its place a pair may come to lie and still agree, in the units of `to`. */
  readonly tolerance: number;
  /** Maps tried at most; all of them when there are no more than these. */
  readonly tries: number;
  readonly isPlausible: (map: Homography) => boolean;
}

/** The map on which most groups agree. */
export interface Consensus {
  readonly map: Homography;
  /** Pairs that agree, by their place in the list. */
  readonly inliers: readonly number[];
  /** Groups with a pair that agrees. */
  readonly groups: number;
}

const SEED = 0x6c6f6570;
/** Draws of one sample before it is given up: groups may be too few to differ. */
const DRAWS = 20;

/**
 * Random sample consensus (Fischler and Bolles 1981) over pairs of many groups. The seed is fixed: the same pairs
 * give the same map, bit by bit.
 */
export function findConsensus(pairs: GroupedPairs, family: MapFamily, search: Search): Consensus | null {
  if (pairs.groupCount < family.sample) return null;
  let best: { readonly map: Homography; readonly groups: number; readonly error: number } | null = null;
  const counter = openCounter(pairs, search.tolerance);
  let enough = search.tries;
  let tried = 0;
  for (const sample of samplesOf(pairs, family.sample, search.tries)) {
    if (tried++ >= enough) break;
    const map = family.fit(chosen(pairs, sample));
    if (map === null) continue;
    const { groups, error } = counter(map);
    if (best !== null && (groups < best.groups || (groups === best.groups && error >= best.error))) continue;
    if (!search.isPlausible(map)) continue;
    best = { map, groups, error };
    enough = Math.min(search.tries, triesFor(groups / pairs.groups.length, family.sample));
  }
  return (
    best && { map: best.map, groups: best.groups, inliers: inliersOf(pairs, best.map, search.tolerance) }
  );
}

/**
 * Chance that no sample was wholly of right pairs, at which no better map is sought; and how often more is drawn all
 * the same: pairs lie a little beside their places, and most samples of right ones give a worse map than the best.
 */
const MISSED = 1e-4;
const MARGIN = 50;

/** Samples after which one of right pairs alone was almost surely among them, when this share of all is right. */
function triesFor(share: number, sample: number): number {
  const whole = share ** sample;
  return whole >= 1 ? MARGIN : Math.ceil((MARGIN * Math.log(MISSED)) / Math.log1p(-whole));
}

/** Pairs that come to lie within the tolerance. */
export function inliersOf({ from, to }: PointPairs, map: Homography, tolerance: number): number[] {
  const inliers: number[] = [];
  for (let at = 0; at < from.length / 2; at++) {
    if (squaredError(from, to, at, map) <= tolerance * tolerance) inliers.push(at);
  }
  return inliers;
}

/** The pairs at some places of the list. */
export function chosen({ from, to }: PointPairs, places: ArrayLike<number>): PointPairs {
  const some = { from: new Float64Array(2 * places.length), to: new Float64Array(2 * places.length) };
  for (let at = 0; at < places.length; at++) {
    const place = 2 * places[at]!;
    some.from[2 * at] = from[place]!;
    some.from[2 * at + 1] = from[place + 1]!;
    some.to[2 * at] = to[place]!;
    some.to[2 * at + 1] = to[place + 1]!;
  }
  return some;
}

/** Square of how far from its pair a point comes to lie; infinite when it comes from behind the eye. */
export function squaredError(from: Float64Array, to: Float64Array, at: number, map: Homography): number {
  const x = from[2 * at]!;
  const y = from[2 * at + 1]!;
  const w = map[6] * x + map[7] * y + map[8];
  if (!(w > 0)) return Number.POSITIVE_INFINITY;
  const u = (map[0] * x + map[1] * y + map[2]) / w - to[2 * at]!;
  const v = (map[3] * x + map[4] * y + map[5]) / w - to[2 * at + 1]!;
  return u * u + v * v;
}

/** Counts the groups that agree with a map, and how badly they do. */
function openCounter({ from, to, groups, groupCount }: GroupedPairs, tolerance: number) {
  const nearest = new Float64Array(groupCount);
  const limit = tolerance * tolerance;
  return (map: Homography) => {
    nearest.fill(limit);
    for (let at = 0; at < groups.length; at++) {
      const error = squaredError(from, to, at, map);
      if (error < nearest[groups[at]!]!) nearest[groups[at]!] = error;
    }
    let [count, sum] = [0, 0];
    for (const error of nearest) {
      if (error < limit) count++;
      sum += error;
    }
    return { groups: count, error: sum };
  };
}

/** All samples of two when they are few enough, else seeded draws; each from groups that differ. */
function* samplesOf(pairs: GroupedPairs, size: number, tries: number): Generator<Int32Array> {
  const count = pairs.groups.length;
  const sample = new Int32Array(size);
  if (size === 2 && (count * (count - 1)) / 2 <= tries) {
    for (let one = 0; one < count; one++) {
      for (let other = one + 1; other < count; other++) {
        if (pairs.groups[one] === pairs.groups[other]) continue;
        sample[0] = one;
        sample[1] = other;
        yield sample;
      }
    }
    return;
  }
  const next = openDraw();
  for (let attempt = 0; attempt < tries; attempt++) {
    if (drawSample(pairs.groups, sample, next)) yield sample;
  }
}

function drawSample(groups: Int32Array, sample: Int32Array, next: (below: number) => number): boolean {
  for (let at = 0, draws = 0; at < sample.length; draws++) {
    if (draws > DRAWS) return false;
    sample[at] = next(groups.length);
    let isNew = true;
    for (let before = 0; before < at; before++) {
      if (groups[sample[before]!] === groups[sample[at]!]) isNew = false;
    }
    if (isNew) at++;
  }
  return true;
}

/** Whole numbers below a bound from a generator that always begins alike (Mulberry32, Tommy Ettinger). */
function openDraw(): (below: number) => number {
  let state = SEED;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}
