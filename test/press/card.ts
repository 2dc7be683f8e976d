import type { Overrides, PressedDocument } from './document.ts';
import { type MrzEntries, type MrzOverrides, td1Lines } from './mrz-lines.ts';
import { printMrz } from './ocr-b.ts';
import { drawArms, drawGuilloche, drawSignature } from './ornaments.ts';
import { dayIn, daysAfter, inFigures, inMrz, makePerson } from './people.ts';
import { drawPortrait } from './portrait.ts';
import { partSeed, pick, seeded, wholeBetween } from './seed.ts';
import { openSheet, type Sheet } from './sheet.ts';

export interface CardOptions {
  readonly seed: number;
  readonly side: 'front' | 'back';
  readonly dpi?: number;
  /** Values of the visual zone to print instead of those of the seed. */
  readonly overrides?: Overrides;
  readonly mrzOverrides?: MrzOverrides;
}

/** Size ID-1 of ISO/IEC 7810. */
const WIDTH_MM = 85.6;
const HEIGHT_MM = 53.98;
const CORNER_MM = 3.18;
/** Thirty letters of 2.54 mm, in the middle. */
const MRZ = { xMm: (WIDTH_MM - 30 * 2.54) / 2, lastLineMm: HEIGHT_MM - 4.9, lineMm: 5.6 };
const YEAR_DAYS = 365;
/** Long enough for a test of today to be a test of some years from now as well. */
const VALID_YEARS = 10;

/** A residence permit of Utopia, ICAO's specimen state, in size ID-1. Both sides of a seed belong together. */
export function makeCard(options: CardOptions): PressedDocument {
  const { mrz, visual } = makePermit(options.seed);
  const entries: Overrides = { ...visual, ...options.overrides };
  const sheet = openSheet(WIDTH_MM, HEIGHT_MM, options.dpi ?? 300, '#f4f1e6');
  const ornament = seeded(partSeed(options.seed, 'card ornament'));
  const whole = { xMm: 0, yMm: 0, widthMm: WIDTH_MM, heightMm: HEIGHT_MM };
  drawGuilloche(sheet, ornament, whole, 'rgba(170, 110, 130, 0.30)', 1.6);
  drawGuilloche(sheet, ornament, { ...whole, heightMm: 30 }, 'rgba(90, 130, 180, 0.30)', 2.4);
  if (options.side === 'front') {
    printFront(sheet, seeded(partSeed(options.seed, 'portrait')), entries);
    roundCorners(sheet);
    return sheet.finish(null);
  }
  const lines = td1Lines(mrz, options.mrzOverrides);
  printBack(sheet, entries);
  sheet.ctx.fillStyle = 'rgba(252, 251, 247, 0.86)';
  sheet.ctx.fillRect(0, sheet.px(HEIGHT_MM - 23.2), sheet.px(WIDTH_MM), sheet.px(23.2));
  printMrz(sheet, lines, MRZ);
  roundCorners(sheet);
  return sheet.finish(lines);
}

function makePermit(seed: number): { readonly mrz: MrzEntries; readonly visual: Overrides } {
  const random = seeded(partSeed(seed, 'card'));
  const language = pick(random, ['en', 'nl', 'fr', 'de'] as const);
  const person = makePerson(random, language, [1958, 2003]);
  const issued = dayIn(random, wholeBetween(random, 2022, 2025));
  const expires = daysAfter(issued, VALID_YEARS * YEAR_DAYS);
  const documentNumber = `${pick(random, ['RK', 'TV', 'UP'])}${wholeBetween(random, 1_000_000, 9_999_999)}`;
  const date = (day: typeof issued) => inFigures(day, 'nl');
  return {
    mrz: {
      documentCode: 'IR',
      issuer: 'UTO',
      documentNumber,
      nationality: 'XXA',
      birthDate: inMrz(person.birth),
      sex: person.sex,
      expiryDate: inMrz(expires),
      surname: person.surname,
      forenames: person.forenames,
    },
    visual: {
      documentNumber,
      surname: person.surname.toUpperCase(),
      forenames: person.forenames,
      sex: person.sex,
      nationality: 'XXA',
      birthDate: date(person.birth),
      birthPlace: person.birthPlace,
      issueDate: date(issued),
      expiryDate: date(expires),
      permitType: 'Residence permit, fixed period',
      authority: `Immigration Office ${pick(random, ['Zenith', 'Eastport', 'Amaurot'])}`,
      remarks: 'Work permitted with work permit',
    },
  };
}

interface Place {
  readonly field: string;
  readonly label: string;
  readonly xMm: number;
  readonly yMm: number;
}

const FRONT: readonly Place[] = [
  { field: 'surname', label: 'Surname', xMm: 29, yMm: 15 },
  { field: 'forenames', label: 'Forenames', xMm: 29, yMm: 21.5 },
  { field: 'sex', label: 'Sex', xMm: 29, yMm: 28 },
  { field: 'nationality', label: 'Nationality', xMm: 40, yMm: 28 },
  { field: 'birthDate', label: 'Date of birth', xMm: 58, yMm: 28 },
  { field: 'permitType', label: 'Type of permit', xMm: 29, yMm: 34.5 },
  { field: 'expiryDate', label: 'Valid until', xMm: 29, yMm: 41 },
  { field: 'documentNumber', label: 'Document No', xMm: 58, yMm: 41 },
];

const BACK: readonly Place[] = [
  { field: 'documentNumber', label: 'Document No', xMm: 7, yMm: 7 },
  { field: 'birthDate', label: 'Date of birth', xMm: 34, yMm: 7 },
  { field: 'expiryDate', label: 'Valid until', xMm: 60, yMm: 7 },
  { field: 'issueDate', label: 'Date of issue', xMm: 7, yMm: 14.2 },
  { field: 'birthPlace', label: 'Place of birth', xMm: 34, yMm: 14.2 },
  { field: 'authority', label: 'Authority', xMm: 7, yMm: 21.4 },
  { field: 'remarks', label: 'Remarks', xMm: 44, yMm: 21.4 },
];

function printFront(sheet: Sheet, random: () => number, entries: Overrides): void {
  drawArms(sheet, 4.5, 3, 6.5, ['#27467c', '#d8b24a']);
  sheet.print('UTOPIA', { xMm: 13, yMm: 6.2, face: 'sans-bold', sizePt: 8, colour: '#22406f' });
  sheet.print('RESIDENCE PERMIT', {
    xMm: 81,
    yMm: 6.2,
    face: 'sans-bold',
    sizePt: 8,
    colour: '#22406f',
    align: 'right',
  });
  drawPortrait(sheet, random, { xMm: 4.5, yMm: 13, widthMm: 21, heightMm: 27 });
  printEntries(sheet, FRONT, entries);
  drawSignature(sheet, random, { xMm: 31, yMm: 50.5, widthMm: 24, heightMm: 4.6, ink: '#23252c' });
}

function printBack(sheet: Sheet, entries: Overrides): void {
  printEntries(sheet, BACK, entries);
}

function printEntries(sheet: Sheet, places: readonly Place[], entries: Overrides): void {
  for (const { field, label, xMm, yMm } of places) {
    sheet.print(label, { xMm, yMm: yMm - 0.4, face: 'sans', sizePt: 5, colour: '#4a5570' });
    sheet.print(entries[field] ?? '', { xMm, yMm: yMm + 3, face: 'sans-bold', sizePt: 7, field });
  }
}

/** What lies outside the rounded corners is the lid of the scanner. */
function roundCorners(sheet: Sheet): void {
  const { ctx, px } = sheet;
  ctx.save();
  ctx.fillStyle = '#f3f3f3';
  ctx.beginPath();
  ctx.rect(0, 0, px(WIDTH_MM) + 1, px(HEIGHT_MM) + 1);
  ctx.roundRect(0, 0, px(WIDTH_MM), px(HEIGHT_MM), px(CORNER_MM));
  ctx.fill('evenodd');
  ctx.restore();
}
