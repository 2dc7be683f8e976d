import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Box } from '../../shared/model/region.ts';
import { MM_PER_INCH } from '../../shared/model/units.ts';
import type { PressedDocument, PressedField, PressedLine, PressedMark } from './document.ts';
import { type Face, familyOf } from './faces.ts';

const POINTS_PER_INCH = 72;

export interface PrintOptions {
  readonly xMm: number;
  /** Height of the baseline below the top of the sheet. */
  readonly yMm: number;
  readonly face: Face;
  readonly sizePt: number;
  readonly colour?: string;
  readonly align?: 'left' | 'centre' | 'right';
  /** Name of the field that this run holds the value of. */
  readonly field?: string;
  /** Fixed distance from letter to letter; by the typeface when left out. */
  readonly pitchMm?: number;
}

/** An area of the sheet in millimetres. */
export interface Area {
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** A sheet being printed on. Places are in millimetres from the top left. */
export interface Sheet {
  readonly ctx: SKRSContext2D;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly dpi: number;
  /** Pixels in `mm` millimetres. */
  readonly px: (mm: number) => number;
  /** Prints one run of text and keeps where it stands. Empty text prints nothing. */
  readonly print: (text: string, options: PrintOptions) => void;
  /** Width of a run, before it is printed. */
  readonly widthOf: (text: string, face: Face, sizePt: number) => number;
  /** Keeps where a mark was drawn. */
  readonly mark: (kind: PressedMark['kind'], area: Area) => void;
  /** Takes the sheet from the press. */
  readonly finish: (mrz: readonly string[] | null) => PressedDocument;
}

/** Puts a blank sheet in the press. */
export function openSheet(widthMm: number, heightMm: number, dpi: number, paper = '#fdfcf8'): Sheet {
  const px = (mm: number) => (mm * dpi) / MM_PER_INCH;
  const widthPx = Math.round(px(widthMm));
  const heightPx = Math.round(px(heightMm));
  const ctx = createCanvas(widthPx, heightPx).getContext('2d');
  ctx.fillStyle = paper;
  ctx.fillRect(0, 0, widthPx, heightPx);
  const lines: PressedLine[] = [];
  const fields: PressedField[] = [];
  const marks: PressedMark[] = [];
  const sizeOf = (sizePt: number) => (sizePt * dpi) / POINTS_PER_INCH;
  const setFace = (face: Face, sizePt: number) => {
    ctx.font = `${sizeOf(sizePt)}px ${familyOf(face)}`;
  };
  return {
    ctx,
    widthMm,
    heightMm,
    dpi,
    px,
    widthOf(text, face, sizePt) {
      setFace(face, sizePt);
      return (ctx.measureText(text).width * MM_PER_INCH) / dpi;
    },
    print(text, options) {
      if (text.trim() === '') return;
      setFace(options.face, options.sizePt);
      ctx.fillStyle = options.colour ?? '#1c1c20';
      const line = printRun(ctx, text, options, px, sizeOf(options.sizePt));
      lines.push(line);
      if (options.field !== undefined) fields.push({ name: options.field, text, box: line.box });
    },
    mark(kind, { xMm, yMm, widthMm, heightMm }) {
      const [x, y] = [Math.floor(px(xMm)), Math.floor(px(yMm))];
      marks.push({ kind, box: { x, y, width: Math.ceil(px(widthMm)), height: Math.ceil(px(heightMm)) } });
    },
    finish(mrz) {
      const data = withoutAlpha(ctx.getImageData(0, 0, widthPx, heightPx).data);
      return {
        raster: { width: widthPx, height: heightPx, channels: 3, data },
        dpi,
        widthMm,
        heightMm,
        tiltDeg: 0,
        lines,
        fields,
        marks,
        mrz,
      };
    },
  };
}

function printRun(
  ctx: SKRSContext2D,
  text: string,
  options: PrintOptions,
  px: (mm: number) => number,
  sizePx: number,
): PressedLine {
  const pitchPx = options.pitchMm === undefined ? null : px(options.pitchMm);
  const widthPx = pitchPx === null ? ctx.measureText(text).width : pitchPx * text.length;
  const shift = options.align === 'right' ? widthPx : options.align === 'centre' ? widthPx / 2 : 0;
  const origin = { xPx: px(options.xMm) - shift, yPx: px(options.yMm) };
  let box: Box | null = null;
  if (pitchPx === null) {
    ctx.fillText(text, origin.xPx, origin.yPx);
    box = inkBox(ctx, text, origin.xPx, origin.yPx);
  } else {
    for (let at = 0; at < text.length; at++) {
      const char = text[at]!;
      if (char === ' ') continue;
      ctx.fillText(char, origin.xPx + at * pitchPx, origin.yPx);
      box = union(box, inkBox(ctx, char, origin.xPx + at * pitchPx, origin.yPx));
    }
  }
  return { text, box: box!, face: options.face, sizePx, origin };
}

function inkBox(ctx: SKRSContext2D, text: string, xPx: number, yPx: number): Box {
  const size = ctx.measureText(text);
  const x = Math.floor(xPx + size.actualBoundingBoxLeft * -1);
  const y = Math.floor(yPx - size.actualBoundingBoxAscent);
  const right = Math.ceil(xPx + size.actualBoundingBoxRight);
  const bottom = Math.ceil(yPx + size.actualBoundingBoxDescent);
  return { x, y, width: right - x, height: bottom - y };
}

/** The smallest box around both. */
export function union(one: Box | null, other: Box): Box {
  if (one === null) return other;
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  const width = Math.max(one.x + one.width, other.x + other.width) - x;
  const height = Math.max(one.y + one.height, other.y + other.height) - y;
  return { x, y, width, height };
}

function withoutAlpha(rgba: Uint8ClampedArray): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    rgb[to] = rgba[from]!;
    rgb[to + 1] = rgba[from + 1]!;
    rgb[to + 2] = rgba[from + 2]!;
  }
  return rgb;
}
