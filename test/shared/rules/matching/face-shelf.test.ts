import { expect, test } from 'vitest';
import type { FaceIndex } from '../../../../shared/model/reference/recognition.ts';
import { openFaceShelf } from '../../../../shared/rules/matching/face-shelf.ts';

function faceOf(
  model: string,
  words: string,
  bits: string,
  shade: number,
  icao: string | null = null,
): FaceIndex {
  return {
    model,
    version: 1,
    face: 1,
    widthMm: 85.6,
    heightMm: 53.98,
    icao,
    mrz: icao === null ? null : 'TD1',
    fingerprint: { bits, colours: Uint8Array.from({ length: 192 }, (_, at) => (at * shade) % 251) },
    words: words
      .split(' ')
      .map((text) => ({ text, isFixed: true, box: { x: 1, y: 1, width: 5, height: 2 } })),
  };
}

const FACES = [
  faceOf('a', 'Republic of Utopia identity card surname', '0000000000000000', 3, 'UTO'),
  faceOf('b', 'Republic of Leobrit residence permit surname', 'ffffffffffffffff', 7),
  faceOf('c', 'Königreich Lemon Führerschein Größe', '00ff00ff00ff00ff', 11),
];

test('words find their face, misread ones and those with accents too', () => {
  const shelf = openFaceShelf(FACES);
  expect(shelf.size).toBe(3);
  const first = (words: string[]) => shelf.shortlist({ words, mrz: null, fingerprints: [] }, 5)[0]?.model;
  expect(first(['UTOPIA', 'IDENTITY', 'SURNAME'])).toBe('a');
  expect(first(['LE0BRIT', 'RESIDENC', 'SURNAME'])).toBe('b');
  expect(first(['KONIGREICH', 'GROSSE'])).toBe('c');
  expect(first(['NOTHING'])).toBeUndefined();
});

test('words filled in on the specimen find nothing', () => {
  const filled = { ...FACES[0]!, words: FACES[0]!.words.map((word) => ({ ...word, isFixed: false })) };
  const shelf = openFaceShelf([filled]);
  expect(shelf.shortlist({ words: ['UTOPIA'], mrz: null, fingerprints: [] }, 5)).toEqual([]);
});

test('without words the picture and the zone vote', () => {
  const shelf = openFaceShelf(FACES);
  const looks = { words: [], mrz: null, fingerprints: [FACES[1]!.fingerprint] };
  expect(shelf.shortlist(looks, 5)[0]?.model).toBe('b');
  const zone = { words: [], mrz: { format: 'TD1', issuer: 'UTO' } as const, fingerprints: [] };
  expect(shelf.shortlist(zone, 5).map(({ model }) => model)).toEqual(['a']);
});

test('the list is no longer than asked, best first, the same each time', () => {
  const shelf = openFaceShelf(FACES);
  const page = { words: ['REPUBLIC', 'UTOPIA'], mrz: null, fingerprints: [] };
  const list = shelf.shortlist(page, 2);
  expect(list.map(({ model }) => model)).toEqual(['a', 'b']);
  expect(list[0]!.score).toBeGreaterThan(list[1]!.score);
  expect(shelf.shortlist(page, 2)).toEqual(list);
});
