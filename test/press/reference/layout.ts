import type { BoxMm, PartialDate } from '../../../shared/model/reference/basics.ts';
import type { FieldMeaning, TypefaceClass, Zone } from '../../../shared/model/reference/zones.ts';
import { MM_PER_INCH } from '../../../shared/model/units.ts';
import type { PressedDocument } from '../document.ts';
import type { Face } from '../faces.ts';
import type { Random } from '../seed.ts';
import { openSheet, type Sheet } from '../sheet.ts';

/** What is said in the languages of the collection. */
export type Words = Readonly<Record<string, string>>;

/** Pre-printed text: one run, on every document alike. */
export interface FixedText {
  readonly kind: 'fixed-text';
  readonly id: string;
  readonly text: string;
  readonly language: string | null;
  readonly xMm: number;
  /** Height of the baseline below the top of the face. */
  readonly yMm: number;
  readonly face: Face;
  readonly sizePt: number;
  readonly colour?: string;
  readonly align?: 'left' | 'centre' | 'right';
  /** False for numbers of rows: printed, and no zone of their own. */
  readonly isZone?: boolean;
}

/** A place that is filled in. */
export interface FieldPlace {
  readonly kind: 'field';
  /** Name of the entry that stands here, and of the zone. */
  readonly id: string;
  readonly meaning: FieldMeaning;
  readonly mask: string | null;
  readonly language: string | null;
  readonly box: BoxMm;
  readonly face: Face;
  readonly sizePt: number;
  readonly colour?: string;
  readonly align?: 'left' | 'centre';
  /** How far from its place the entry is printed: nothing on an honest document. */
  readonly shiftMm?: { readonly x: number; readonly y: number };
}

/** A photograph, a signature, a stamp or a machine-readable zone. */
export interface Mark {
  readonly kind: 'photo' | 'signature' | 'stamp' | 'mrz';
  readonly id: string;
  readonly box: BoxMm;
  readonly draw: (sheet: Sheet, filling: Filling) => void;
}

/** Line art, frames, emblems. `random` belongs to the sheet of paper: fibres lie elsewhere on each. */
export interface Art {
  readonly kind: 'art';
  readonly id: string;
  readonly box: BoxMm;
  readonly draw: (sheet: Sheet, random: Random) => void;
}

export type Item = FixedText | FieldPlace | Mark | Art;

/** One side of a document: everything on it, in the order of printing. Zones and pictures both come from here. */
export interface FaceLayout {
  readonly name: Words;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly paper: string;
  /** Radius of the corners of a card. */
  readonly cornerMm?: number;
  readonly items: readonly Item[];
}

/** What one document is filled in with. */
export interface Filling {
  readonly seed: number;
  readonly entries: Readonly<Record<string, string>>;
  readonly mrz: readonly string[] | null;
  /** Key of the official that signs and of the stamp that is set; null on cards. */
  readonly official: string | null;
  readonly stamp: string | null;
  readonly issued: PartialDate;
}

const PAD_MM = 0.35;
const FIELD_INDENT_MM = 1;
/** Height of capitals as a share of the size of the type, halved: from the middle of a box to its baseline. */
const HALF_CAPITAL = 0.36;
const MM_PER_POINT = MM_PER_INCH / 72;
const LID = '#f3f3f3';

/** Prints the layout, filled in. */
export function drawFace(
  layout: FaceLayout,
  filling: Filling,
  random: () => Random,
  dpi: number,
): PressedDocument {
  const sheet = openSheet(layout.widthMm, layout.heightMm, dpi, layout.paper);
  for (const item of layout.items) {
    if (item.kind === 'art') item.draw(sheet, random());
    else if (item.kind === 'fixed-text') sheet.print(item.text, item);
    else if (item.kind === 'field') printField(sheet, item, filling.entries[item.id] ?? '');
    else item.draw(sheet, filling);
  }
  if (layout.cornerMm !== undefined) roundCorners(sheet, layout.cornerMm);
  return sheet.finish(layout.items.some(({ kind }) => kind === 'mrz') ? filling.mrz : null);
}

function printField(sheet: Sheet, field: FieldPlace, text: string): void {
  const { box, sizePt, face, colour, align = 'left' } = field;
  const xMm = align === 'left' ? box.x + FIELD_INDENT_MM : box.x + box.width / 2;
  const yMm = box.y + box.height / 2 + sizePt * MM_PER_POINT * HALF_CAPITAL;
  const shift = field.shiftMm ?? { x: 0, y: 0 };
  const place = { xMm: xMm + shift.x, yMm: yMm + shift.y };
  sheet.print(text, { ...place, face, sizePt, colour, align, field: field.id });
}

/** The zones of a face, measured on the drawing. */
export function zonesOf(layout: FaceLayout, face: number): Zone[] {
  const scratch = openSheet(layout.widthMm, layout.heightMm, 300);
  const texts = layout.items.filter((item) => item.kind === 'fixed-text');
  for (const text of texts) scratch.print(text.text, text);
  const { lines } = scratch.finish(null);
  return layout.items.flatMap((item): Zone[] => {
    if (item.kind === 'art' || (item.kind === 'fixed-text' && item.isZone === false)) return [];
    if (item.kind === 'fixed-text') return [textZone(item, lines[texts.indexOf(item)]!.box, face)];
    const { id, box } = item;
    if (item.kind !== 'field') return [{ kind: item.kind, id: partIdOf(id, face), face, box: rounded(box) }];
    const { meaning, mask, language } = item;
    return [{ kind: 'field', id: partIdOf(id, face), face, box: rounded(box), meaning, mask, language }];
  });
}

function textZone(item: FixedText, px: BoxMm, face: number): Zone {
  const mm = MM_PER_INCH / 300;
  const box = {
    x: px.x * mm - PAD_MM,
    y: px.y * mm - PAD_MM,
    width: px.width * mm + 2 * PAD_MM,
    height: px.height * mm + 2 * PAD_MM,
  };
  return {
    kind: 'fixed-text',
    id: partIdOf(item.id, face),
    face,
    box: rounded(box),
    words: item.text,
    language: item.language,
    typeface: typefaceOf(item.face),
    isBold: item.face.endsWith('-bold'),
  };
}

/** The id of an item as a part of its model: in small letters, and its own on the back as well. */
export function partIdOf(name: string, face: number): string {
  const id = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return face === 1 ? id : `back-${id}`;
}

function typefaceOf(face: Face): TypefaceClass {
  if (face.startsWith('serif')) return 'serif';
  if (face.startsWith('sans')) return 'sans';
  return face === 'ocr-b' ? 'ocr-b' : 'monospaced';
}

/** A box to the hundredth of a millimetre. */
export function rounded({ x, y, width, height }: BoxMm): BoxMm {
  const round = (mm: number) => Math.round(mm * 100) / 100;
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}

/** The item of a name. Throws when the face has none. */
export function itemOf(layout: FaceLayout, id: string): Item {
  const item = layout.items.find((each) => each.id === id);
  if (item === undefined) throw new RangeError(`no item "${id}" on this face`);
  return item;
}

/** Where an item of any kind lies, mm. */
export function boxOfItem(layout: FaceLayout, id: string): BoxMm {
  const item = itemOf(layout, id);
  if (item.kind !== 'fixed-text') return rounded(item.box);
  return zonesOf(layout, 1).find((zone) => zone.id === partIdOf(id, 1))!.box;
}

/** What lies outside the rounded corners is the lid of the scanner. */
function roundCorners({ ctx, px, widthMm, heightMm }: Sheet, cornerMm: number): void {
  ctx.save();
  ctx.fillStyle = LID;
  ctx.beginPath();
  ctx.rect(0, 0, px(widthMm) + 1, px(heightMm) + 1);
  ctx.roundRect(0, 0, px(widthMm), px(heightMm), px(cornerMm));
  ctx.fill('evenodd');
  ctx.restore();
}
