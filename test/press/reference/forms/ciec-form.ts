import type { BoxMm } from '../../../../shared/model/reference/basics.ts';
import type { FieldMeaning } from '../../../../shared/model/reference/zones.ts';
import { drawEmblem, type Emblem } from '../emblems.ts';
import type { Art, FaceLayout, FieldPlace, FixedText, Item } from '../layout.ts';
import { drawRules } from '../line-art.ts';
import { officialSignatureAt, stampAt } from '../marks.ts';
import { MEANINGS } from './meanings.ts';

/** A numbered entry of the form: its label in French and in translation, and what stands behind it. */
export interface CiecRow {
  readonly no: string;
  readonly fr: string;
  readonly translated: string;
  readonly cells: readonly CiecCell[];
}

export interface CiecCell {
  /** Entry that is filled in here; null for pre-printed text. */
  readonly entry: string | null;
  readonly xMm: number;
  readonly widthMm: number;
  /** Small text over the entry, or the pre-printed text itself. */
  readonly caption?: string;
}

/** What tells the editions of a form apart. */
export interface CiecStyle {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly formLabel: string;
  readonly emblem: Emblem;
  readonly accent: string;
  readonly background: readonly Art[];
  readonly topMm: number;
  readonly rowMm: number;
  readonly numberMask: string;
  /** Where the number of the blank stands. */
  readonly numberBox: BoxMm;
  readonly numberColour: string;
}

export const A4 = { widthMm: 210, heightMm: 297 } as const;
const LEFT_MM = 19;
const RIGHT_MM = 191;
const LABEL_MM = 28.5;
/** Where values begin, and where the second of two columns of them does. */
export const VALUES_MM = 99;
export const SECOND_MM = 146;
const INK = '#20242c';
const SYMBOLS = [
  'Symboles / Symbols: Jo jour, day - Mo mois, month - An année, year - M masculin, male - F féminin, female',
  'Mar mariage, marriage - Sc séparation de corps, legal separation - Div divorce - A annulation, annulment',
  'D décès, death - Dm décès du mari, death of the husband - Df décès de la femme, death of the wife',
] as const;

/** The front of an extract in the layout of forms A, B and C of the ICCS convention of 1976. */
export function ciecForm(style: CiecStyle, rows: readonly CiecRow[]): FaceLayout {
  const tableMm = rows.length * style.rowMm;
  const footMm = style.topMm + tableMm;
  const emblemBox = { x: LEFT_MM, y: 15, width: 20, height: 24 };
  const items: Item[] = [
    ...style.background,
    {
      kind: 'art',
      id: 'emblem',
      box: emblemBox,
      draw: (sheet) => drawEmblem(sheet, style.emblem, emblemBox),
    },
    tableArt(style, rows.length),
    text('state', 'RÉPUBLIQUE DE MONTCLAIR', 46, 22, 15, 'serif-bold', 'fr', style.accent),
    text('ministry', 'Ministère de la Justice', 46, 28.6, 11, 'serif', 'fr'),
    text('convention', 'Convention signée à Vienne le 8 septembre 1976', 46, 34.4, 9, 'serif-italic', 'fr'),
    {
      ...text('title', style.title, 105, style.topMm - 12.6, 17, 'serif-bold', 'fr', style.accent),
      align: 'centre',
    },
    {
      ...text('subtitle', style.subtitle, 105, style.topMm - 5.6, 10, 'serif-italic', 'en'),
      align: 'centre',
    },
    numberField(style),
    ...rows.flatMap((row, at) => rowItems(row, style, at)),
    text('official', "L'officier de l'état civil", 134, footMm + 6.6, 10, 'serif', 'fr'),
    field('registrar', 130, footMm + 31, 58, 6, 'serif', 10.5),
    stampAt({ x: 77, y: footMm + 3, width: 38, height: 38 }),
    officialSignatureAt({ x: 132, y: footMm + 11, width: 48, height: 18 }),
    ...SYMBOLS.map((line, at) =>
      text(`symbols-${at + 1}`, line, LEFT_MM + 2, 267.6 + at * 3.8, 7.5, 'serif', 'fr'),
    ),
    text('form-label', style.formLabel, LEFT_MM + 2, 280.6, 8, 'sans', 'fr'),
  ];
  return { name: { en: 'Front', nl: 'Voorkant', fr: 'Recto' }, ...A4, paper: '#fbfaf3', items };
}

function text(
  id: string,
  words: string,
  xMm: number,
  yMm: number,
  sizePt: number,
  face: FixedText['face'],
  language: string,
  colour = INK,
): FixedText {
  return { kind: 'fixed-text', id, text: words, language, xMm, yMm, face, sizePt, colour };
}

function field(
  entry: string,
  x: number,
  y: number,
  width: number,
  height: number,
  face: FixedText['face'] = 'typewriter-bold',
  sizePt = 10.5,
): FieldPlace {
  const meaning: FieldMeaning = MEANINGS[entry] ?? 'other';
  const mask = meaning.endsWith('date') ? '## ## ####' : null;
  return {
    kind: 'field',
    id: entry,
    meaning,
    mask,
    language: null,
    box: { x, y, width, height },
    face,
    sizePt,
  };
}

function numberField(style: CiecStyle): FieldPlace {
  const { x, y, width, height } = style.numberBox;
  return {
    ...field('formNumber', x, y, width, height, 'typewriter-bold', 13),
    mask: style.numberMask,
    colour: style.numberColour,
  };
}

function rowItems(row: CiecRow, style: CiecStyle, at: number): Item[] {
  const top = style.topMm + at * style.rowMm;
  const middle = top + style.rowMm / 2;
  const number: FixedText = {
    ...text(`no-${at + 1}`, row.no, LEFT_MM + 4.3, middle + 1.2, 9, 'sans-bold', 'fr', style.accent),
    align: 'centre',
    isZone: false,
  };
  const labels = [
    text(`label-${at + 1}`, row.fr, LABEL_MM, middle - 0.7, 8.5, 'sans', 'fr', style.accent),
    text(
      `label-${at + 1}-translated`,
      row.translated,
      LABEL_MM,
      middle + 3.2,
      7.5,
      'sans-italic',
      'en',
      style.accent,
    ),
  ];
  return [
    ...(row.no === '' ? [] : [number]),
    ...labels,
    ...row.cells.flatMap((cell) => cellItems(cell, row, { top, style })),
  ];
}

function cellItems(
  { entry, xMm, widthMm, caption }: CiecCell,
  row: CiecRow,
  { top, style }: { readonly top: number; readonly style: CiecStyle },
): Item[] {
  const id = `caption-${entry ?? Math.round(xMm)}-${Math.round(top)}`;
  if (entry === null)
    return [text(id, caption!, xMm + 1, top + style.rowMm / 2 + 1.4, 9, 'serif-bold', 'fr')];
  const over =
    caption === undefined ? [] : [text(id, caption, xMm + 1.2, top + 2.7, 6.5, 'sans', 'fr', style.accent)];
  // All entries of a row stand on one line, also when only one of them has a caption over it.
  const inset = row.cells.some((cell) => cell.caption !== undefined) ? 3.1 : 1.2;
  return [...over, field(entry, xMm, top + inset, widthMm, style.rowMm - inset - 0.6)];
}

function tableArt(style: CiecStyle, rows: number): Art {
  const box = { x: LEFT_MM, y: style.topMm, width: RIGHT_MM - LEFT_MM, height: rows * style.rowMm };
  const column = { ...box, x: LABEL_MM - 1.5, width: VALUES_MM - 2 - LABEL_MM };
  return {
    kind: 'art',
    id: 'table',
    box,
    draw(sheet) {
      const cells = Array.from({ length: rows }, (_, at) => ({
        ...box,
        y: box.y + at * style.rowMm,
        height: style.rowMm,
      }));
      drawRules(sheet, cells, style.accent, 0.12);
      drawRules(sheet, [box, column], style.accent, 0.28);
    },
  };
}
