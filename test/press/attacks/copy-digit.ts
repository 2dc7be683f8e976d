import type { PressedDocument } from '../document.ts';
import { copyOf, lay } from '../patch.ts';
import { type Altered, glyphBox, lineOf, rewritten } from './altered.ts';

/**
 * Copies the letter at `from` of a field over the letter at `to`: the way to alter a date with its own
 * digits. Both are places in the field's text; throws when either is outside it.
 */
export function copyGlyph(document: PressedDocument, field: string, from: number, to: number): Altered {
  const line = lineOf(document, field);
  const source = glyphBox(document, line, from);
  const target = glyphBox(document, line, to);
  const raster = copyOf(document.raster);
  const drop = Math.round((target.x - source.x) * Math.tan((document.tiltDeg * Math.PI) / 180));
  lay(document.raster, source, raster, target.x, source.y + drop, 'opaque');
  const text = line.text.slice(0, to) + line.text[from]! + line.text.slice(to + 1);
  const region = { ...source, x: target.x, y: source.y + drop };
  return { document: rewritten({ ...document, raster }, line, text, line.box), region, kind: 'copy-digit' };
}

/** Puts another digit of the field over its last one; null when all of its digits are the same. */
export function copyDigit(document: PressedDocument, field: string): Altered | null {
  const { text } = lineOf(document, field);
  const last = [...text].findLastIndex((char) => /\d/.test(char));
  const other = [...text].findIndex((char) => /\d/.test(char) && char !== text[last]);
  return other < 0 ? null : copyGlyph(document, field, other, last);
}
