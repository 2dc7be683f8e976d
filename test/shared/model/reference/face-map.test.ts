import { expect, test } from 'vitest';
import { faceMapOf } from '../../../../shared/model/reference/face-map.ts';

const CARD = { widthMm: 85.6, heightMm: 54 };

test('a flat face lies on its image by its resolution', () => {
  const corners = [
    { x: 100, y: 50 },
    { x: 100 + 856, y: 50 },
    { x: 100 + 856, y: 50 + 540 },
    { x: 100, y: 50 + 540 },
  ] as const;
  const map = faceMapOf(corners, CARD);
  expect(map.pxPerMm).toBeCloseTo(10, 9);
  const box = map.boxOnImage({ x: 10, y: 20, width: 5, height: 2 });
  expect(Object.values(box).map((value) => Math.round(value * 1e6) / 1e6)).toEqual([200, 250, 50, 20]);
});

test('a face in perspective leads from corner to corner, and back again', () => {
  const corners = [
    { x: 120, y: 80 },
    { x: 900, y: 40 },
    { x: 980, y: 640 },
    { x: 60, y: 560 },
  ] as const;
  const map = faceMapOf(corners, CARD);
  const ends = [
    { x: 0, y: 0 },
    { x: 85.6, y: 0 },
    { x: 85.6, y: 54 },
    { x: 0, y: 54 },
  ];
  for (const [at, end] of ends.entries()) {
    expect(map.toImage(end).x).toBeCloseTo(corners[at]!.x, 9);
    expect(map.toImage(end).y).toBeCloseTo(corners[at]!.y, 9);
  }
  const back = map.toFace(map.toImage({ x: 31.4, y: 15.9 }));
  expect([back.x, back.y]).toEqual([expect.closeTo(31.4, 9), expect.closeTo(15.9, 9)]);
});
