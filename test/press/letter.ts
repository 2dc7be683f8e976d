import type { PressedDocument } from './document.ts';
import type { Face } from './faces.ts';
import { drawArms, drawSignature, drawStamp } from './ornaments.ts';
import { dayIn, inFigures, makePerson, NAMES } from './people.ts';
import { partSeed, pick, type Random, seeded, wholeBetween } from './seed.ts';
import { openSheet, type Sheet } from './sheet.ts';

export interface LetterOptions {
  readonly seed: number;
  readonly dpi?: number;
}

/** A5, upright. */
const WIDTH_MM = 148;
const HEIGHT_MM = 210;
const LEFT_MM = 18;
const BODY_WIDTH_MM = 112;

const SENTENCES = [
  'The undersigned declares that the particulars stated above agree with the records of this office.',
  'The person named has been entered in the register of residents since the date given and has not left it.',
  'No other entry about this person was found in the years that were searched.',
  'This statement is issued at the request of the person concerned for use abroad.',
  'It is valid without a further stamp when presented within six months after the day of issue.',
  'Alterations and additions that are not signed by the registrar make this statement void.',
  'The fee for this statement has been received and is entered in the books under the reference above.',
  'Questions about the contents may be put to the office in writing, with a copy of both sides.',
] as const;

/** A statement of an office on its own paper: a few particulars, running text, a signature and a stamp. */
export function makeLetter({ seed, dpi = 300 }: LetterOptions): PressedDocument {
  const random = seeded(partSeed(seed, 'letter'));
  const sheet = openSheet(WIDTH_MM, HEIGHT_MM, dpi, '#fefefc');
  const [face, bold] = pick(random, [
    ['serif', 'serif-bold'],
    ['sans', 'sans-bold'],
  ] as const);
  const place = pick(random, NAMES.en.places);
  drawArms(sheet, LEFT_MM, 12, 14, ['#2a4d7a', '#d6c06a']);
  sheet.print(`Registry of ${place}`, { xMm: 38, yMm: 19, face: bold, sizePt: 14 });
  sheet.print('Department of records and statements', { xMm: 38, yMm: 25, face, sizePt: 9 });
  const belowMm = printParticulars(sheet, random, face);
  const footMm = printBody(sheet, random, face, belowMm + 6);
  const clerk = `${pick(random, NAMES.en.male)[0]}. ${pick(random, NAMES.en.surnames)}`;
  sheet.print(clerk, { xMm: 92, yMm: footMm + 26, face, sizePt: 10, field: 'clerkName' });
  drawSignature(sheet, random, { xMm: 90, yMm: footMm + 18, widthMm: 34, heightMm: 10, ink: '#1c2f7c' });
  drawStamp(sheet, random, 52, footMm + 18, 14, pick(random, ['#2b3f9a', '#8c2f3a', '#38604a']), {
    around: 'REGISTRY OFFICE',
    below: 'SEALED',
    middle: place,
  });
  return sheet.finish(null);
}

function printParticulars(sheet: Sheet, random: Random, face: Face): number {
  const person = makePerson(random, 'en', [1950, 2004]);
  const entries = [
    ['Reference', 'reference', `${wholeBetween(random, 2011, 2025)}/${wholeBetween(random, 10_000, 99_999)}`],
    ['Surname', 'surname', person.surname],
    ['Forenames', 'forenames', person.forenames],
    ['Date of birth', 'birthDate', inFigures(person.birth, 'nl')],
    ['Place of birth', 'birthPlace', person.birthPlace],
    ['Resident since', 'issueDate', inFigures(dayIn(random, wholeBetween(random, 2006, 2023)), 'nl')],
  ] as const;
  let yMm = 42;
  for (const [label, field, value] of entries) {
    sheet.print(`${label}:`, { xMm: LEFT_MM, yMm, face, sizePt: 10 });
    sheet.print(value, { xMm: 58, yMm, face, sizePt: 10, field });
    yMm += 6;
  }
  return yMm;
}

/** Running text, broken where the line is full; returns where it ends. */
function printBody(sheet: Sheet, random: Random, face: Face, topMm: number): number {
  const first = wholeBetween(random, 0, 2);
  const words = SENTENCES.slice(first, first + wholeBetween(random, 4, 6))
    .join(' ')
    .split(' ');
  let yMm = topMm;
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (sheet.widthOf(longer, face, 10) <= BODY_WIDTH_MM) {
      line = longer;
      continue;
    }
    sheet.print(line, { xMm: LEFT_MM, yMm, face, sizePt: 10 });
    yMm += 5;
    line = word;
  }
  sheet.print(line, { xMm: LEFT_MM, yMm, face, sizePt: 10 });
  return yMm + 4;
}
