import { expect, test } from 'vitest';
import { mapPoint } from '../../../../shared/imaging/registration/homography.ts';
import type { FaceWord, Homography } from '../../../../shared/model/reference/recognition.ts';
import type { PlacedWord } from '../../../../shared/rules/matching/placed-words.ts';
import { verifyByWords } from '../../../../shared/rules/matching/verify-by-words.ts';

const LABELS = [
  ['SURNAME', 30, 14],
  ['GIVEN', 30, 21],
  ['NATIONALITY', 30, 28],
  ['BIRTH', 30, 35],
  ['SEX', 60, 35],
  ['HEIGHT', 70, 28],
  ['EXPIRY', 30, 42],
  ['ISSUED', 60, 42],
  ['AUTHORITY', 30, 48],
  ['REPUBLIC', 10, 5],
  ['IDENTITY', 40, 5],
  ['CARD', 60, 5],
] as const;

const words: FaceWord[] = LABELS.map(([text, x, y]) => ({
  text,
  isFixed: true,
  box: { x, y, width: text.length * 1.1, height: 1.5 },
}));
const face = { widthMm: 85.6, heightMm: 53.98, words };

function laidBy(map: Homography, some: readonly FaceWord[]): PlacedWord[] {
  return some.map(({ text, box }) => {
    const { x, y } = mapPoint(map, box.x + box.width / 2, box.y + box.height / 2);
    return { text, confidence: 1, box: { x: x - 40, y: y - 8, width: 80, height: 16 } };
  });
}

/** Twelve pixels a mm, turned by two degrees. */
const SCANNED: Homography = [11.993, -0.419, 60, 0.419, 11.993, 40, 0, 0, 1];
/** The same in perspective. */
const TAKEN: Homography = [11.9, -0.4, 60, 0.4, 11.9, 40, 0.0012, 0.0009, 1];

test.each([
  ['a scan', SCANNED],
  ['a photograph', TAKEN],
])('%s is laid over its face by the words that both have', (_, map) => {
  const page = { words: laidBy(map, words), widthPx: 1200, heightPx: 800 };
  const found = verifyByWords(face, page, { modelsTried: 5 })!;
  expect(found.inPlace).toHaveLength(12);
  expect(found.errorMm).toBeLessThan(0.01);
  expect(found.log10Nfa).toBeLessThan(-10);
  const corner = mapPoint(found.toPage, 85.6, 53.98);
  const right = mapPoint(map, 85.6, 53.98);
  expect(Math.hypot(corner.x - right.x, corner.y - right.y)).toBeLessThan(1);
  expect(verifyByWords(face, page, { modelsTried: 5 })).toEqual(found);
});

test('the same words elsewhere on the page are no agreement', () => {
  const mixed = words.map(({ text, isFixed }, at) => ({ text, isFixed, box: words[(at * 5) % 12]!.box }));
  const page = { words: laidBy(SCANNED, mixed), widthPx: 1200, heightPx: 800 };
  const found = verifyByWords(face, page, { modelsTried: 5 });
  expect(found?.log10Nfa ?? 0).toBeGreaterThan(-4);
});

test('a mirrored face is none', () => {
  const mirrored: Homography = [-12, 0, 1100, 0, 12, 40, 0, 0, 1];
  const page = { words: laidBy(mirrored, words), widthPx: 1200, heightPx: 800 };
  expect(verifyByWords(face, page, { modelsTried: 5 })?.log10Nfa ?? 0).toBeGreaterThan(-4);
});
