import type { Corners, Homography, Point } from '../../model/reference/recognition.ts';
import { solveSymmetric } from './solve.ts';

/** Points that belong together, coordinates interleaved: x, y, x, y … */
export interface PointPairs {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

export const IDENTITY: Homography = [1, 0, 0, 0, 1, 0, 0, 0, 1];

/** Where a map brings a point. Points on the line that it sends to infinity give no finite place. */
export function mapPoint(map: Homography, x: number, y: number): Point {
  const w = map[6] * x + map[7] * y + map[8];
  return { x: (map[0] * x + map[1] * y + map[2]) / w, y: (map[3] * x + map[4] * y + map[5]) / w };
}

/** First `second`, then `first`. */
export function compose(first: Homography, second: Homography): Homography {
  const product = (row: number, column: number) =>
    first[3 * row]! * second[column]! +
    first[3 * row + 1]! * second[3 + column]! +
    first[3 * row + 2]! * second[6 + column]!;
  return scaled([
    product(0, 0),
    product(0, 1),
    product(0, 2),
    product(1, 0),
    product(1, 1),
    product(1, 2),
    product(2, 0),
    product(2, 1),
    product(2, 2),
  ]);
}

/** The way back; null when the map crushes the plane. */
export function inverse(map: Homography): Homography | null {
  const [a, b, c, d, e, f, g, h, i] = map;
  const determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  if (!Number.isFinite(1 / determinant)) return null;
  const s = Math.sign(determinant);
  return scaled([
    s * (e * i - f * h),
    s * (c * h - b * i),
    s * (b * f - c * e),
    s * (f * g - d * i),
    s * (a * i - c * g),
    s * (c * d - a * f),
    s * (d * h - e * g),
    s * (b * g - a * h),
    s * (a * e - b * d),
  ]);
}

/** The map that brings four corners to four others; null when three of them lie on a line. */
export function quadToQuad(from: Corners, to: Corners): Homography | null {
  return fitHomography(pairsOf(from, to));
}

/** Corners of a rectangle from the origin. */
export function rectangle(width: number, height: number): Corners {
  return [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ];
}

/** Points one beside the other as pairs. */
export function pairsOf(from: readonly Point[], to: readonly Point[]): PointPairs {
  return {
    from: Float64Array.from(from.flatMap(({ x, y }) => [x, y])),
    to: Float64Array.from(to.flatMap(({ x, y }) => [x, y])),
  };
}

/**
 * The projective map that brings the points nearest to their pairs: direct linear transformation on coordinates
 * normalised by Hartley (1997), least squares when there are more than four. Null when they do not fix a map.
 */
export function fitHomography({ from, to }: PointPairs): Homography | null {
  if (from.length < 8) return null;
  const [near, far] = [normalising(from), normalising(to)];
  if (near === null || far === null) return null;
  const normal = new Float64Array(64);
  const right = new Float64Array(8);
  const row = new Float64Array(8);
  for (let at = 0; at < from.length; at += 2) {
    const x = (from[at]! - near.x) * near.scale;
    const y = (from[at + 1]! - near.y) * near.scale;
    const u = (to[at]! - far.x) * far.scale;
    const v = (to[at + 1]! - far.y) * far.scale;
    row.set([x, y, 1, 0, 0, 0, -u * x, -u * y]);
    addEquation(normal, right, row, u);
    row.set([0, 0, 0, x, y, 1, -v * x, -v * y]);
    addEquation(normal, right, row, v);
  }
  const h = solveSymmetric(normal, right);
  if (h === null) return null;
  const inside: Homography = [h[0]!, h[1]!, h[2]!, h[3]!, h[4]!, h[5]!, h[6]!, h[7]!, 1];
  const before: Homography = [
    near.scale,
    0,
    -near.x * near.scale,
    0,
    near.scale,
    -near.y * near.scale,
    0,
    0,
    1,
  ];
  const after: Homography = [1 / far.scale, 0, far.x, 0, 1 / far.scale, far.y, 0, 0, 1];
  return compose(after, compose(inside, before));
}

function addEquation(normal: Float64Array, right: Float64Array, row: Float64Array, value: number): void {
  const size = row.length;
  for (let i = 0; i < size; i++) {
    const factor = row[i]!;
    if (factor === 0) continue;
    right[i]! += factor * value;
    for (let j = 0; j < size; j++) normal[i * size + j]! += factor * row[j]!;
  }
}

/** Middle of the points, and the scale that brings their mean distance from it to √2; null when they coincide. */
function normalising(points: Float64Array): { x: number; y: number; scale: number } | null {
  const count = points.length / 2;
  let [x, y] = [0, 0];
  for (let at = 0; at < points.length; at += 2) {
    x += points[at]! / count;
    y += points[at + 1]! / count;
  }
  let distance = 0;
  for (let at = 0; at < points.length; at += 2) {
    distance += Math.hypot(points[at]! - x, points[at + 1]! - y) / count;
  }
  return distance > 0 ? { x, y, scale: Math.SQRT2 / distance } : null;
}

/** The same map with its last number 1 or -1 where that is possible: the sign says which side is seen. */
function scaled(map: Homography): Homography {
  const last = Math.abs(map[8]);
  if (last < 1e-12) return map;
  const [a, b, c, d, e, f, g, h] = map;
  return [a / last, b / last, c / last, d / last, e / last, f / last, g / last, h / last, 1];
}

/** Units of the one plane in a unit of the other, about a point: the root of how much a small area grows. */
export function growthAt(map: Homography, x: number, y: number): number {
  const w = map[6] * x + map[7] * y + map[8];
  const { x: u, y: v } = mapPoint(map, x, y);
  const across = [(map[0] - u * map[6]) / w, (map[3] - v * map[6]) / w] as const;
  const down = [(map[1] - u * map[7]) / w, (map[4] - v * map[7]) / w] as const;
  return Math.sqrt(Math.abs(across[0] * down[1] - across[1] * down[0]));
}
