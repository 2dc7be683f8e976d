import type { BoxMm } from '../../../../shared/model/reference/basics.ts';
import { printMrz } from '../../ocr-b.ts';
import { drawEmblem, type Emblem } from '../emblems.ts';
import type { Art, FieldPlace, FixedText, Item, Mark } from '../layout.ts';
import { MEANINGS } from './meanings.ts';

/** An entry of a card or a data page: a small label and the value under it. */
export interface Labelled {
  readonly entry: string;
  readonly label: string;
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
}

export interface LabelStyle {
  readonly labelPt: number;
  readonly valuePt: number;
  /** From the height of an entry down to the baselines of its label and its value. */
  readonly labelDownMm: number;
  readonly valueDownMm: number;
  readonly colour: string;
  /** How dates and the number are written; by entry. */
  readonly masks: Readonly<Record<string, string>>;
}

/** Labels and places of the entries. */
export function labelledItems(places: readonly Labelled[], style: LabelStyle): Item[] {
  return places.flatMap(({ entry, label, xMm, yMm, widthMm }) => {
    const height = style.valuePt * 0.48;
    const printed: FixedText = {
      kind: 'fixed-text',
      id: `label-${entry}`,
      text: label,
      language: 'en',
      xMm,
      yMm: yMm + style.labelDownMm,
      face: 'sans',
      sizePt: style.labelPt,
      colour: style.colour,
    };
    const middle = yMm + style.valueDownMm - style.valuePt * (25.4 / 72) * 0.36;
    const value: FieldPlace = {
      kind: 'field',
      id: entry,
      meaning: MEANINGS[entry] ?? 'other',
      mask: style.masks[entry] ?? null,
      language: null,
      box: { x: xMm - 1, y: middle - height / 2, width: widthMm, height },
      face: 'sans-bold',
      sizePt: style.valuePt,
    };
    return [printed, value];
  });
}

/** The machine-readable zone, printed where its letters belong. */
export function mrzAt(
  box: BoxMm,
  place: { readonly xMm: number; readonly lastLineMm: number; readonly lineMm: number },
): Mark {
  return {
    kind: 'mrz',
    id: 'mrz',
    box,
    draw: (sheet, { mrz }) => {
      if (mrz !== null) printMrz(sheet, mrz, place);
    },
  };
}

export function emblemAt(emblem: Emblem, x: number, y: number, width: number): Art {
  const box = { x, y, width, height: width * 1.2 };
  return { kind: 'art', id: 'emblem', box, draw: (sheet) => drawEmblem(sheet, emblem, box) };
}

/** A wash of one colour over a box: a band behind a heading, the pale ground of a machine-readable zone. */
export function wash(id: string, box: BoxMm, colour: string): Art {
  return {
    kind: 'art',
    id,
    box,
    draw({ ctx, px }) {
      ctx.fillStyle = colour;
      ctx.fillRect(px(box.x), px(box.y), px(box.width) + 1, px(box.height) + 1);
    },
  };
}
