import type { MrzFormat } from '../../model/mrz.ts';

/** Characters of one line, from `start` up to but not including `end`; lines and characters count from 0. */
export interface MrzRange {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** What may stand at a place. The filler may stand nearly everywhere. */
export type MrzCharClass = 'letter' | 'letter-or-filler' | 'digit' | 'digit-or-filler' | 'sex' | 'any';

export type MrzFieldName =
  | 'documentCode'
  | 'issuingState'
  | 'documentNumber'
  | 'documentNumberDigit'
  | 'nationality'
  | 'birthDate'
  | 'birthDateDigit'
  | 'sex'
  | 'expiryDate'
  | 'expiryDateDigit'
  | 'optional1'
  | 'optional1Digit'
  | 'optional2'
  | 'names'
  | 'givenNames'
  | 'issuingOffice'
  | 'compositeDigit';

export interface MrzFieldRule extends MrzRange {
  readonly name: MrzFieldName;
  readonly chars: MrzCharClass;
}

export type MrzDigitName = 'documentNumber' | 'birthDate' | 'expiryDate' | 'optional1' | 'composite';

/** One check digit, where it stands and what it is computed over, in this order. */
export interface MrzDigitRule {
  readonly name: MrzDigitName;
  readonly digit: MrzRange;
  readonly over: readonly MrzRange[];
  /** A filler may stand for the digit 0 when the field holds nothing but fillers. */
  readonly fillerWhenEmpty: boolean;
}

/** One layout of the machine-readable zone. */
export interface MrzFormatRule {
  readonly format: MrzFormat;
  readonly lineCount: number;
  readonly lineLength: number;
  /** How the first line begins. */
  readonly begins: RegExp;
  readonly fields: readonly MrzFieldRule[];
  readonly digits: readonly MrzDigitRule[];
  /** A filler in place of the number's digit: the number goes on in this field (9303-5, 4.2.2; 9303-6, 4.2.2). */
  readonly longNumberGoesOnIn: MrzFieldName | null;
}

/** Places as Doc 9303 prints them: line and characters count from 1, both ends included. */
function range(line: number, first: number, last = first): MrzRange {
  return { line: line - 1, start: first - 1, end: last };
}

function field(
  name: MrzFieldName,
  chars: MrzCharClass,
  line: number,
  first: number,
  last = first,
): MrzFieldRule {
  return { name, chars, ...range(line, first, last) };
}

function digit(name: MrzDigitName, at: MrzRange, over: readonly MrzRange[]): MrzDigitRule {
  return { name, digit: at, over, fillerWhenEmpty: name === 'optional1' };
}

const SECOND_LINE: readonly MrzFieldRule[] = [
  field('documentNumber', 'any', 2, 1, 9),
  field('documentNumberDigit', 'digit-or-filler', 2, 10),
  field('nationality', 'letter-or-filler', 2, 11, 13),
  field('birthDate', 'digit-or-filler', 2, 14, 19),
  field('birthDateDigit', 'digit', 2, 20),
  field('sex', 'sex', 2, 21),
  field('expiryDate', 'digit-or-filler', 2, 22, 27),
  field('expiryDateDigit', 'digit', 2, 28),
];

const SECOND_LINE_DIGITS: readonly MrzDigitRule[] = [
  digit('documentNumber', range(2, 10), [range(2, 1, 9)]),
  digit('birthDate', range(2, 20), [range(2, 14, 19)]),
  digit('expiryDate', range(2, 28), [range(2, 22, 27)]),
];

function firstLine(length: number): readonly MrzFieldRule[] {
  return [
    field('documentCode', 'letter-or-filler', 1, 1, 2),
    field('issuingState', 'letter-or-filler', 1, 3, 5),
    field('names', 'letter-or-filler', 1, 6, length),
  ];
}

/** Cards of three lines of 30 (Doc 9303-5). */
const TD1: MrzFormatRule = {
  format: 'TD1',
  lineCount: 3,
  lineLength: 30,
  begins: /^[ACI]/,
  longNumberGoesOnIn: 'optional1',
  fields: [
    field('documentCode', 'letter-or-filler', 1, 1, 2),
    field('issuingState', 'letter-or-filler', 1, 3, 5),
    field('documentNumber', 'any', 1, 6, 14),
    field('documentNumberDigit', 'digit-or-filler', 1, 15),
    field('optional1', 'any', 1, 16, 30),
    field('birthDate', 'digit-or-filler', 2, 1, 6),
    field('birthDateDigit', 'digit', 2, 7),
    field('sex', 'sex', 2, 8),
    field('expiryDate', 'digit-or-filler', 2, 9, 14),
    field('expiryDateDigit', 'digit', 2, 15),
    field('nationality', 'letter-or-filler', 2, 16, 18),
    field('optional2', 'any', 2, 19, 29),
    field('compositeDigit', 'digit', 2, 30),
    field('names', 'letter-or-filler', 3, 1, 30),
  ],
  digits: [
    digit('documentNumber', range(1, 15), [range(1, 6, 14)]),
    digit('birthDate', range(2, 7), [range(2, 1, 6)]),
    digit('expiryDate', range(2, 15), [range(2, 9, 14)]),
    digit('composite', range(2, 30), [range(1, 6, 30), range(2, 1, 7), range(2, 9, 15), range(2, 19, 29)]),
  ],
};

/** Cards of two lines of 36 (Doc 9303-6). */
const TD2: MrzFormatRule = {
  format: 'TD2',
  lineCount: 2,
  lineLength: 36,
  begins: /^[ACI]/,
  longNumberGoesOnIn: 'optional1',
  fields: [
    ...firstLine(36),
    ...SECOND_LINE,
    field('optional1', 'any', 2, 29, 35),
    field('compositeDigit', 'digit', 2, 36),
  ],
  digits: [
    ...SECOND_LINE_DIGITS,
    digit('composite', range(2, 36), [range(2, 1, 10), range(2, 14, 20), range(2, 22, 35)]),
  ],
};

/** Passports, two lines of 44 (Doc 9303-4). */
const TD3: MrzFormatRule = {
  format: 'TD3',
  lineCount: 2,
  lineLength: 44,
  begins: /^P/,
  longNumberGoesOnIn: null,
  fields: [
    ...firstLine(44),
    ...SECOND_LINE,
    field('optional1', 'any', 2, 29, 42),
    field('optional1Digit', 'digit-or-filler', 2, 43),
    field('compositeDigit', 'digit', 2, 44),
  ],
  digits: [
    ...SECOND_LINE_DIGITS,
    digit('optional1', range(2, 43), [range(2, 29, 42)]),
    digit('composite', range(2, 44), [range(2, 1, 10), range(2, 14, 20), range(2, 22, 43)]),
  ],
};

/** Visas of full size, two lines of 44, no composite digit (Doc 9303-7). */
const MRV_A: MrzFormatRule = {
  format: 'MRV-A',
  lineCount: 2,
  lineLength: 44,
  begins: /^V/,
  longNumberGoesOnIn: null,
  fields: [...firstLine(44), ...SECOND_LINE, field('optional1', 'any', 2, 29, 44)],
  digits: SECOND_LINE_DIGITS,
};

/** Visas of small size, two lines of 36, no composite digit (Doc 9303-7). */
const MRV_B: MrzFormatRule = {
  format: 'MRV-B',
  lineCount: 2,
  lineLength: 36,
  begins: /^V/,
  longNumberGoesOnIn: null,
  fields: [...firstLine(36), ...SECOND_LINE, field('optional1', 'any', 2, 29, 36)],
  digits: SECOND_LINE_DIGITS,
};

/**
 * The French identity card issued from 1988 to 2021: two lines of 36 of its own making.
 *
 * Places from the ministry's description as public readers of this card have it; the composite digit covers
 * everything before it.
 */
const FR_ID: MrzFormatRule = {
  format: 'FR-ID',
  lineCount: 2,
  lineLength: 36,
  begins: /^IDFRA/,
  longNumberGoesOnIn: null,
  fields: [
    field('documentCode', 'letter', 1, 1, 2),
    field('issuingState', 'letter', 1, 3, 5),
    field('names', 'letter-or-filler', 1, 6, 30),
    field('issuingOffice', 'any', 1, 31, 36),
    field('documentNumber', 'any', 2, 1, 12),
    field('documentNumberDigit', 'digit', 2, 13),
    field('givenNames', 'letter-or-filler', 2, 14, 27),
    field('birthDate', 'digit-or-filler', 2, 28, 33),
    field('birthDateDigit', 'digit', 2, 34),
    field('sex', 'sex', 2, 35),
    field('compositeDigit', 'digit', 2, 36),
  ],
  digits: [
    digit('documentNumber', range(2, 13), [range(2, 1, 12)]),
    digit('birthDate', range(2, 34), [range(2, 28, 33)]),
    digit('composite', range(2, 36), [range(1, 1, 36), range(2, 1, 35)]),
  ],
};

/** Every layout we read. The French card comes before TD2, which has its shape. */
export const MRZ_FORMATS: readonly MrzFormatRule[] = [FR_ID, TD1, TD2, TD3, MRV_A, MRV_B];

/** The rule of a format by its name. */
export function mrzFormatRule(format: MrzFormat): MrzFormatRule {
  return MRZ_FORMATS.find((rule) => rule.format === format)!;
}

/** The format that lines of this number, length and beginning have; null when none does. */
export function formatOfLines(lines: readonly string[]): MrzFormatRule | null {
  const fits = (rule: MrzFormatRule) =>
    lines.length === rule.lineCount &&
    lines.every((line) => line.length === rule.lineLength) &&
    rule.begins.test(lines[0]!);
  return MRZ_FORMATS.find(fits) ?? null;
}
