import type { MrzCharClass, MrzFormatRule } from './formats.ts';

/** Every character that a machine-readable zone may hold (Doc 9303-3, section 4.3). */
export const MRZ_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';

const ALLOWED: Readonly<Record<MrzCharClass, string>> = {
  letter: LETTERS,
  'letter-or-filler': `${LETTERS}<`,
  digit: DIGITS,
  'digit-or-filler': `${DIGITS}<`,
  // Doc 9303 has M, F and the filler; some states print the X of the visual zone here as well.
  sex: 'MF<X',
  any: MRZ_ALPHABET,
};

/** The characters that may stand at a place of a format. */
export function allowedAt(rule: MrzFormatRule, line: number, column: number): string {
  const field = rule.fields.find((one) => one.line === line && one.start <= column && column < one.end);
  return ALLOWED[field?.chars ?? 'any'];
}

/** Pairs that have one shape in OCR-B as a reader sees it: a letter and the digit it is taken for. */
const LOOKALIKES: readonly (readonly [string, string])[] = [
  ['O', '0'],
  ['I', '1'],
  ['Z', '2'],
  ['S', '5'],
  ['G', '6'],
  ['B', '8'],
];

/** `char` itself where it may stand, else the look-alike that may; null when neither may. */
export function foldInto(char: string, allowed: string): string | null {
  if (allowed.includes(char)) return char;
  for (const [letter, digit] of LOOKALIKES) {
    if (char === letter && allowed.includes(digit)) return digit;
    if (char === digit && allowed.includes(letter)) return letter;
  }
  return null;
}
