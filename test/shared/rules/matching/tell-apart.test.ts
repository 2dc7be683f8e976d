import { expect, test } from 'vitest';
import type { FaceWord } from '../../../../shared/model/reference/recognition.ts';
import { type LaidFace, tellApart } from '../../../../shared/rules/matching/tell-apart.ts';
import { readPlaces } from '../../../../shared/rules/matching/words-in-place.ts';

const word = (text: string, x: number, y: number): FaceWord => ({
  text,
  isFixed: true,
  box: { x, y, width: 10, height: 2 },
});

const SHARED = [word('SURNAME', 10, 10), word('GIVEN', 10, 20), word('NATIONALITY', 10, 30)];

function laid(own: readonly FaceWord[], seen: readonly string[]): LaidFace {
  const fixed = [...SHARED, ...own];
  const inPlace = fixed.flatMap(({ text }, at) => (seen.includes(text) ? [at] : []));
  return { fixed, inPlace, toPage: [10, 0, 0, 0, 10, 0, 0, 0, 1], pxPerMm: 10 };
}

test('the words that one edition has and the other has not tell them apart', () => {
  const seen = ['SURNAME', 'GIVEN', 'NATIONALITY', 'HEIGHT', 'EYES'];
  const later = laid([word('HEIGHT', 40, 10), word('EYES', 40, 20)], seen);
  const earlier = laid([word('PROFESSION', 40, 10), word('RESIDENCE', 40, 20)], seen);
  expect(tellApart(later, earlier)).toBe(1);
  expect(tellApart(earlier, later)).toBe(-1);
});

test('an edition that only dropped words is told by their absence', () => {
  const seen = ['SURNAME', 'GIVEN', 'NATIONALITY'];
  const later = laid([], seen);
  const earlier = laid([word('PROFESSION', 40, 10), word('RESIDENCE', 40, 20)], seen);
  expect(tellApart(later, earlier)).toBe(1);
});

test('editions with the same words, or with words of both on the page, are not told apart', () => {
  expect(tellApart(laid([], ['SURNAME']), laid([], ['SURNAME']))).toBe(0);
  const seen = ['SURNAME', 'HEIGHT', 'EYES', 'PROFESSION', 'RESIDENCE'];
  const one = laid([word('HEIGHT', 40, 10), word('EYES', 40, 20)], seen);
  const other = laid([word('PROFESSION', 40, 10), word('RESIDENCE', 40, 20)], seen);
  expect(tellApart(one, other)).toBe(0);
});

test('what is read in the place of a word is the word, something else, or nothing', () => {
  const read = [
    { text: 'SURNANE', confidence: 0.9, box: { x: 100, y: 100, width: 100, height: 20 } },
    { text: 'ALICE', confidence: 0.9, box: { x: 90, y: 195, width: 120, height: 30 } },
  ];
  const { inPlace, otherwise } = readPlaces(SHARED, read, {
    toPage: [10, 0, 0, 0, 10, 0, 0, 0, 1],
    pxPerMm: 10,
    withinMm: 1.5,
  });
  expect(inPlace).toEqual([0]);
  expect(otherwise).toBe(1);
});

test('a reading that takes in the lines around a word is not of its place', () => {
  const tall = { text: 'ALICE', confidence: 0.9, box: { x: 90, y: 140, width: 120, height: 140 } };
  const over = { toPage: [10, 0, 0, 0, 10, 0, 0, 0, 1], pxPerMm: 10, withinMm: 1.5 } as const;
  expect(readPlaces(SHARED, [tall], over).otherwise).toBe(0);
  expect(readPlaces(SHARED, [{ ...tall, box: { ...tall.box, y: 195, height: 30 } }], over).otherwise).toBe(1);
});
