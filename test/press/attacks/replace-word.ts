import type { PressedDocument } from '../document.ts';
import { copyOf, lay, widened } from '../patch.ts';
import { union } from '../sheet.ts';
import { type Altered, lineOf, MARGIN_PX, rewritten } from './altered.ts';
import { cover } from './erase.ts';

/** With the paper around it as a rectangle, or only what is darker than the paper there. */
export type Laying = 'opaque' | 'darkest';

/** Puts a copy of one field's text in the place of another's, from the same scan or from a second one. */
export function replaceWord(
  document: PressedDocument,
  field: string,
  sourceField: string,
  source: PressedDocument = document,
  how: Laying = 'darkest',
): Altered {
  const line = lineOf(document, field);
  const other = lineOf(source, sourceField);
  const raster = copyOf(document.raster);
  const old = widened(line.box, MARGIN_PX, raster);
  const taken = widened(other.box, MARGIN_PX, source.raster);
  cover(raster, old, true);
  const x = Math.round(line.origin.xPx + taken.x - other.origin.xPx);
  const y = Math.round(line.origin.yPx + taken.y - other.origin.yPx);
  lay(source.raster, taken, raster, x, y, how);
  const box = widened({ ...taken, x, y }, -MARGIN_PX, raster);
  return {
    document: rewritten({ ...document, raster }, line, other.text, box),
    region: union(old, widened(box, MARGIN_PX, raster)),
    kind: source === document ? 'copy-word' : 'splice-word',
  };
}
