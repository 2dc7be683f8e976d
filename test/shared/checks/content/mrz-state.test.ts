import { expect, test } from 'vitest';
import { mrzState } from '../../../../shared/checks/content/mrz-state.ts';
import { mrzReading } from './mrz-reading.ts';

const LINES = [
  'P<QQXERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
  'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
];

test('a code that no list has', () => {
  const label = { en: 'issuing state', nl: 'staat van afgifte' };
  expect(mrzState.run({ mrz: [mrzReading(LINES)] })).toEqual([
    {
      verdict: 'deviation',
      severity: 'minor',
      indicator: 'content.internal',
      score: 0.3,
      region: { page: 1, box: { x: 120, y: 500, width: 30, height: 12 } },
      evidence: [{ label, found: 'QQX', expected: null, source: 'ICAO Doc 9303-3, 5' }],
      explanation: { text: 'unknown', values: { code: 'QQX', field: label } },
    },
  ]);
});

test('silent on known codes, on doubtful characters and on an unread zone', () => {
  expect(mrzState.run({ mrz: [mrzReading([LINES[0]!.replace('QQX', 'D<<'), LINES[1]!])] })).toEqual([]);
  expect(mrzState.run({ mrz: [mrzReading(LINES, [[0, 3]])] })).toEqual([]);
  expect(mrzState.run({ mrz: [{ ...mrzReading(LINES), readable: false, lines: [], chars: [] }] })).toEqual(
    [],
  );
});
