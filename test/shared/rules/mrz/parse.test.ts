import { expect, test } from 'vitest';
import { mrzCheckDigit } from '../../../../shared/rules/mrz/check-digit.ts';
import { parseMrz } from '../../../../shared/rules/mrz/parse.ts';

/** Specimens printed in Doc 9303, parts 4 to 7; the note says what each is there for. */
const SPECIMENS = [
  {
    format: 'TD3',
    lines: ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
    digits: { documentNumber: '6', birthDate: '2', expiryDate: '9', optional1: '1', composite: '0' },
    number: 'L898902C3',
  },
  {
    format: 'TD1',
    lines: [
      'I<UTOD231458907<<<<<<<<<<<<<<<',
      '7408122F1204159UTO<<<<<<<<<<<6',
      'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
    ],
    digits: { documentNumber: '7', birthDate: '2', expiryDate: '9', composite: '6' },
    number: 'D23145890',
  },
  {
    format: 'TD1',
    lines: [
      'I<UTOD23145890<7349<<<<<<<<<<<',
      '3407127M9507122UTO<<<<<<<<<<<2',
      'STEVENSON<<PETER<JOHN<<<<<<<<<',
    ],
    digits: { documentNumber: '9', birthDate: '7', expiryDate: '2', composite: '2' },
    number: 'D23145890734',
  },
  {
    format: 'TD2',
    lines: ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6'],
    digits: { documentNumber: '7', birthDate: '2', expiryDate: '9', composite: '6' },
    number: 'D23145890',
  },
  {
    format: 'TD2',
    lines: ['I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<', 'D23145890<UTO3407127M95071227349<<<8'],
    digits: { documentNumber: '9', birthDate: '7', expiryDate: '2', composite: '8' },
    number: 'D23145890734',
  },
  {
    format: 'MRV-A',
    lines: ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L8988901C4XXX4009078F96121096ZE184226B<<<<<<'],
    digits: { documentNumber: '4', birthDate: '8', expiryDate: '9' },
    number: 'L8988901C',
  },
  {
    format: 'MRV-A',
    lines: ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C<3UTO6908061F9406236ZE184226B<<<<<<<'],
    digits: { documentNumber: '3', birthDate: '1', expiryDate: '6' },
    number: 'L898902C',
  },
  {
    format: 'MRV-B',
    lines: ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L8988901C4XXX4009078F9612109<<<<<<<<'],
    digits: { documentNumber: '4', birthDate: '8', expiryDate: '9' },
    number: 'L8988901C',
  },
  {
    format: 'MRV-B',
    lines: ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L898902C<3UTO6908061F9406236ZE184226'],
    digits: { documentNumber: '3', birthDate: '1', expiryDate: '6' },
    number: 'L898902C',
  },
  {
    format: 'FR-ID',
    lines: ['IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<', '9409923102854CORINNE<<<<<<<6512068F4'],
    digits: { documentNumber: '4', birthDate: '8', composite: '4' },
    number: '940992310285',
  },
] as const;

test.each(SPECIMENS)('$format $number: format, number and every check digit', (specimen) => {
  const parsed = parseMrz(specimen.lines)!;
  expect(parsed.rule.format).toBe(specimen.format);
  expect(parsed.documentNumber).toBe(specimen.number);
  expect(Object.fromEntries(parsed.digits.map(({ name, found }) => [name, found]))).toEqual(specimen.digits);
  expect(parsed.digits.filter(({ holds }) => !holds)).toEqual([]);
});

test.each([
  ['520727', '3'],
  ['AB2134<<<', '5'],
  ['HA672242<658022549601086<<<<<<<<<<<<<<0', '8'],
  ['D231458907<<<<<<<<<<<<<<<34071279507122<<<<<<<<<<<', '2'],
  ['HA672242<658022549601086<<<<<<<', '8'],
])('the worked check digit of %s is %s', (text, digit) => {
  expect(mrzCheckDigit(text)).toBe(digit);
});

test('a character that cannot stand in the zone has no check digit', () => {
  expect(mrzCheckDigit('12é')).toBeNull();
});

test('names and their ranges', () => {
  const parsed = parseMrz(SPECIMENS[0].lines)!;
  expect(parsed.surname).toBe('ERIKSSON');
  expect(parsed.givenNames).toBe('ANNA MARIA');
  expect(parsed.namesTruncated).toBe(false);
  expect(parsed.fields.get('nationality')).toEqual({
    name: 'nationality',
    raw: 'UTO',
    value: 'UTO',
    range: { line: 1, start: 10, end: 13 },
  });
});

test('the French card has its given names on the second line', () => {
  const parsed = parseMrz(SPECIMENS[9].lines)!;
  expect([parsed.surname, parsed.givenNames]).toEqual(['BERTHIER', 'CORINNE']);
});

test('a name field without a filler at its end may be cut off', () => {
  const parsed = parseMrz(
    ['I<UTONILAVADHANANANDA<<CHAYAPA<DEJTHA', 'D231458907UTO7408122F1204159<<<<<<<6'].map((line) =>
      line.slice(0, 36),
    ),
  )!;
  expect(parsed.namesTruncated).toBe(true);
});

test('an empty optional field may have a filler as its digit, a used one may not', () => {
  const empty = [
    'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
    'L898902C36UTO7408122F1204159<<<<<<<<<<<<<<<6',
  ];
  const digit = (lines: string[]) => parseMrz(lines)!.digits.find(({ name }) => name === 'optional1')!.holds;
  expect(digit(empty)).toBe(true);
  expect(digit([empty[0]!, 'L898902C36UTO7408122F1204159ZE184226B<<<<<<0'])).toBe(false);
});

test('every character is in at most one field and inside its line', () => {
  for (const { lines } of SPECIMENS) {
    const { rule, fields } = parseMrz(lines)!;
    const seen = new Set<string>();
    for (const { range } of fields.values()) {
      for (let at = range.start; at < range.end; at++) {
        expect(seen.has(`${range.line}:${at}`)).toBe(false);
        seen.add(`${range.line}:${at}`);
      }
    }
    expect(seen.size).toBe(rule.lineCount * rule.lineLength);
  }
});

test('lines of another length, number or beginning have no format', () => {
  expect(parseMrz([])).toBeNull();
  expect(parseMrz(['P<UTO', 'L89'])).toBeNull();
  expect(parseMrz(['MRZ<LINE<1'.padEnd(44, '<'), 'MRZ<LINE<2'.padEnd(44, '<')])).toBeNull();
});
