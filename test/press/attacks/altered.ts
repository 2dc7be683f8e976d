import { createCanvas } from '@napi-rs/canvas';
import type { AttackId } from '../../../shared/model/evaluation.ts';
import type { Box } from '../../../shared/model/region.ts';
import { fieldOf, type PressedDocument, type PressedLine } from '../document.ts';
import { familyOf } from '../faces.ts';
import { widened } from '../patch.ts';

/** A scan that was altered afterwards, and where. */
export interface Altered {
  readonly document: PressedDocument;
  readonly region: Box;
  readonly kind: AttackId;
}

/** So much is taken along around what is moved: blur runs over the outline. */
export const MARGIN_PX = 3;

/** The run of print that holds a field. Throws when there is none. */
export function lineOf(document: PressedDocument, field: string): PressedLine {
  const { box } = fieldOf(document, field);
  const line = document.lines.find((each) => each.box.x === box.x && each.box.y === box.y);
  if (line === undefined) throw new RangeError(`no run of print for the field "${field}"`);
  return line;
}

/** The cell of one letter: from its place in the type to the next letter's, as high as the line. */
export function glyphBox(document: PressedDocument, line: PressedLine, at: number): Box {
  if (at < 0 || at >= line.text.length) throw new RangeError(`no letter ${at} in "${line.text}"`);
  const ctx = createCanvas(1, 1).getContext('2d');
  ctx.font = `${line.sizePx}px ${familyOf(line.face)}`;
  const left = line.origin.xPx + ctx.measureText(line.text.slice(0, at)).width;
  const width = ctx.measureText(line.text[at]!).width;
  const cell = { x: Math.round(left), y: line.box.y - MARGIN_PX, width: Math.round(width) };
  return widened({ ...cell, height: line.box.height + 2 * MARGIN_PX }, 0, document.raster);
}

/** The document with one run of print saying something else. */
export function rewritten(
  document: PressedDocument,
  line: PressedLine,
  text: string,
  box: Box,
  altered: PressedLine = { ...line, text, box },
): PressedDocument {
  return {
    ...document,
    lines: document.lines.map((each) => (each === line ? altered : each)),
    fields: document.fields.map((each) =>
      each.box.x === line.box.x && each.box.y === line.box.y ? { ...each, text, box } : each,
    ),
  };
}
