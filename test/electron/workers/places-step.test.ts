import { expect, test } from 'vitest';
import { partAround } from '../../../electron/workers/places-step.ts';

const PAGE = { widthPx: 1000, heightPx: 800, roomPx: 30 };

test('a small place is shown with a line of print round it, a large one with half of itself, and more beside it', () => {
  expect(partAround({ x: 500, y: 400, width: 20, height: 10 }, PAGE)).toEqual({
    ...{ x: 410, y: 370 },
    ...{ width: 200, height: 70 },
  });
  expect(partAround({ x: 400, y: 300, width: 200, height: 100 }, PAGE)).toEqual({
    ...{ x: 100, y: 200 },
    ...{ width: 800, height: 300 },
  });
});

test('as far as the page reaches', () => {
  expect(partAround({ x: 0, y: 790, width: 20, height: 10 }, PAGE)).toEqual({
    ...{ x: 0, y: 760 },
    ...{ width: 110, height: 40 },
  });
});
