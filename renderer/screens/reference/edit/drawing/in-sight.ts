import type { Box } from '../../../../../shared/model/region.ts';
import type { Placement } from '../../../../viewer/placement.ts';

/** Longer side below which a place is too small to be looked at, screen px. */
const LEAST_PX = 40;

/** Whether a place of the image lies in view as a whole, and large enough. */
export function isInSight(
  { x, y, width, height }: Box,
  placement: Placement,
  view: { readonly clientWidth: number; readonly clientHeight: number },
): boolean {
  const { scale } = placement;
  if (Math.max(width, height) * scale < LEAST_PX) return false;
  const radians = (placement.turnDeg * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians) * scale, Math.sin(radians) * scale];
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ].every(([px = 0, py = 0]) => {
    const left = placement.x + px * cos - py * sin;
    const top = placement.y + px * sin + py * cos;
    return left >= 0 && top >= 0 && left <= view.clientWidth && top <= view.clientHeight;
  });
}
