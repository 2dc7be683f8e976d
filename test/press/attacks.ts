import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Raster } from '../../shared/imaging/raster.ts';
import type { Box } from '../../shared/model/region.ts';
import { fieldOf, type PressedDocument, type PressedLine } from './document.ts';
import { type Face, familyOf } from './faces.ts';
import { copyOf, coverWithPaper, lay, paintFlat, widened } from './patch.ts';
import { gaussian, partSeed, seeded } from './seed.ts';
import { union } from './sheet.ts';

/** A scan that was altered afterwards, and where. */
export interface Altered {
  readonly document: PressedDocument;
  readonly region: Box;
  readonly kind: string;
}

const MARGIN_PX = 3;
/** Black of the press's scanner, where retyped ink should be to look alike. */
const INK_GREY = 36;

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
  return { document: rewritten({ ...document, raster }, line, text, line.box), region, kind: 'copy-glyph' };
}

export interface RetypeOptions {
  /** Paper from beside the word and noise like that of the scan, instead of flat paint and clean letters. */
  readonly matchGrain?: boolean;
  /** Deviation of the noise put on, in grey levels. */
  readonly grain?: number;
  readonly seed?: number;
  readonly face?: Face;
  /** Size of the new type as a share of the old. */
  readonly sizeShare?: number;
  /** How far the new word stands from where the old one stood. */
  readonly downPx?: number;
  readonly rightPx?: number;
}

/** Takes a field's text away and sets other text in its place, as an image editor does. */
export function retypeWord(
  document: PressedDocument,
  field: string,
  text: string,
  options: RetypeOptions = {},
): Altered {
  const line = lineOf(document, field);
  const raster = copyOf(document.raster);
  const old = widened(line.box, MARGIN_PX, raster);
  erase(raster, old, options.matchGrain ?? false);
  const sizePx = line.sizePx * (options.sizeShare ?? 1);
  const face = options.face ?? line.face;
  const xPx = line.origin.xPx + (options.rightPx ?? 0);
  const yPx = line.origin.yPx + (options.downPx ?? 0);
  const probe = createCanvas(1, 1).getContext('2d');
  probe.font = `${sizePx}px ${familyOf(face)}`;
  const widthPx = probe.measureText(text).width;
  const area = widened(
    { x: xPx, y: yPx - sizePx, width: widthPx, height: sizePx * 1.35 },
    MARGIN_PX * 2,
    raster,
  );
  const ink = typeset(area, text, `${sizePx}px ${familyOf(face)}`, xPx, yPx, document.tiltDeg);
  const grain = (options.matchGrain ?? false) ? (options.grain ?? 4) : 0;
  blend(raster, area, ink, grain, options.seed ?? 1);
  const box = widened({ x: xPx, y: yPx - sizePx * 0.8, width: widthPx, height: sizePx }, 0, raster);
  const altered = { ...line, text, box, face, sizePx, origin: { xPx, yPx } };
  return {
    document: rewritten({ ...document, raster }, line, text, box, altered),
    region: union(old, box),
    kind: options.matchGrain ? 'retype-matched' : 'retype',
  };
}

/** Cuts a field's text out and puts it back a little further: its baseline no longer fits its line. */
export function moveWord(document: PressedDocument, field: string, rightPx: number, downPx: number): Altered {
  const line = lineOf(document, field);
  const raster = copyOf(document.raster);
  const old = widened(line.box, MARGIN_PX, raster);
  erase(raster, old, true);
  lay(document.raster, old, raster, old.x + rightPx, old.y + downPx, 'darkest');
  const box = { ...line.box, x: line.box.x + rightPx, y: line.box.y + downPx };
  const moved = { ...old, x: old.x + rightPx, y: old.y + downPx };
  return {
    document: rewritten({ ...document, raster }, line, line.text, box),
    region: widened(union(old, moved), 0, raster),
    kind: 'move-word',
  };
}

/** Puts a copy of one field's text in the place of another's, from the same scan or from a second one. */
export function replaceWord(
  document: PressedDocument,
  field: string,
  sourceField: string,
  source: PressedDocument = document,
): Altered {
  const line = lineOf(document, field);
  const other = lineOf(source, sourceField);
  const raster = copyOf(document.raster);
  const old = widened(line.box, MARGIN_PX, raster);
  const taken = widened(other.box, MARGIN_PX, source.raster);
  erase(raster, old, true);
  const x = Math.round(line.origin.xPx + taken.x - other.origin.xPx);
  const y = Math.round(line.origin.yPx + taken.y - other.origin.yPx);
  lay(source.raster, taken, raster, x, y, 'darkest');
  const box = widened({ ...taken, x, y }, -MARGIN_PX, raster);
  return {
    document: rewritten({ ...document, raster }, line, other.text, box),
    region: union(old, widened(box, MARGIN_PX, raster)),
    kind: source === document ? 'copy-word' : 'splice-word',
  };
}

function lineOf(document: PressedDocument, field: string): PressedLine {
  const { box } = fieldOf(document, field);
  const line = document.lines.find((each) => each.box.x === box.x && each.box.y === box.y);
  if (line === undefined) throw new RangeError(`no run of print for the field "${field}"`);
  return line;
}

/** The cell of one letter: from its place in the type to the next letter's, as high as the line. */
function glyphBox(document: PressedDocument, line: PressedLine, at: number): Box {
  if (at < 0 || at >= line.text.length) throw new RangeError(`no letter ${at} in "${line.text}"`);
  const ctx = createCanvas(1, 1).getContext('2d');
  ctx.font = `${line.sizePx}px ${familyOf(line.face)}`;
  const left = line.origin.xPx + ctx.measureText(line.text.slice(0, at)).width;
  const width = ctx.measureText(line.text[at]!).width;
  const cell = { x: Math.round(left), y: line.box.y - MARGIN_PX, width: Math.round(width) };
  return widened({ ...cell, height: line.box.height + 2 * MARGIN_PX }, 0, document.raster);
}

/** Flat paint, or blank paper from beside the word where there is any. */
function erase(raster: Raster, box: Box, withPaper: boolean): void {
  if (withPaper && coverWithPaper(raster, box)) return;
  paintFlat(raster, box);
}

/** Cover of the ink over an area, 0..255, softened like print in a scan. */
function typeset(
  area: Box,
  text: string,
  font: string,
  xPx: number,
  yPx: number,
  tiltDeg: number,
): Uint8Array {
  const ctx: SKRSContext2D = createCanvas(area.width, area.height).getContext('2d');
  ctx.font = font;
  ctx.translate(xPx - area.x, yPx - area.y);
  ctx.rotate((tiltDeg * Math.PI) / 180);
  ctx.fillText(text, 0, 0);
  const rgba = ctx.getImageData(0, 0, area.width, area.height).data;
  const cover = new Uint8Array(area.width * area.height);
  for (let at = 0; at < cover.length; at++) cover[at] = rgba[at * 4 + 3]!;
  return softened(cover, area.width);
}

function softened(cover: Uint8Array, width: number): Uint8Array {
  const pass = (from: Uint8Array, step: number) =>
    Uint8Array.from(from, (here, at) => ((from[at - step] ?? 0) + 2 * here + (from[at + step] ?? 0)) >> 2);
  return pass(pass(cover, 1), width);
}

function blend(raster: Raster, area: Box, cover: Uint8Array, grain: number, seed: number): void {
  const random = seeded(partSeed(seed, 'retype'));
  for (let row = 0, at = 0; row < area.height; row++) {
    for (let column = 0; column < area.width; column++, at++) {
      const share = cover[at]! / 255;
      if (share === 0) continue;
      const noise = grain === 0 ? 0 : gaussian(random) * grain * share;
      const first = ((area.y + row) * raster.width + area.x + column) * 3;
      for (let sample = first; sample < first + 3; sample++) {
        const value = raster.data[sample]! * (1 - share) + INK_GREY * share + noise;
        raster.data[sample] = Math.max(0, Math.min(255, Math.round(value)));
      }
    }
  }
}

/** The document with one run of print saying something else. */
function rewritten(
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
