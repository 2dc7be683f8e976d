import { expect, test } from 'vitest';
import { periodWords, yearsWords } from '../../../renderer/parts/partial-date.ts';
import { partialDateWords } from '../../../shared/text/partial-date.ts';

test('a date is as exact as it is known', () => {
  expect(['1998', '1998-05', '1998-05-31'].map((date) => partialDateWords(date, 'en'))).toEqual([
    '1998',
    'May 1998',
    '31 May 1998',
  ]);
  expect(partialDateWords('1998-05-31', 'nl')).toBe('31 mei 1998');
});

test('a period says which of its ends is known', () => {
  const said = (from: string | null, to: string | null) => periodWords({ from, to }, 'nl');
  expect([said('1998', '2004-12'), said('2011', null), said(null, '2010'), said(null, null)]).toEqual([
    '1998 – december 2004',
    'sinds 2011',
    'tot en met 2010',
    'periode onbekend',
  ]);
  expect(yearsWords({ from: '2011-03-01', to: '2011-09' }, 'en')).toBe('2011');
});
