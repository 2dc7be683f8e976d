import type { PressedDocument } from '../document.ts';
import { copyOf, lay, widened } from '../patch.ts';
import { union } from '../sheet.ts';
import { type Altered, lineOf, MARGIN_PX, rewritten } from './altered.ts';
import { cover } from './erase.ts';
import { scaledCrop } from './scaled-crop.ts';

/** Puts a copy of one field's text, made larger or smaller, in the place of another's. */
export function resizeAndPaste(
  document: PressedDocument,
  field: string,
  sourceField: string,
  scale: number,
): Altered {
  const line = lineOf(document, field);
  const other = lineOf(document, sourceField);
  const raster = copyOf(document.raster);
  const old = widened(line.box, MARGIN_PX, raster);
  const taken = widened(other.box, MARGIN_PX, raster);
  const crop = scaledCrop(raster, taken, Math.round(taken.width * scale), Math.round(taken.height * scale));
  cover(raster, old, true);
  const x = Math.round(line.origin.xPx + (taken.x - other.origin.xPx) * scale);
  const y = Math.round(line.origin.yPx + (taken.y - other.origin.yPx) * scale);
  lay(crop, { x: 0, y: 0, width: crop.width, height: crop.height }, raster, x, y, 'darkest');
  const box = widened({ x, y, width: crop.width, height: crop.height }, 0, raster);
  return {
    document: rewritten({ ...document, raster }, line, other.text, box),
    region: union(old, box),
    kind: 'resize-paste',
  };
}
