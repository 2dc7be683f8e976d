import type { InkMark } from './ink-marks.ts';

/** The pixels of a mark's box that are its own ink or border on it, 1 each. */
export function markMask({ box, pixels }: InkMark, pageWidth: number): Uint8Array {
  const { x, y, width, height } = box;
  const mask = new Uint8Array(width * height);
  for (const place of pixels) {
    const column = (place % pageWidth) - x;
    const row = Math.floor(place / pageWidth) - y;
    const at = row * width + column;
    mask[at] = 1;
    if (column > 0) mask[at - 1] = 1;
    if (column + 1 < width) mask[at + 1] = 1;
    if (row > 0) mask[at - width] = 1;
    if (row + 1 < height) mask[at + width] = 1;
  }
  return mask;
}
