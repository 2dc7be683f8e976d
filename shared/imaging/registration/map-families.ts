import type { Homography } from '../../model/reference/recognition.ts';
import { fitHomography, type PointPairs } from './homography.ts';
import { solveSymmetric } from './solve.ts';

/** A kind of map from plane to plane, from the stiffest to the freest. */
export interface MapFamily {
  readonly name: 'similarity' | 'affine' | 'projective';
  /** Pairs that fix a map. */
  readonly sample: number;
  /** Numbers that are free. */
  readonly freedom: number;
  readonly fit: (pairs: PointPairs) => Homography | null;
}

/** Turn, scale and shift: how a flatbed scanner lays a sheet on its picture. Never mirrors. */
export const SIMILARITY: MapFamily = { name: 'similarity', sample: 2, freedom: 4, fit: fitSimilarity };
/** With other scales along and across, and shear: a scanner whose lamp moves faster than it believes. */
export const AFFINE: MapFamily = { name: 'affine', sample: 3, freedom: 6, fit: fitAffine };
/** With perspective: a photograph. */
export const PROJECTIVE: MapFamily = { name: 'projective', sample: 4, freedom: 8, fit: fitHomography };

function fitSimilarity({ from, to }: PointPairs): Homography | null {
  const [near, far] = [middleOf(from), middleOf(to)];
  let [along, across, spread] = [0, 0, 0];
  for (let at = 0; at < from.length; at += 2) {
    const [x, y] = [from[at]! - near.x, from[at + 1]! - near.y];
    const [u, v] = [to[at]! - far.x, to[at + 1]! - far.y];
    along += x * u + y * v;
    across += x * v - y * u;
    spread += x * x + y * y;
  }
  if (!(spread > 0)) return null;
  const [cos, sin] = [along / spread, across / spread];
  return [
    cos,
    -sin,
    far.x - cos * near.x + sin * near.y,
    sin,
    cos,
    far.y - sin * near.x - cos * near.y,
    0,
    0,
    1,
  ];
}

function fitAffine({ from, to }: PointPairs): Homography | null {
  const near = middleOf(from);
  const far = middleOf(to);
  const normal = new Float64Array(4);
  const [rightU, rightV] = [new Float64Array(2), new Float64Array(2)];
  for (let at = 0; at < from.length; at += 2) {
    const [x, y] = [from[at]! - near.x, from[at + 1]! - near.y];
    const [u, v] = [to[at]! - far.x, to[at + 1]! - far.y];
    normal[0]! += x * x;
    normal[1]! += x * y;
    normal[3]! += y * y;
    rightU[0]! += x * u;
    rightU[1]! += y * u;
    rightV[0]! += x * v;
    rightV[1]! += y * v;
  }
  normal[2] = normal[1]!;
  const first = solveSymmetric(Float64Array.from(normal), rightU);
  const second = solveSymmetric(normal, rightV);
  if (first === null || second === null) return null;
  const [a, b] = [first[0]!, first[1]!];
  const [d, e] = [second[0]!, second[1]!];
  return [a, b, far.x - a * near.x - b * near.y, d, e, far.y - d * near.x - e * near.y, 0, 0, 1];
}

function middleOf(points: Float64Array): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (let at = 0; at < points.length; at += 2) {
    x += points[at]!;
    y += points[at + 1]!;
  }
  return { x: (2 * x) / points.length, y: (2 * y) / points.length };
}
