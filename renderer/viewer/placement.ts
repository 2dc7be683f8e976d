import type { Box } from '../../shared/model/region.ts';

/** How the page lies on the screen: where its top left is (CSS px), how large a pixel of it is, and how it is turned. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Clockwise. */
  readonly turnDeg: number;
}

/** The placement as custom properties: all that lies over the page follows by CSS alone. */
export function placementStyle({ x, y, scale, turnDeg }: Placement): Readonly<Record<string, string>> {
  const radians = (turnDeg * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians) * scale, Math.sin(radians) * scale];
  return {
    '--view': `matrix(${cos}, ${sin}, ${-sin}, ${cos}, ${x}, ${y})`,
    '--screen-px': `${1 / scale}px`,
    '--shrink': `${1 / scale}`,
    '--upright': `${-turnDeg}deg`,
  };
}

/** A point of the screen, as a point of the page. */
export function toPage(placement: Placement, point: { x: number; y: number }): { x: number; y: number } {
  const radians = (-placement.turnDeg * Math.PI) / 180;
  const [dx, dy] = [point.x - placement.x, point.y - placement.y];
  return {
    x: (dx * Math.cos(radians) - dy * Math.sin(radians)) / placement.scale,
    y: (dx * Math.sin(radians) + dy * Math.cos(radians)) / placement.scale,
  };
}

/** Whether a point of the page lies in a box, or less than a margin outside it. */
export function isWithin(
  { x, y, width, height }: Box,
  point: { x: number; y: number },
  margin: number,
): boolean {
  return (
    point.x >= x - margin &&
    point.y >= y - margin &&
    point.x <= x + width + margin &&
    point.y <= y + height + margin
  );
}

/** The part of the page that a view of this size shows, beyond its edges too; round all of it where it is turned. */
export function partSeen(
  placement: Placement,
  { clientWidth, clientHeight }: { readonly clientWidth: number; readonly clientHeight: number },
): Box {
  const corners = [
    { x: 0, y: 0 },
    { x: clientWidth, y: 0 },
    { x: 0, y: clientHeight },
    { x: clientWidth, y: clientHeight },
  ].map((corner) => toPage(placement, corner));
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** How to look at a box in the middle of the view, as large and turned as it is shown now. */
export function middleOf(
  { x, y, width, height }: Box,
  { scale, turnDeg }: Placement,
): { centre: { x: number; y: number }; scale: number; turnDeg: number } {
  return { centre: { x: x + width / 2, y: y + height / 2 }, scale, turnDeg };
}
