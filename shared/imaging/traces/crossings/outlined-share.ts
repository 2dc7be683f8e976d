import type { Box } from '../../../model/region.ts';
import { COLOURED, type InkClasses, PRINT } from './ink-classes.ts';

/** Print this near to coloured ink lies along it, px: blur stands between the two. */
const ALONG_PX = 5;

/** The share of the edge of coloured ink in a box along which print runs: all of it where the ink fills an outline. */
export function outlinedShare({ width, height, classes }: InkClasses, box: Box): number {
  const steps = [1, -1, width, -width];
  const right = Math.min(width - ALONG_PX, box.x + box.width);
  const bottom = Math.min(height - ALONG_PX, box.y + box.height);
  let [edge, outlined] = [0, 0];
  for (let y = Math.max(ALONG_PX, box.y); y < bottom; y++) {
    for (let x = Math.max(ALONG_PX, box.x); x < right; x++) {
      const at = y * width + x;
      if (classes[at] !== COLOURED) continue;
      for (const step of steps) {
        if (classes[at + step] === COLOURED) continue;
        edge++;
        if (isPrintAhead(classes, at, step)) outlined++;
      }
    }
  }
  return edge === 0 ? 0 : outlined / edge;
}

/** Whether print is met that way before other coloured ink is. */
function isPrintAhead(classes: Uint8Array, at: number, step: number): boolean {
  for (let far = 1; far <= ALONG_PX; far++) {
    const found = classes[at + far * step];
    if (found === PRINT) return true;
    if (found === COLOURED) return false;
  }
  return false;
}
