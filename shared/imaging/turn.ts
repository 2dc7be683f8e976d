import type { Turn } from '../model/page.ts';
import type { Box } from '../model/region.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Size of a page of `size` after it has been turned clockwise by `turn`. */
export function turnedSize(size: Size, turn: Turn): Size {
  return turn === 90 || turn === 270 ? { width: size.height, height: size.width } : size;
}

/**
 * Carries a box from the reading frame (the page turned clockwise by `turn`) back to the page.
 *
 * `page` is the size of the page before the turn, in the same pixels as the box.
 */
export function boxToPage(box: Box, page: Size, turn: Turn): Box {
  const { x, y, width, height } = box;
  switch (turn) {
    case 0:
      return box;
    case 90:
      return { x: y, y: page.height - x - width, width: height, height: width };
    case 180:
      return { x: page.width - x - width, y: page.height - y - height, width, height };
    case 270:
      return { x: page.width - y - height, y: x, width: height, height: width };
  }
}
