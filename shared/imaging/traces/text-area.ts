import type { Box } from '../../model/region.ts';
import type { ReadLine } from '../../model/words.ts';

/** The box around all lines of text, in whole pixels of the page. */
export function textArea(
  lines: readonly ReadLine[],
  { width, height }: { readonly width: number; readonly height: number },
): Box {
  const boxes = lines.map((line) => line.box);
  const x = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.x))));
  const y = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.y))));
  const right = Math.min(width, Math.ceil(Math.max(...boxes.map((box) => box.x + box.width))));
  const bottom = Math.min(height, Math.ceil(Math.max(...boxes.map((box) => box.y + box.height))));
  return { x, y, width: right - x, height: bottom - y };
}
