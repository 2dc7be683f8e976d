import { expect, test } from 'vitest';
import {
  besideBox,
  boxBetween,
  fittedBox,
  handlePoint,
  middleBox,
  movedBox,
  resizedBox,
} from '../../../../../../renderer/screens/reference/edit/drawing/box-edit.ts';
import { BOX } from '../models.ts';

const FACE = { widthMm: 100, heightMm: 60 };

test('a box is drawn in any direction, within the face, and never by a slip of the hand', () => {
  expect(boxBetween({ x: 30, y: 20 }, { x: 10, y: 5 }, FACE)).toEqual({ x: 10, y: 5, width: 20, height: 15 });
  expect(boxBetween({ x: 90, y: 50 }, { x: 130, y: 80 }, FACE)).toEqual({
    x: 90,
    y: 50,
    width: 10,
    height: 10,
  });
  expect(boxBetween({ x: 10, y: 10 }, { x: 10.4, y: 30 }, FACE)).toBeNull();
});

test('a box is moved as far as the face goes', () => {
  expect(movedBox(BOX, { x: 5, y: -3 }, FACE)).toEqual({ ...BOX, x: 15, y: 7 });
  expect(movedBox(BOX, { x: 500, y: -500 }, FACE)).toEqual({ ...BOX, x: 70, y: 0 });
});

test('a handle moves its sides alone, and no further than the other side', () => {
  expect(resizedBox(BOX, 'e', { x: 60, y: 0 }, FACE)).toEqual({ ...BOX, width: 50 });
  expect(resizedBox(BOX, 'nw', { x: 5, y: 8 }, FACE)).toEqual({ x: 5, y: 8, width: 35, height: 7 });
  expect(resizedBox(BOX, 'w', { x: 90, y: 0 }, FACE)).toEqual({ ...BOX, x: 39, width: 1 });
});

test('handles sit on the outline', () => {
  expect(handlePoint(BOX, 'se')).toEqual({ x: 40, y: 15 });
  expect(handlePoint(BOX, 'n')).toEqual({ x: 25, y: 10 });
});

test('a copy and a box without a mouse lie on the face', () => {
  expect(besideBox({ ...BOX, y: 55 }, FACE).y).toBe(55);
  const middle = middleBox(FACE);
  expect(middle.x + middle.width / 2).toBeCloseTo(50);
  expect(fittedBox({ x: 90, y: 50, width: 200, height: 20 }, FACE)).toEqual({
    x: 0,
    y: 40,
    width: 100,
    height: 20,
  });
});
