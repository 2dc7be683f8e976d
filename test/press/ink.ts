import type { Box } from '../../shared/model/region.ts';
import type { PressedDocument } from './document.ts';

/** The smallest box around everything darker than `greyBelow` within a box, or null when all is light. */
export function inkWithin({ raster }: PressedDocument, box: Box, greyBelow: number): Box | null {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = -1;
  let bottom = -1;
  for (let y = Math.max(0, box.y); y < Math.min(raster.height, box.y + box.height); y++) {
    for (let x = Math.max(0, box.x); x < Math.min(raster.width, box.x + box.width); x++) {
      if (raster.data[(y * raster.width + x) * 3 + 1]! >= greyBelow) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return right < 0 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** Whether two boxes share a pixel. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
