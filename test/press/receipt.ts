import type { PressedDocument } from './document.ts';
import { dayIn, inFigures, NAMES, twoDigits } from './people.ts';
import { partSeed, pick, type Random, seeded, wholeBetween } from './seed.ts';
import { openSheet, type Sheet } from './sheet.ts';

export interface ReceiptOptions {
  readonly seed: number;
  readonly dpi?: number;
}

const WIDTH_MM = 78;
const LEFT_MM = 5;
const RIGHT_MM = 73;
const LINE_MM = 3.9;
const GOODS = [
  'BREAD WHOLE',
  'MILK 1L',
  'BUTTER 250G',
  'APPLES KG',
  'COFFEE 500G',
  'RICE 1KG',
  'SOAP',
  'CHEESE OLD',
  'TEA BLACK',
  'LAMP E27',
  'SCREWS 4X40',
  'BATTERY AA4',
  'PAINT WHITE',
] as const;

/** A receipt of a till: one face of fixed width in the grey of thermal print, on a narrow strip. */
export function makeReceipt({ seed, dpi = 300 }: ReceiptOptions): PressedDocument {
  const random = seeded(partSeed(seed, 'receipt'));
  const rows = wholeBetween(random, 6, 16);
  const sheet = openSheet(WIDTH_MM, 52 + rows * LINE_MM, dpi, '#fbfbf8');
  const ink = {
    face: 'typewriter',
    sizePt: 9,
    colour: pick(random, ['#2c2c30', '#44444c', '#2f3550']),
  } as const;
  const centred = { ...ink, xMm: WIDTH_MM / 2, align: 'centre' } as const;
  const shop = pick(random, NAMES.en.surnames).toUpperCase();
  sheet.print(shop, { ...centred, yMm: 9, face: 'typewriter-bold', sizePt: 15 });
  sheet.print(`${wholeBetween(random, 1, 120)} Market Street`, { ...centred, yMm: 14 });
  sheet.print(pick(random, NAMES.en.places), { ...centred, yMm: 18 });
  const belowMm = printGoods(sheet, random, rows, ink);
  sheet.print(inFigures(dayIn(random, wholeBetween(random, 2015, 2025)), 'de'), {
    ...ink,
    xMm: LEFT_MM,
    yMm: belowMm + 10,
    field: 'issueDate',
  });
  const time = `${twoDigits(wholeBetween(random, 8, 20))}:${twoDigits(wholeBetween(random, 0, 59))}`;
  sheet.print(time, { ...ink, xMm: 40, yMm: belowMm + 10 });
  const till = String(wholeBetween(random, 1_000_000, 9_999_999));
  sheet.print(till, { ...ink, xMm: RIGHT_MM, yMm: belowMm + 10, align: 'right', field: 'documentNumber' });
  sheet.print('THANK YOU FOR YOUR VISIT', { ...centred, yMm: belowMm + 18 });
  return sheet.finish(null);
}

function printGoods(
  sheet: Sheet,
  random: Random,
  rows: number,
  ink: { readonly face: 'typewriter'; readonly sizePt: number; readonly colour: string },
): number {
  let yMm = 26;
  let cents = 0;
  for (let row = 0; row < rows; row++) {
    const price = wholeBetween(random, 49, 2499);
    cents += price;
    sheet.print(pick(random, GOODS), { ...ink, xMm: LEFT_MM, yMm });
    sheet.print(inEuros(price), { ...ink, xMm: RIGHT_MM, yMm, align: 'right', field: `price${row + 1}` });
    yMm += LINE_MM;
  }
  sheet.ctx.fillStyle = ink.colour;
  sheet.ctx.fillRect(sheet.px(LEFT_MM), sheet.px(yMm - 1.6), sheet.px(RIGHT_MM - LEFT_MM), sheet.px(0.25));
  const total = { ...ink, face: 'typewriter-bold', sizePt: 12, yMm: yMm + 3.4 } as const;
  sheet.print('TOTAL EUR', { ...total, xMm: LEFT_MM });
  sheet.print(inEuros(cents), { ...total, xMm: RIGHT_MM, align: 'right', field: 'total' });
  return yMm + 3.4;
}

function inEuros(cents: number): string {
  return `${Math.floor(cents / 100)},${twoDigits(cents % 100)}`;
}
