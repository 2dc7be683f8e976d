import { expect, test } from 'vitest';
import { placeWords } from '../../../shared/checks/place-words.ts';
import { SCANNED_PAGE } from '../trace-glyphs.ts';

const box = { x: 620, y: 1754, width: 20, height: 30 };

test('a place is told in millimetres of paper', () => {
  expect(placeWords(box, SCANNED_PAGE)).toEqual({
    en: '52 mm from the left, 149 mm from the top',
    nl: '52 mm van links, 149 mm van boven',
  });
});

test('where the size of the page is a guess, in shares of it', () => {
  expect(placeWords(box, { ...SCANNED_PAGE, dpiSource: 'estimated' })).toEqual({
    en: 'at 25 % of the width and 50 % of the height, from the top left',
    nl: 'op 25 % van de breedte en 50 % van de hoogte, vanaf linksboven',
  });
});
