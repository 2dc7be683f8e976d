import type { Overrides, PressedDocument } from './document.ts';
import { EXTRACT_WORDS, type ExtractLabel, type ExtractWords } from './extract-words.ts';
import type { Face } from './faces.ts';
import { drawArms, drawGuilloche, drawSignature, drawStamp } from './ornaments.ts';
import { dayIn, daysAfter, inFigures, makePerson, NAMES, type PressLanguage } from './people.ts';
import { partSeed, pick, type Random, seeded, wholeBetween } from './seed.ts';
import { openSheet, type Sheet } from './sheet.ts';

export interface ExtractOptions {
  readonly seed: number;
  readonly language?: PressLanguage;
  readonly dpi?: number;
  /** Adds the explanatory notes: 1,500 to 2,300 characters instead of about 800. */
  readonly dense?: boolean;
  /** Values to print instead of those of the seed, dates in the wrong order among them. */
  readonly overrides?: Overrides;
  /** Typeface of the values; by the seed when left out. */
  readonly valueFace?: Face;
}

/** Entries of the extract, by the name of their field. */
export type ExtractEntries = Readonly<
  Record<ExtractLabel | 'clerkName' | 'issuePlace' | 'formNumber' | 'folio', string>
>;

/** Numbers of the table, in the manner of the CIEC forms. */
const ROWS: readonly (readonly [number: string, label: ExtractLabel])[] = [
  ['1', 'state'],
  ['2', 'office'],
  ['3', 'recordNumber'],
  ['3a', 'registrationDate'],
  ['4', 'birthDate'],
  ['4a', 'birthPlace'],
  ['5', 'surname'],
  ['6', 'forenames'],
  ['7', 'sex'],
  ['8', 'father'],
  ['8a', 'fatherBirth'],
  ['9', 'mother'],
  ['9a', 'motherBirth'],
  ['10', 'particulars'],
  ['11', 'issueDate'],
];

const TABLE_TOP_MM = 76;
const ROW_MM = 8.6;
const LEFT_MM = 21;
const RIGHT_MM = 189;
const VALUE_MM = 95;

/** An extract of a record of birth on A4, of a state that does not exist. */
export function makeExtract(options: ExtractOptions): PressedDocument {
  const language = options.language ?? 'en';
  const words = EXTRACT_WORDS[language];
  const random = seeded(partSeed(options.seed, 'extract'));
  const entries: Overrides = { ...makeEntries(random, language, words), ...options.overrides };
  const valueFace = options.valueFace ?? pick(random, ['typewriter-bold', 'sans', 'serif'] as const);
  const sheet = openSheet(210, 297, options.dpi ?? 300);
  const ornament = seeded(partSeed(options.seed, 'ornament'));
  drawGuilloche(sheet, ornament, { xMm: 9, yMm: 9, widthMm: 192, heightMm: 279 }, 'rgba(96, 150, 140, 0.34)');
  drawFrame(sheet);
  printHead(sheet, words, entries);
  printTable(sheet, words, entries, valueFace);
  const footMm = options.dense ? printNotes(sheet, words) : TABLE_TOP_MM + ROWS.length * ROW_MM + 14;
  printFoot(sheet, ornament, words, entries, footMm);
  return sheet.finish(null);
}

function makeEntries(random: Random, language: PressLanguage, words: ExtractWords): ExtractEntries {
  const child = makePerson(random, language, [1961, 2004]);
  const father = makePerson(random, language, [child.birth.year - 45, child.birth.year - 21], 'M');
  const mother = makePerson(random, language, [child.birth.year - 41, child.birth.year - 19], 'F');
  const registered = daysAfter(child.birth, wholeBetween(random, 1, 6));
  const issued = dayIn(random, wholeBetween(random, 2012, 2024));
  const names = NAMES[language];
  const date = (day: typeof issued) => inFigures(day, language);
  return {
    state: words.state,
    office: child.birthPlace,
    recordNumber: `${registered.year}-${String(wholeBetween(random, 12, 987)).padStart(4, '0')}`,
    registrationDate: date(registered),
    birthDate: date(child.birth),
    birthPlace: child.birthPlace,
    surname: father.surname,
    forenames: child.forenames,
    sex: child.sex,
    father: `${father.surname} ${father.forenames}`,
    fatherBirth: date(father.birth),
    mother: `${mother.surname} ${mother.forenames}`,
    motherBirth: date(mother.birth),
    particulars: words.none,
    issueDate: date(issued),
    issuePlace: child.birthPlace,
    clerkName: `${pick(random, [...names.male, ...names.female])[0]}. ${pick(random, names.surnames)}`,
    formNumber: `${pick(random, ['A', 'B', 'K'])} ${wholeBetween(random, 100_000, 999_999)}`,
    folio: `${wholeBetween(random, 2, 48)} / ${wholeBetween(random, 3, 196)}`,
  };
}

function drawFrame(sheet: Sheet): void {
  const { ctx, px } = sheet;
  ctx.strokeStyle = '#4d6f68';
  for (const [insetMm, lineMm] of [
    [9, 0.5],
    [10.2, 0.15],
  ] as const) {
    ctx.lineWidth = px(lineMm);
    ctx.strokeRect(px(insetMm), px(insetMm), px(210 - 2 * insetMm), px(297 - 2 * insetMm));
  }
}

function printHead(sheet: Sheet, words: ExtractWords, entries: Overrides): void {
  drawArms(sheet, LEFT_MM, 16, 21, ['#7d2430', '#d8b24a']);
  const head = { xMm: 50, face: 'serif', sizePt: 11, colour: '#20242c' } as const;
  sheet.print(words.state, { ...head, yMm: 22, face: 'serif-bold', sizePt: 16 });
  sheet.print(words.ministry, { ...head, yMm: 29 });
  sheet.print(`${words.office} ${entries.office}`, { ...head, yMm: 35 });
  sheet.print(entries.formNumber!, {
    xMm: RIGHT_MM,
    yMm: 42,
    face: 'typewriter-bold',
    sizePt: 13,
    colour: '#a3242c',
    align: 'right',
    field: 'formNumber',
  });
  sheet.print(words.title, { ...head, xMm: 105, yMm: 54, face: 'serif-bold', sizePt: 18, align: 'centre' });
  const french = EXTRACT_WORDS.fr.title;
  if (french !== words.title)
    sheet.print(french, { ...head, xMm: 105, yMm: 60.5, face: 'serif-italic', align: 'centre' });
  sheet.print(`${words.record} ${entries.recordNumber}`, { ...head, xMm: LEFT_MM, yMm: 71 });
  sheet.print('Vol. / Fol.', { ...head, xMm: 162, yMm: 71, align: 'right' });
  sheet.print(entries.folio!, { ...head, xMm: RIGHT_MM, yMm: 71, align: 'right', field: 'folio' });
}

function printTable(sheet: Sheet, words: ExtractWords, entries: Overrides, valueFace: Face): void {
  const { ctx, px } = sheet;
  ctx.strokeStyle = '#5d6b68';
  ctx.lineWidth = px(0.18);
  const bottomMm = TABLE_TOP_MM + ROWS.length * ROW_MM;
  ctx.strokeRect(px(LEFT_MM), px(TABLE_TOP_MM), px(RIGHT_MM - LEFT_MM), px(bottomMm - TABLE_TOP_MM));
  for (const xMm of [LEFT_MM + 10, VALUE_MM - 3]) {
    ctx.fillStyle = '#5d6b68';
    ctx.fillRect(px(xMm), px(TABLE_TOP_MM), px(0.18), px(bottomMm - TABLE_TOP_MM));
  }
  for (const [at, [number, label]] of ROWS.entries()) {
    const topMm = TABLE_TOP_MM + at * ROW_MM;
    ctx.fillStyle = '#5d6b68';
    if (at > 0) ctx.fillRect(px(LEFT_MM), px(topMm), px(RIGHT_MM - LEFT_MM), px(0.12));
    const colour = '#2a4743';
    sheet.print(number, {
      xMm: LEFT_MM + 5,
      yMm: topMm + 5.4,
      face: 'sans-bold',
      sizePt: 8.5,
      colour,
      align: 'centre',
    });
    const french = EXTRACT_WORDS.fr.labels[label];
    const own = words.labels[label];
    const labelMm = french === own ? 5.4 : 3.9;
    sheet.print(own, { xMm: LEFT_MM + 12, yMm: topMm + labelMm, face: 'sans', sizePt: 8.5, colour });
    if (french !== own)
      sheet.print(french, { xMm: LEFT_MM + 12, yMm: topMm + 7.2, face: 'sans-italic', sizePt: 7, colour });
    sheet.print(entries[label]!, {
      xMm: VALUE_MM,
      yMm: topMm + 5.8,
      face: valueFace,
      sizePt: 11.5,
      field: label,
    });
  }
}

/** Returns the height at which the foot may begin. */
function printNotes(sheet: Sheet, words: ExtractWords): number {
  const topMm = TABLE_TOP_MM + ROWS.length * ROW_MM + 6;
  for (const [at, note] of words.notes.entries()) {
    sheet.print(note, { xMm: LEFT_MM, yMm: topMm + at * 3.9, face: 'serif', sizePt: 9.2, colour: '#22262a' });
  }
  return topMm + words.notes.length * 3.9 + 4;
}

function printFoot(
  sheet: Sheet,
  random: Random,
  words: ExtractWords,
  entries: Overrides,
  topMm: number,
): void {
  const foot = { face: 'serif', sizePt: 11 } as const;
  sheet.print(`${words.done} ${entries.issuePlace}, ${entries.issueDate}`, {
    ...foot,
    xMm: LEFT_MM,
    yMm: topMm + 4,
  });
  sheet.print(words.clerk, { ...foot, xMm: 156, yMm: topMm + 4, align: 'centre' });
  sheet.ctx.fillStyle = '#40464a';
  for (let xMm = 128; xMm < 184; xMm += 1.2)
    sheet.ctx.fillRect(sheet.px(xMm), sheet.px(topMm + 25), sheet.px(0.5), sheet.px(0.2));
  sheet.print(entries.clerkName!, {
    ...foot,
    xMm: 156,
    yMm: topMm + 30,
    align: 'centre',
    field: 'clerkName',
  });
  drawStamp(sheet, random, 97, topMm + 22, 16, '#2b3f9a', {
    around: words.state.toUpperCase(),
    below: words.seal,
    middle: entries.office!,
  });
  drawSignature(sheet, random, { xMm: 133, yMm: topMm + 23, widthMm: 38, heightMm: 11, ink: '#1b2a6b' });
}
