import { expect, test } from 'vitest';
import { searchParts, searchWithout } from '../../../../shared/rules/reference/search-parts.ts';

const read = (search: string) => {
  const { words, periods } = searchParts(search);
  return [words.map(({ word }) => word).join(' '), ...periods.map(({ from, to }) => `${from}-${to}`)];
};

test('years are read as years, in the ways in which they are written', () => {
  expect(read('Utopia 1999 birth')).toEqual(['UTOPIA BIRTH', '1999-1999']);
  for (const range of [
    '1998-2003',
    '1998 – 2003',
    '1998/2003',
    '2003-1998',
    '1998 to 2003',
    '1998 tot en met 2003',
  ])
    expect(read(`birth ${range}`), range).toEqual(['BIRTH', '1998-2003']);
  expect(read('between 1998 and 2003, birth')).toEqual(['BIRTH', '1998-2003']);
  expect(read('geboorte tussen 1998 en 2003')).toEqual(['GEBOORTE', '1998-2003']);
  expect(read('extract from 1998')).toEqual(['EXTRACT', '1998-1998']);
  expect(read('akte uit 1998.')).toEqual(['AKTE', '1998-1998']);
  expect(read('since 1998')).toEqual(['', '1998-null']);
  expect(read('1998- birth')).toEqual(['BIRTH', '1998-null']);
  expect(read('tot 1998')).toEqual(['', 'null-1998']);
  expect(read('1990s passport')).toEqual(['PASSPORT', '1990-1999']);
  expect(read('(1999), 2004')).toEqual(['', '1999-1999', '2004-2004']);
});

test('what is no year stays a word', () => {
  for (const [typed, words] of [
    ['12/2019', '12 2019'],
    ['AB-1999', 'AB 1999'],
    ['1999.2', '1999 2'],
    ['19990', '19990'],
    ['1500', '1500'],
    ['2500', '2500'],
    ['1998-05-12', '1998 05 12'],
    ['form 1999a', 'FORM 1999A'],
  ] as const)
    expect(read(typed), typed).toEqual([words]);
  expect(searchParts('birth 1999', { isExact: true })).toEqual({
    words: [
      { typed: 'birth', word: 'BIRTH' },
      { typed: '1999', word: '1999' },
    ],
    periods: [],
  });
  expect(read('1901 1902 1903 1904')).toEqual(['1904', '1901-1901', '1902-1902', '1903-1903']);
});

test('a word is kept as it was typed, and once', () => {
  expect(searchParts('Sénégal pass passport PASSPORT, *').words).toEqual([
    { typed: 'Sénégal', word: 'SENEGAL' },
    { typed: 'PASSPORT', word: 'PASSPORT' },
  ]);
});

test('a part is taken out of the search, and the signs round it', () => {
  expect(searchWithout('UV fibres, Senegal, birth', 'Senegal')).toBe('UV fibres, birth');
  expect(searchWithout('Utopia 1999 birth', '1999')).toBe('Utopia birth');
  expect(searchWithout('birth, from 1998', 'from 1998')).toBe('birth');
  expect(searchWithout('births birth', 'birth')).toBe('births');
  expect(searchWithout('birth', 'death')).toBe('birth');
});
