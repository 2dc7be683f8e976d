import type { RelativeBox } from '../../../shared/model/relative-box.ts';

/** A transformation in the order of PDF: a b c d e f (ISO 32000-2, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

/** The sides of an upright rectangle; y runs down or up as its frame says. */
export interface Sides {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function combine(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
}

/** The upright rectangle that holds a rectangle after transformation. */
export function transformSides(matrix: Matrix, { left, top, right, bottom }: Sides): Sides {
  const [a, b, c, d, e, f] = matrix;
  const xs = [left, right].flatMap((x) => [top, bottom].map((y) => a * x + c * y + e));
  const ys = [left, right].flatMap((x) => [top, bottom].map((y) => b * x + d * y + f));
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** What two rectangles share; without area when they share nothing. */
export function intersect(a: Sides, b: Sides): Sides {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  return {
    left,
    top,
    right: Math.max(left, Math.min(a.right, b.right)),
    bottom: Math.max(top, Math.min(a.bottom, b.bottom)),
  };
}

export function union(a: Sides, b: Sides): Sides {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

export function areaOf({ left, top, right, bottom }: Sides): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}

/** A place on a page in shares of its sides. */
export function relativeTo(page: Sides, { left, top, right, bottom }: Sides): RelativeBox {
  const width = page.right - page.left;
  const height = page.bottom - page.top;
  return {
    x: (left - page.left) / width,
    y: (top - page.top) / height,
    width: (right - left) / width,
    height: (bottom - top) / height,
  };
}
