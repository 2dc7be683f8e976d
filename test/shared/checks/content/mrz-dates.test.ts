import { expect, test } from 'vitest';
import { mrzDates } from '../../../../shared/checks/content/mrz-dates.ts';
import { mrzCheckDigit } from '../../../../shared/rules/mrz/check-digit.ts';
import { mrzReading } from './mrz-reading.ts';

const today = '2026-11-21';

function passport(birth: string, expiry: string): string[] {
  const digit = mrzCheckDigit;
  const second = `L898902C36UTO${birth}${digit(birth)}F${expiry}${digit(expiry)}<<<<<<<<<<<<<<0`;
  const composite = digit(second.slice(0, 10) + second.slice(13, 20) + second.slice(21, 43));
  return ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', `${second}${composite}`];
}

test('a day that does not exist, with a check digit that bears out the reading', () => {
  const field = { en: 'date of birth', nl: 'geboortedatum' };
  expect(mrzDates.run({ mrz: [mrzReading(passport('741332', '300101'))], today })).toEqual([
    {
      verdict: 'deviation',
      severity: 'critical',
      indicator: 'content.date_order',
      score: 0.9,
      region: { page: 1, box: { x: 230, y: 530, width: 60, height: 12 } },
      evidence: [{ label: field, found: '741332', expected: null, source: 'ICAO Doc 9303-3, 4.8' }],
      explanation: { text: 'impossible', values: { field, found: '741332' } },
    },
  ]);
});

test('an expired document is a note, not a deviation', () => {
  const findings = mrzDates.run({ mrz: [mrzReading(passport('740812', '120415'))], today });
  expect(findings.map((one) => [one.verdict, one.severity, one.explanation])).toEqual([
    ['no-deviation', 'note', { text: 'expired', values: { expiry: '2012-04-15' } }],
  ]);
});

test('a passport valid for longer than eleven years', () => {
  const findings = mrzDates.run({ mrz: [mrzReading(passport('740812', '400101'))], today });
  expect(findings.map((one) => [one.verdict, one.severity, one.explanation.text])).toEqual([
    ['deviation', 'minor', 'too-long'],
  ]);
});

test('a birth after the expiry that only a very old holder explains', () => {
  const findings = mrzDates.run({ mrz: [mrzReading(passport('150101', '120415'))], today });
  expect(findings.map((one) => [one.severity, one.explanation])).toEqual([
    [
      'minor',
      { text: 'birth-after-expiry', values: { birth: '2015-01-01', expiry: '2012-04-15', age: '97' } },
    ],
    ['note', { text: 'expired', values: { expiry: '2012-04-15' } }],
  ]);
});

test('nothing on a document in order, on doubtful characters, on an unknown day of birth', () => {
  expect(mrzDates.run({ mrz: [mrzReading(passport('740812', '300101'))], today })).toEqual([]);
  expect(mrzDates.run({ mrz: [mrzReading(passport('741332', '300101'), [[1, 15]])], today })).toEqual([]);
  expect(mrzDates.run({ mrz: [mrzReading(passport('74<<<<', '300101'))], today })).toEqual([]);
});
