import { expect, test } from 'vitest';
import { deletionsOf, isWithinOneEdit } from '../../../../shared/rules/matching/one-edit.ts';
import { phrasesOf } from '../../../../shared/rules/matching/phrases.ts';
import { placedWords, wordsIn } from '../../../../shared/rules/matching/placed-words.ts';
import { openVocabulary } from '../../../../shared/rules/matching/vocabulary.ts';
import { pageText } from '../../page-text.ts';

test('words are cut at what is neither letter nor digit, each with its own box', () => {
  const words = placedWords(pageText(['Name/Prénom  A 12']));
  expect(words.map(({ text, box }) => [text, box.x, box.width])).toEqual([
    ['NAME', 100, 80],
    ['PRENOM', 200, 120],
    ['12', 400, 40],
  ]);
  expect(wordsIn('d’expiration / n° 7b')).toEqual(['EXPIRATION', '7B']);
});

test('one letter more, less or other is one edit, two are not', () => {
  expect(isWithinOneEdit('SURNAME', 'SUMAME')).toBe(false);
  expect(isWithinOneEdit('SURNAME', 'SURNANE')).toBe(true);
  expect(isWithinOneEdit('SURNAME', 'URNAME')).toBe(true);
  expect(isWithinOneEdit('SURNAME', 'SURNAMEN')).toBe(true);
  expect(isWithinOneEdit('SURNAME', 'SURNAME')).toBe(true);
  expect([...deletionsOf('NOON')]).toEqual(['NOON', 'OON', 'NON', 'NOO']);
});

test('a vocabulary finds a word, or those within one edit of it', () => {
  const open = openVocabulary();
  expect([open.add('SURNAME'), open.add('SURNAMES'), open.add('SEX'), open.add('SURNAME')]).toEqual([
    0, 1, 2, 0,
  ]);
  const { find, size } = open.close();
  expect(size).toBe(3);
  expect(find('SURNAME')).toEqual({ isExact: true, numbers: [0] });
  expect(find('SURNAMEX')).toEqual({ isExact: false, numbers: [0, 1] });
  expect(find('SIX')).toEqual({ isExact: false, numbers: [] });
});

test('words of one line stand in one phrase until a wide gap', () => {
  const at = (text: string, x: number, y: number) => ({ text, box: { x, y, width: 8, height: 2 } });
  const words = [
    at('DATE', 10, 5),
    at('OF', 19, 5.2),
    at('BIRTH', 28, 5),
    at('SEX', 60, 5),
    at('NAME', 10, 12),
  ];
  expect([...phrasesOf(words)]).toEqual([0, 0, 0, 2, 1]);
});
