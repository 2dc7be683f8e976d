import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cropOf,
  isConvex,
  movedCorner,
  outlineOf,
  wholeImage,
} from '../../../../../../renderer/screens/reference/edit/drawing/face-geometry.ts';
import type { Corners } from '../../../../../../shared/api/schemas/reference/images.ts';
import { faceMapOf } from '../../../../../../shared/model/reference/face-map.ts';

const IMAGE = { widthPx: 2000, heightPx: 1500 };
const FACE = { widthMm: 100, heightMm: 75 };

/** The corners of a photograph taken at a slant. */
const slanted = fc
  .tuple(...Array.from({ length: 8 }, () => fc.integer({ min: -200, max: 200 })))
  .map((by): Corners => {
    const [a, b, c, d] = wholeImage({ widthPx: 1500, heightPx: 1000 });
    const off = (point: { x: number; y: number }, at: number) => ({
      x: point.x + 250 + by[at]!,
      y: point.y + 250 + by[at + 1]!,
    });
    return [off(a, 0), off(b, 2), off(c, 4), off(d, 6)];
  });

test('what is drawn on a slanted photograph is found again where it was drawn', () => {
  fc.assert(
    fc.property(slanted, fc.double({ min: 0, max: 100, noNaN: true }), (corners, x) => {
      const map = faceMapOf(corners, FACE);
      const there = map.toImage({ x, y: x / 2 });
      const back = map.toFace(there);
      expect(back.x).toBeCloseTo(x, 4);
      expect(back.y).toBeCloseTo(x / 2, 4);
    }),
  );
});

test('the outline of the whole face is its corners', () => {
  fc.assert(
    fc.property(slanted, (corners) => {
      const outline = outlineOf(faceMapOf(corners, FACE), { x: 0, y: 0, width: 100, height: 75 });
      for (const [at, { x, y }] of outline.entries()) {
        expect(x).toBeCloseTo(corners[at]!.x, 4);
        expect(y).toBeCloseTo(corners[at]!.y, 4);
      }
    }),
  );
});

test('corners that cross or fall together span no face, and a corner cannot be dragged there', () => {
  const corners = wholeImage(IMAGE);
  const [a, b, c, d] = corners;
  expect(isConvex(corners)).toBe(true);
  expect(isConvex([b, a, c, d])).toBe(false);
  expect(isConvex([a, a, c, d])).toBe(false);
  expect(movedCorner(corners, 0, { x: 1990, y: 1490 }, IMAGE)).toBe(corners);
  expect(movedCorner(corners, 0, { x: -50, y: 12.4 }, IMAGE)[0]).toEqual({ x: 0, y: 12 });
});

test('the crop of a place is whole pixels within the image', () => {
  const map = faceMapOf(wholeImage(IMAGE), FACE);
  expect(cropOf(map, { x: 10.01, y: 10, width: 5, height: 5 }, IMAGE)).toEqual({
    x: 200,
    y: 200,
    width: 101,
    height: 100,
  });
  const { x, width } = cropOf(map, { x: 95, y: 0, width: 50, height: 5 }, IMAGE);
  expect(x + width).toBe(2000);
});
