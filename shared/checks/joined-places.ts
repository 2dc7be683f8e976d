import { boxAround } from '../imaging/box-around.ts';
import type { Box } from '../model/region.ts';
import type { TraceCandidate } from '../model/traces.ts';

/** A place that a detector speaks of, and how many false alarms as strange as it are expected. */
export interface SpokenPlace {
  readonly candidate: TraceCandidate;
  readonly alarms: number;
}

/** Places that lie side by side, told as one. */
export interface JoinedPlace extends SpokenPlace {
  /** How many they were. */
  readonly places: number;
}

/** Places nearer than this share of their shorter side lie side by side: detectors look at steps of a third. */
const NEAR_SHARE = 0.5;

/**
 * Joins places that touch or nearly do into the box around them, with what was measured in the strongest: one alteration
 * is one finding, however many cells of a detector it covers. Words stay single, each with what was read; copies are
 * joined when those that they equal lie side by side as well.
 */
export function joinedPlaces(places: readonly SpokenPlace[]): readonly JoinedPlace[] {
  const joined: JoinedPlace[] = [];
  for (const place of places) {
    let one: JoinedPlace = { ...place, places: 1 };
    for (let at = joined.length - 1; at >= 0; at--) {
      if (!isOne(one.candidate, joined[at]!.candidate)) continue;
      one = together(one, joined[at]!);
      joined.splice(at, 1);
      // What was beside neither may be beside both.
      at = joined.length;
    }
    joined.push(one);
  }
  return joined.sort((a, b) => a.alarms - b.alarms);
}

function together(one: JoinedPlace, other: JoinedPlace): JoinedPlace {
  const strongest = one.alarms < other.alarms ? one : other;
  const [first, second] = [one.candidate, other.candidate];
  const box = boxAround(first.box, second.box);
  const equal = first.other && second.other && { other: boxAround(first.other, second.other) };
  return {
    ...strongest,
    candidate: { ...strongest.candidate, box, ...equal },
    places: one.places + other.places,
  };
}

function isOne(one: TraceCandidate, other: TraceCandidate): boolean {
  if (one.other && other.other) return isNear(one.box, other.box) && isNear(one.other, other.other);
  return one.text === undefined && other.text === undefined && isNear(one.box, other.box);
}

function isNear(a: Box, b: Box): boolean {
  const gap = NEAR_SHARE * Math.min(a.width, a.height, b.width, b.height);
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}
