import type { EdgeMap } from './edges.ts';

/** A straight line x·cos + y·sin = distance. */
export interface StraightLine {
  /** Direction across the line, radians 0..π. */
  readonly angle: number;
  readonly distance: number;
  readonly votes: number;
}

const ANGLES = 180;
/** An edge votes for the directions about its own, in degrees to either side. */
const REACH = 4;
/** Strongest edge that counts: a sharp one of print shall not outvote the long one of paper. */
const STRONGEST = 160;
/** Lines nearer to each other than this are one, degrees and pixels. */
const SAME_ANGLE = 3;
const SAME_DISTANCE = 4;

/** The straightest lines of an edge map by the transform of Hough and Duda (1972), the longest first. */
export function straightLines(edges: EdgeMap, most: number): StraightLine[] {
  const diagonal = Math.ceil(Math.hypot(edges.width, edges.height));
  const width = 2 * diagonal + 1;
  const votes = voted(edges, diagonal, width);
  const lines: StraightLine[] = [];
  for (let found = 0; found < most; found++) {
    let best = 0;
    for (let at = 1; at < votes.length; at++) if (votes[at]! > votes[best]!) best = at;
    if (votes[best]! <= 0) break;
    const degree = Math.floor(best / width);
    const distance = (best % width) - diagonal;
    lines.push({ angle: (degree * Math.PI) / ANGLES, distance, votes: votes[best]! });
    clear(votes, diagonal, width, degree, distance);
  }
  return lines;
}

function voted(edges: EdgeMap, diagonal: number, width: number): Float32Array {
  const votes = new Float32Array(ANGLES * width);
  const cosines = Float64Array.from({ length: ANGLES }, (_, degree) => Math.cos((degree * Math.PI) / ANGLES));
  const sines = Float64Array.from({ length: ANGLES }, (_, degree) => Math.sin((degree * Math.PI) / ANGLES));
  for (let y = 0; y < edges.height; y++) {
    for (let x = 0; x < edges.width; x++) {
      const strength = edges.strength[y * edges.width + x]!;
      if (strength === 0) continue;
      const own = Math.round((edges.across[y * edges.width + x]! * ANGLES) / Math.PI);
      for (let degree = own - REACH; degree <= own + REACH; degree++) {
        const angle = (degree + ANGLES) % ANGLES;
        const distance = Math.round(x * cosines[angle]! + y * sines[angle]!) + diagonal;
        votes[angle * width + distance]! += Math.min(strength, STRONGEST);
      }
    }
  }
  return votes;
}

function clear(votes: Float32Array, diagonal: number, width: number, degree: number, distance: number): void {
  for (let turn = degree - SAME_ANGLE; turn <= degree + SAME_ANGLE; turn++) {
    // Past half a turn the same line has the opposite distance.
    const isPast = turn < 0 || turn >= ANGLES;
    const angle = (turn + ANGLES) % ANGLES;
    const middle = (isPast ? -distance : distance) + diagonal;
    for (let at = middle - SAME_DISTANCE; at <= middle + SAME_DISTANCE; at++) {
      if (at >= 0 && at < width) votes[angle * width + at] = 0;
    }
  }
}
