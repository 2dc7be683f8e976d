import type { PressedDocument } from '../document.ts';
import { copyOf, lay, widened } from '../patch.ts';
import { union } from '../sheet.ts';
import { type Altered, lineOf, MARGIN_PX, rewritten } from './altered.ts';
import { cover } from './erase.ts';

/** Cuts a field's text out and puts it back a little further: its baseline no longer fits its line. */
export function moveWord(document: PressedDocument, field: string, rightPx: number, downPx: number): Altered {
  const line = lineOf(document, field);
  const raster = copyOf(document.raster);
  const old = widened(line.box, MARGIN_PX, raster);
  cover(raster, old, true);
  lay(document.raster, old, raster, old.x + rightPx, old.y + downPx, 'darkest');
  const box = { ...line.box, x: line.box.x + rightPx, y: line.box.y + downPx };
  const moved = { ...old, x: old.x + rightPx, y: old.y + downPx };
  return {
    document: rewritten({ ...document, raster }, line, line.text, box),
    region: widened(union(old, moved), 0, raster),
    kind: 'move-word',
  };
}
