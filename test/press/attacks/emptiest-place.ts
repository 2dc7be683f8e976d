import type { Raster } from '../../../shared/imaging/raster.ts';
import type { Box } from '../../../shared/model/region.ts';
import type { PressedMark } from '../document.ts';
import { overlap } from '../ink.ts';

const STEPS = 24;
/** Samples are looked at this far apart: fine enough for lines of print. */
const SAMPLE_PX = 3;
/** Share of the page that is left free at its edges. */
const EDGE = 0.06;
/** Of a page's tones, what counts as print. */
const DARK = 150;

/** The place for a box of this size that covers the least print and none of these marks; null when nothing fits. */
export function emptiestPlace(
  raster: Raster,
  { width, height }: Pick<Box, 'width' | 'height'>,
  marks: readonly PressedMark[],
): Box | null {
  const room = { x: raster.width * (1 - 2 * EDGE) - width, y: raster.height * (1 - 2 * EDGE) - height };
  if (room.x < 0 || room.y < 0) return null;
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let down = 0; down <= STEPS; down++) {
    for (let right = 0; right <= STEPS; right++) {
      const x = Math.round(raster.width * EDGE + (room.x * right) / STEPS);
      const y = Math.round(raster.height * EDGE + (room.y * down) / STEPS);
      const place = { x, y, width, height };
      if (marks.some(({ box }) => overlap(box, place))) continue;
      const print = printIn(raster, place);
      if (print >= least) continue;
      least = print;
      best = place;
    }
  }
  return best;
}

function printIn({ width, data }: Raster, box: Box): number {
  let dark = 0;
  for (let y = box.y; y < box.y + box.height; y += SAMPLE_PX) {
    for (let x = box.x; x < box.x + box.width; x += SAMPLE_PX) {
      if (data[(y * width + x) * 3 + 1]! < DARK) dark++;
    }
  }
  return dark;
}
