import type { InkMask } from './sauvola.ts';

/** A connected piece of ink: its box, edges exclusive at the right and bottom, in page pixels. */
export interface Component {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Number of ink pixels. */
  readonly area: number;
}

/** Pieces of ink that touch by a side or a corner, in order of their first pixel. */
export function connectedComponents(mask: InkMask): readonly Component[] {
  const { width, height, data } = mask;
  const seen = new Uint8Array(data.length);
  const stack: number[] = [];
  const found: Component[] = [];
  for (let start = 0; start < data.length; start++) {
    if (data[start] === 0 || seen[start] === 1) continue;
    let left = width;
    let right = 0;
    let top = height;
    let bottom = 0;
    let area = 0;
    seen[start] = 1;
    stack.push(start);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const x = at % width;
      const y = (at - x) / width;
      area++;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
        for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
          const near = ny * width + nx;
          if (data[near] === 0 || seen[near] === 1) continue;
          seen[near] = 1;
          stack.push(near);
        }
      }
    }
    found.push({
      left: mask.x + left,
      top: mask.y + top,
      right: mask.x + right + 1,
      bottom: mask.y + bottom + 1,
      area,
    });
  }
  return found;
}
