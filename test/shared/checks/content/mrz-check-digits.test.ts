import { expect, test } from 'vitest';
import { mrzCheckDigits } from '../../../../shared/checks/content/mrz-check-digits.ts';
import { mrzReading } from './mrz-reading.ts';

const NAMES = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<';
const GOOD = 'L898902C36UTO7408122F1204159ZE184226B<<<<<10';
const zone = { page: 1, box: { x: 100, y: 500, width: 440, height: 42 } };

test('all check digits hold: one note', () => {
  expect(mrzCheckDigits.run({ mrz: [mrzReading([NAMES, GOOD])] })).toEqual([
    {
      verdict: 'no-deviation',
      severity: 'note',
      indicator: null,
      score: 0,
      region: zone,
      evidence: [],
      explanation: { text: 'all-hold', values: { count: '5' } },
    },
  ]);
});

test('a digit of the number that was altered: one contradiction, at that field', () => {
  const altered = 'L898802C36UTO7408122F1204159ZE184226B<<<<<10';
  expect(mrzCheckDigits.run({ mrz: [mrzReading([NAMES, altered])] })).toEqual([
    {
      verdict: 'deviation',
      severity: 'critical',
      indicator: 'content.checkdigit',
      score: 1,
      region: { page: 1, box: { x: 100, y: 530, width: 100, height: 12 } },
      evidence: [
        {
          label: { en: 'document number', nl: 'documentnummer' },
          found: '6',
          expected: '3',
          source: 'ICAO Doc 9303-3, 4.9',
        },
      ],
      explanation: {
        text: 'mismatch',
        values: { field: { en: 'document number', nl: 'documentnummer' }, found: '6', expected: '3' },
      },
    },
  ]);
});

test('a failing field with one doubtful character cannot be judged', () => {
  const altered = 'L898802C36UTO7408122F1204159ZE184226B<<<<<10';
  expect(mrzCheckDigits.run({ mrz: [mrzReading([NAMES, altered], [[1, 4]])] })).toEqual([
    {
      verdict: 'not-assessable',
      severity: 'note',
      indicator: null,
      score: 0,
      region: zone,
      evidence: [],
      explanation: {
        text: 'unclear',
        values: {
          fields: { en: 'document number, all fields together', nl: 'documentnummer, alle velden samen' },
        },
      },
    },
  ]);
});

test('only the composite digit fails: it is told', () => {
  const [finding, ...more] = mrzCheckDigits.run({ mrz: [mrzReading([NAMES, `${GOOD.slice(0, 43)}4`])] });
  expect(more).toEqual([]);
  expect(finding?.severity).toBe('critical');
  expect(finding?.evidence[0]?.label).toEqual({ en: 'all fields together', nl: 'alle velden samen' });
});

test('a filler or letter in place of a digit is a minor matter', () => {
  const first = 'IDAUT000009993<<<<<<<<<<<<<<<<';
  const findings = mrzCheckDigits.run({
    mrz: [mrzReading([first, '7109094F111231AUT<<<<<<<<<<<<0', 'MUSTERFRAU<<ISOLDE<<<<<<<<<<<<'])],
  });
  expect(findings.map(({ severity, explanation }) => [severity, explanation.text])).toEqual([
    ['minor', 'absent'],
    ['minor', 'absent'],
  ]);
});

test('a zone that could not be read says so', () => {
  const mrz = { ...mrzReading([NAMES, GOOD]), readable: false, lines: [], chars: [], verified: false };
  expect(
    mrzCheckDigits.run({ mrz: [mrz] }).map(({ verdict, explanation }) => [verdict, explanation.text]),
  ).toEqual([['not-assessable', 'unreadable']]);
});

test('every zone of a document is judged, on whichever page it stands', () => {
  const second = { ...mrzReading([NAMES, 'L898802C36UTO7408122F1204159ZE184226B<<<<<10']), page: 2 };
  const findings = mrzCheckDigits.run({ mrz: [mrzReading([NAMES, GOOD]), second] });
  expect(findings.map(({ verdict, region }) => [verdict, region?.page])).toEqual([
    ['no-deviation', 1],
    ['deviation', 2],
  ]);
});
