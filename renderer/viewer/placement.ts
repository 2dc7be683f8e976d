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
