import { expect, test } from 'vitest';
import { pastedRanges } from '../../../../../../renderer/screens/reference/edit/forms/pasted-ranges.ts';

const OTHERWISE = { why: 'stolen', since: null, source: '' } as const;
const read = (text: string) => pastedRanges(text, OTHERWISE);

test.each([
  [
    'A 1204001; A 1204500; lost; 2019-03; Police, Oudezijl',
    'A 1204001',
    'A 1204500',
    'lost',
    '2019-03',
    'Police, Oudezijl',
  ],
  ['NX204\tNX209\tgestolen', 'NX204', 'NX209', 'stolen', null, ''],
  ['B 77 - B 99', 'B 77', 'B 99', 'stolen', null, ''],
  ['100 t/m 250', '100', '250', 'stolen', null, ''],
  ['100 to 250', '100', '250', 'stolen', null, ''],
  ['  99-0412  ', '99-0412', '99-0412', 'stolen', null, ''],
])('%s', (line, from, to, why, since, source) => {
  expect(read(line)).toEqual({ ranges: [{ from, to, why, since, source }], bad: [] });
});

test('lines that are no range are told with what is wrong, and their number', () => {
  const { ranges, bad } = read('A9; A3\n\nno number here\nA1; BB22\n1; 2; borrowed\n1; 2; lost; March\n5; 6');
  expect(ranges).toHaveLength(1);
  expect(bad.map(({ line, why }) => [line, why])).toEqual([
    [1, 'backwards'],
    [3, 'unreadable'],
    [4, 'unlike'],
    [5, 'why'],
    [6, 'date'],
  ]);
});

test('twenty thousand lines are read at once', () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => `A ${100_000 + at}; A ${100_000 + at}`);
  expect(read(lines.join('\n')).ranges).toHaveLength(20_000);
});
