import { expect, it } from 'vitest';
import { outOf, toPageBox } from '../../../shared/model/relative-box.ts';

const PAGE = { widthPx: 1000, heightPx: 1400 };

it('gives the whole pixels that hold the area', () => {
  expect(toPageBox({ x: 0.1004, y: 0.5, width: 0.25, height: 0.1 }, PAGE)).toEqual({
    x: 100,
    y: 700,
    width: 251,
    height: 140,
  });
});

it('stays on the page', () => {
  expect(toPageBox({ x: -0.1, y: 0.95, width: 2, height: 2 }, PAGE)).toEqual({
    x: 0,
    y: 1330,
    width: 1000,
    height: 70,
  });
});

it('follows a picture that lies on a larger page', () => {
  const on = { x: 0.25, y: 0.125, width: 0.5, height: 0.75 };
  const area = { x: 0.5, y: 0.3125, width: 0.25, height: 0.375 };
  expect(toPageBox(area, { ...PAGE, on })).toEqual({ x: 500, y: 350, width: 500, height: 700 });
  expect(outOf({ x: 0.5, y: 0.25, width: 0.5, height: 0.5 }, on)).toEqual(area);
});
