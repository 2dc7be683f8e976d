import type { Corners, Point } from '../../model/reference/recognition.ts';
import type { Raster } from '../raster.ts';
import { type EdgeMap, findEdges } from './edges.ts';
import { areaOf, isConvexClockwise, sidesOf } from './plausible.ts';
import { type StraightLine, straightLines } from './straight-lines.ts';

/** Sizes of cards and pages, longer side over shorter: ID-1, ID-2 and ID-3 of ISO/IEC 7810, and A4. */
const ASPECTS = [85.6 / 53.98, 105 / 74, 125 / 88, 297 / 210] as const;
/** How far the aspect may be from the nearest of these, as a factor: slantwise photographs foreshorten. */
const MOST_STRETCH = 1.18;
/** Lines looked at, the longest first: four of the sheet among those of its frames and stripes. */
const MOST_LINES = 18;
/** Angle between opposite sides, and between neighbours, radians. */
const MOST_BETWEEN_OPPOSITE = 0.4;
const LEAST_BETWEEN_NEIGHBOURS = 1.05;
/** Share of the picture that a sheet takes up at least: an identity card on A4 takes 7 %. */
const LEAST_AREA = 0.04;
/** Share of its sides that a sheet has edges along, on the whole and on the worst side. */
const LEAST_SUPPORT = 0.62;
const LEAST_SIDE_SUPPORT = 0.35;
/** Points looked at on a side, between its rounded ends. */
const SAMPLES = 48;
const ENDS = 0.07;

/** A sheet or card on its background: corners from the top left clockwise; null when there is no clear one. */
export function findSheet(raster: Raster): Corners | null {
  const edges = findEdges(raster);
  const lines = straightLines(edges, MOST_LINES);
  const pairs = oppositePairs(lines);
  let best: { readonly corners: Corners; readonly score: number } | null = null;
  for (const [at, one] of pairs.entries()) {
    for (const other of pairs.slice(at + 1)) {
      const corners = cornersOf(one, other, raster);
      if (corners === null || !hasUsualShape(corners, raster)) continue;
      const support = supportOf(edges, corners);
      if (support === null) continue;
      // Frames within a card have as clear sides as the card: of such the larger is meant.
      const score = support + SIZE_WEIGHT * Math.sqrt(areaOf(corners) / (raster.width * raster.height));
      if (best === null || score > best.score) best = { corners, score };
    }
  }
  return best?.corners ?? null;
}

const SIZE_WEIGHT = 0.5;

type Pair = readonly [StraightLine, StraightLine];

function oppositePairs(lines: readonly StraightLine[]): Pair[] {
  return lines.flatMap((one, at) =>
    lines
      .slice(at + 1)
      .filter((other) => angleBetween(one, other) < MOST_BETWEEN_OPPOSITE)
      .map((other): Pair => [one, other]),
  );
}

function angleBetween(one: StraightLine, other: StraightLine): number {
  const turn = Math.abs(one.angle - other.angle);
  return Math.min(turn, Math.PI - turn);
}

/** Where the sides meet, clockwise from the corner that lies nearest to the picture's own; null when off the picture. */
function cornersOf([a, c]: Pair, [b, d]: Pair, { width, height }: Raster): Corners | null {
  if (angleBetween(a, b) < LEAST_BETWEEN_NEIGHBOURS || angleBetween(c, d) < LEAST_BETWEEN_NEIGHBOURS)
    return null;
  const points: Point[] = [];
  for (const [one, other] of [
    [a, b],
    [b, c],
    [c, d],
    [d, a],
  ] as const) {
    const point = crossing(one, other);
    if (point === null || point.x < -2 || point.y < -2 || point.x > width + 2 || point.y > height + 2)
      return null;
    points.push(point);
  }
  const clockwise = areaOf(points as unknown as Corners) > 0 ? points : points.reverse();
  let first = 0;
  for (let at = 1; at < 4; at++) {
    if (clockwise[at]!.x + clockwise[at]!.y < clockwise[first]!.x + clockwise[first]!.y) first = at;
  }
  const corner = (at: number) => clockwise[(first + at) % 4]!;
  return [corner(0), corner(1), corner(2), corner(3)];
}

function crossing(one: StraightLine, other: StraightLine): Point | null {
  const [a, b] = [Math.cos(one.angle), Math.sin(one.angle)];
  const [c, d] = [Math.cos(other.angle), Math.sin(other.angle)];
  const determinant = a * d - b * c;
  if (Math.abs(determinant) < 1e-6) return null;
  return {
    x: (d * one.distance - b * other.distance) / determinant,
    y: (a * other.distance - c * one.distance) / determinant,
  };
}

function hasUsualShape(corners: Corners, { width, height }: Raster): boolean {
  if (!isConvexClockwise(corners) || areaOf(corners) < LEAST_AREA * width * height) return false;
  const [top, right, bottom, left] = sidesOf(corners);
  const across = (top + bottom) / (left + right);
  const aspect = Math.max(across, 1 / across);
  return ASPECTS.some((usual) => Math.max(aspect / usual, usual / aspect) <= MOST_STRETCH);
}

/** Share of the sides along which there is an edge in their direction; null when a side has too little of one. */
function supportOf(edges: EdgeMap, corners: Corners): number | null {
  let sum = 0;
  for (let at = 0; at < 4; at++) {
    const share = sideSupport(edges, corners[at]!, corners[(at + 1) % 4]!);
    if (share < LEAST_SIDE_SUPPORT) return null;
    sum += share / 4;
  }
  return sum >= LEAST_SUPPORT ? sum : null;
}

const NEAR_PX = 2;
/** Largest difference between the direction of an edge and that of the side, radians. */
const MOST_TURN = 0.3;

function sideSupport(edges: EdgeMap, from: Point, to: Point): number {
  const across = (Math.atan2(to.y - from.y, to.x - from.x) + 1.5 * Math.PI) % Math.PI;
  const [stepX, stepY] = [Math.cos(across), Math.sin(across)];
  let found = 0;
  for (let at = 0; at < SAMPLES; at++) {
    const share = ENDS + ((1 - 2 * ENDS) * (at + 0.5)) / SAMPLES;
    const x = from.x + share * (to.x - from.x);
    const y = from.y + share * (to.y - from.y);
    for (let off = -NEAR_PX; off <= NEAR_PX; off++) {
      if (!isEdgeAt(edges, x + off * stepX, y + off * stepY, across)) continue;
      found++;
      break;
    }
  }
  return found / SAMPLES;
}

function isEdgeAt(
  { width, height, strength, across }: EdgeMap,
  x: number,
  y: number,
  wanted: number,
): boolean {
  const [column, row] = [Math.round(x), Math.round(y)];
  if (column < 0 || row < 0 || column >= width || row >= height) return false;
  const at = row * width + column;
  if (strength[at] === 0) return false;
  const turn = Math.abs(across[at]! - wanted);
  return Math.min(turn, Math.PI - turn) < MOST_TURN;
}
