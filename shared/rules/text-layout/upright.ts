import type { Turn } from '../../model/page.ts';
import type { Box } from '../../model/region.ts';

/**
 * A page box in the frame in which the page reads upright.
 *
 * The origin of that frame is left where it falls: only directions and distances mean anything in it.
 */
export function uprightBox(box: Box, turn: Turn): Box {
  const { x, y, width, height } = box;
  switch (turn) {
    case 0:
      return box;
    case 90:
      return { x: -(y + height), y: x, width: height, height: width };
    case 180:
      return { x: -(x + width), y: -(y + height), width, height };
    case 270:
      return { x: y, y: -(x + width), width: height, height: width };
  }
}
