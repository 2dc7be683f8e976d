import type { Overrides, PressedDocument } from './document.ts';
import { type MrzEntries, type MrzOverrides, td3Lines } from './mrz-lines.ts';
import { printMrz } from './ocr-b.ts';
import { drawArms, drawGuilloche, drawSignature } from './ornaments.ts';
import { type Day, dayIn, daysAfter, inMrz, makePerson, twoDigits } from './people.ts';
import { drawPortrait } from './portrait.ts';
import { partSeed, pick, seeded, wholeBetween } from './seed.ts';
import { openSheet, type Sheet } from './sheet.ts';

export interface PassportOptions {
  readonly seed: number;
  readonly dpi?: number;
  /** Values of the visual zone to print instead of those of the seed. */
  readonly overrides?: Overrides;
  readonly mrzOverrides?: MrzOverrides;
}

/** Size TD3 of ICAO Doc 9303-4. */
const WIDTH_MM = 125;
const HEIGHT_MM = 88;
/** Forty-four letters of 2.54 mm; heights of the lines by ICAO Doc 9303-4. */
const MRZ = { xMm: 6.6, lastLineMm: HEIGHT_MM - 7.9, lineMm: 6.35 };
const MRZ_ZONE_MM = 23.2;
const YEAR_DAYS = 365;

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] as const;

/** The data page of a passport of Utopia, ICAO's specimen state; what is printed agrees with the zone. */
export function makePassportPage(options: PassportOptions): PressedDocument {
  const { mrz, visual } = makePassport(options.seed);
  const entries: Overrides = { ...visual, ...options.overrides };
  const lines = td3Lines(mrz, options.mrzOverrides);
  const sheet = openSheet(WIDTH_MM, HEIGHT_MM, options.dpi ?? 300, '#f3f3ea');
  const ornament = seeded(partSeed(options.seed, 'passport ornament'));
  const above = { xMm: 0, yMm: 0, widthMm: WIDTH_MM, heightMm: HEIGHT_MM - MRZ_ZONE_MM };
  drawGuilloche(sheet, ornament, above, 'rgba(70, 140, 150, 0.30)', 1.7);
  drawGuilloche(sheet, ornament, above, 'rgba(190, 120, 90, 0.26)', 2.3);
  drawArms(sheet, 5, 4, 8, ['#27467c', '#d8b24a']);
  sheet.print('UTOPIA', { xMm: 16, yMm: 10, face: 'sans-bold', sizePt: 11, colour: '#22406f' });
  sheet.print('PASSPORT / PASSEPORT', {
    xMm: 119,
    yMm: 10,
    face: 'sans-bold',
    sizePt: 10,
    colour: '#22406f',
    align: 'right',
  });
  drawPortrait(sheet, seeded(partSeed(options.seed, 'portrait')), {
    xMm: 5,
    yMm: 17,
    widthMm: 33,
    heightMm: 42.5,
  });
  printEntries(sheet, entries);
  drawSignature(sheet, ornament, { xMm: 97, yMm: 52, widthMm: 20, heightMm: 6, ink: '#23252c' });
  printMrz(sheet, lines, MRZ);
  return sheet.finish(lines);
}

function makePassport(seed: number): { readonly mrz: MrzEntries; readonly visual: Overrides } {
  const random = seeded(partSeed(seed, 'passport'));
  const person = makePerson(random, pick(random, ['en', 'nl', 'fr', 'de'] as const), [1955, 2004]);
  const issued = dayIn(random, wholeBetween(random, 2018, 2025));
  const expires = daysAfter(issued, 10 * YEAR_DAYS + 1);
  const documentNumber = `${pick(random, ['L', 'C', 'N'])}${wholeBetween(random, 10_000_000, 99_999_999)}`;
  return {
    mrz: {
      documentCode: 'P',
      issuer: 'UTO',
      documentNumber,
      nationality: 'UTO',
      birthDate: inMrz(person.birth),
      sex: person.sex,
      expiryDate: inMrz(expires),
      surname: person.surname,
      forenames: person.forenames,
    },
    visual: {
      type: 'P',
      issuer: 'UTO',
      documentNumber,
      surname: person.surname.toUpperCase(),
      forenames: person.forenames.toUpperCase(),
      nationality: 'UTOPIAN',
      birthDate: inWords(person.birth),
      sex: person.sex,
      birthPlace: person.birthPlace.toUpperCase(),
      issueDate: inWords(issued),
      authority: 'AMAUROT',
      expiryDate: inWords(expires),
    },
  };
}

function inWords(day: Day): string {
  return `${twoDigits(day.day)} ${MONTHS[day.month - 1]} ${day.year}`;
}

const PLACES: readonly (readonly [field: string, label: string, xMm: number, yMm: number])[] = [
  ['type', 'Type / Type', 42, 17],
  ['issuer', 'Code / Code', 60, 17],
  ['documentNumber', 'Passport No. / No. du passeport', 82, 17],
  ['surname', 'Surname / Nom', 42, 24.6],
  ['forenames', 'Given names / Prénoms', 42, 32.2],
  ['nationality', 'Nationality / Nationalité', 42, 39.8],
  ['birthDate', 'Date of birth / Date de naissance', 82, 39.8],
  ['sex', 'Sex / Sexe', 42, 48.4],
  ['birthPlace', 'Place of birth / Lieu de naissance', 60, 48.4],
  ['issueDate', 'Date of issue / Date de délivrance', 42, 57],
  ['expiryDate', "Date of expiry / Date d'expiration", 82, 57],
  ['authority', 'Authority / Autorité', 82, 32.2],
];

function printEntries(sheet: Sheet, entries: Overrides): void {
  for (const [field, label, xMm, yMm] of PLACES) {
    sheet.print(label, { xMm, yMm: yMm - 0.2, face: 'sans', sizePt: 5.2, colour: '#4a5570' });
    sheet.print(entries[field] ?? '', { xMm, yMm: yMm + 3.3, face: 'sans-bold', sizePt: 8.5, field });
  }
}
