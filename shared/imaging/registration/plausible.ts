import type { Corners, Homography, Point } from '../../model/reference/recognition.ts';
import { mapPoint, rectangle } from './homography.ts';

export interface Plane {
  readonly width: number;
  readonly height: number;
}

/** Least share of a page that a face takes up: an identity card on A4 takes a fourteenth. */
const LEAST_PAGE_SHARE = 0.02;
/** Longest to shortest of opposite sides in a photograph taken by hand; 1 on a scanner. */
const MOST_TAPER = 1.8;
/** How far along and across may be scaled apart, as a factor: a photograph at 40 degrees gives 1.3. */
const MOST_STRETCH = 1.5;
/** Least share of the face that lies on the page: a corner may be cut off. */
const LEAST_ON_PAGE = 0.5;
/** Steps along a side for counting how much of the face lies on the page. */
const STEPS = 12;

/** Where the corners of a face come to lie on the page; null when one lies behind the eye. */
export function cornersOnPage(toPage: Homography, face: Plane): Corners | null {
  const corners = rectangle(face.width, face.height);
  const isSeen = corners.every(({ x, y }) => toPage[6] * x + toPage[7] * y + toPage[8] > 0);
  if (!isSeen) return null;
  const [a, b, c, d] = corners.map(({ x, y }) => mapPoint(toPage, x, y)) as [Point, Point, Point, Point];
  return [a, b, c, d];
}

/** Whether a face can lie on the page like this: seen from the front, not too small, not seen all too slantwise. */
export function isPlausible(toPage: Homography, face: Plane, page: Plane): boolean {
  const corners = cornersOnPage(toPage, face);
  if (corners === null || !isConvexClockwise(corners)) return false;
  if (areaOf(corners) < LEAST_PAGE_SHARE * page.width * page.height) return false;
  const [top, right, bottom, left] = sidesOf(corners);
  if (ratio(top, bottom) > MOST_TAPER || ratio(left, right) > MOST_TAPER) return false;
  const stretch = ratio((top + bottom) / face.width, (left + right) / face.height);
  return stretch <= MOST_STRETCH && shareOnPage(toPage, face, page) >= LEAST_ON_PAGE;
}

/** Lengths of the top, right, bottom and left sides. */
export function sidesOf([a, b, c, d]: Corners): readonly [number, number, number, number] {
  return [distance(a, b), distance(b, c), distance(c, d), distance(d, a)];
}

/** Area of a quadrangle, positive when its corners run clockwise on the page. */
export function areaOf(corners: Corners): number {
  let twice = 0;
  for (let at = 0; at < 4; at++) {
    const [one, next] = [corners[at]!, corners[(at + 1) % 4]!];
    twice += one.x * next.y - next.x * one.y;
  }
  return twice / 2;
}

/** Whether the corners run clockwise and no corner points inwards. */
export function isConvexClockwise(corners: Corners): boolean {
  for (let at = 0; at < 4; at++) {
    const [a, b, c] = [corners[at]!, corners[(at + 1) % 4]!, corners[(at + 2) % 4]!];
    if ((b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x) <= 0) return false;
  }
  return true;
}

function shareOnPage(toPage: Homography, face: Plane, page: Plane): number {
  let inside = 0;
  for (let row = 0; row < STEPS; row++) {
    for (let column = 0; column < STEPS; column++) {
      const x = ((column + 0.5) / STEPS) * face.width;
      const y = ((row + 0.5) / STEPS) * face.height;
      const at = mapPoint(toPage, x, y);
      if (at.x >= 0 && at.y >= 0 && at.x <= page.width && at.y <= page.height) inside++;
    }
  }
  return inside / (STEPS * STEPS);
}

function distance(one: Point, other: Point): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}

function ratio(one: number, other: number): number {
  return Math.max(one, other) / Math.min(one, other);
}
