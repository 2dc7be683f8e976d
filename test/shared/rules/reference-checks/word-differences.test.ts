import { expect, test } from 'vitest';
import { wordDifferences } from '../../../../shared/rules/reference-checks/word-differences.ts';

test('torn apart, run together, with capitals, accents and look-alikes: no difference', () => {
  expect(wordDifferences('Numéro du registre', ['NUMERO', 'du', 'regi', 'stre'])).toEqual([]);
  expect(wordDifferences('Civil modern office 10', ['Civilmodern', '0ffice', 'lO'])).toEqual([]);
});

test('letters changed, left out and put in, each at its word', () => {
  expect(wordDifferences('the register of births', ['the', 'regester', 'of', 'birtths'])).toEqual([
    { expected: 'register', words: [1], edits: 1, length: 8 },
    { expected: 'births', words: [3], edits: 1, length: 6 },
  ]);
});

test('a word that is not there, and one that stands between', () => {
  expect(wordDifferences('date of birth', ['date', 'birth'])).toEqual([
    { expected: 'of', words: [], edits: 2, length: 2 },
  ]);
  expect(wordDifferences('date birth', ['date', 'xwz', 'birth'])).toEqual([]);
});

test('odd input', () => {
  expect(wordDifferences('', ['a'])).toEqual([]);
  expect(wordDifferences('*** ---', [])).toEqual([]);
  expect(wordDifferences('name', [])).toMatchObject([{ words: [], edits: 4 }]);
});
