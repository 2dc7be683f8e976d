import { expect, test } from 'vitest';
import {
  addWords,
  mistakesIn,
  nearestWords,
  noWords,
} from '../../../../shared/rules/reference/near-words.ts';

const LIST = noWords();
addWords(
  LIST,
  'NAISSANCE NAISSANCES FIBRES FIBRE FIVES MARRIAGE CARRIAGE PASSPORT COLOUR GEBOORTEAKTE WATERMARK FORM FARM ЗАПИС'.split(
    ' ',
  ),
);
const near = (word: string) => nearestWords(word, LIST);

test('the words that are meant are found for the ways in which one mistypes', () => {
  expect(near('NAISANCE')).toEqual(['NAISSANCE']);
  expect(near('FIBERS')).toEqual(['FIBRES']);
  expect(near('MARRAGE')).toEqual(['MARRIAGE']);
  expect(near('MARRIEGE')).toEqual(['MARRIAGE']);
  expect(near('COLOR')).toEqual(['COLOUR']);
  expect(near('GEBORTEAKTE')).toEqual(['GEBOORTEAKTE']);
  expect(near('PASPROT')).toEqual([]);
  expect(near('WATTERMARC')).toEqual(['WATERMARK']);
  expect(near('ЗАПЫС')).toEqual(['ЗАПИС']);
});

test('a word that is still being typed is held against beginnings', () => {
  expect(near('NAISAN')).toEqual(['NAISSANCE']);
  expect(near('GEBOERT')).toEqual(['GEBOORTEAKTE']);
});

test('the first letter tells between two that are as near', () => {
  expect(near('MARIAGE')).toEqual(['MARRIAGE']);
  expect(near('FXRM')).toEqual(['FARM', 'FORM']);
});

test('short words and numbers are not taken for others', () => {
  expect(['UV', 'FIB', 'AB1234', '1999'].map(mistakesIn)).toEqual([0, 0, 1, 1]);
  for (const word of ['UV', 'FOR', 'F0RM', 'XQZVW', '']) expect(near(word), word).toEqual([]);
});
