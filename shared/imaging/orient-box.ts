import type { Box } from '../model/region.ts';
import { LAYINGS, type Orientation } from './orient.ts';

/** The orientation that undoes another. */
export function undoing(orientation: Orientation): Orientation {
  return orientation === 6 ? 8 : orientation === 8 ? 6 : orientation;
}

/** A box of a stored picture of this size, on the picture made upright. */
export function orientBox(
  { x, y, width, height }: Box,
  stored: { readonly width: number; readonly height: number },
  orientation: Orientation,
): Box {
  const { right, down } = LAYINGS[orientation];
  const isTurned = right.x === 0;
  const [pageWidth, pageHeight] = isTurned ? [stored.height, stored.width] : [stored.width, stored.height];
  const startX = right.x + down.x < 0 ? pageWidth : 0;
  const startY = right.y + down.y < 0 ? pageHeight : 0;
  const x0 = startX + right.x * x + down.x * y;
  const y0 = startY + right.y * x + down.y * y;
  const x1 = x0 + right.x * width + down.x * height;
  const y1 = y0 + right.y * width + down.y * height;
  return { x: Math.min(x0, x1), y: Math.min(y0, y1), width: Math.abs(x1 - x0), height: Math.abs(y1 - y0) };
}
