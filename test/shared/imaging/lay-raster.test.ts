import { expect, test } from 'vitest';
import { type Laying, layRaster } from '../../../shared/imaging/lay-raster.ts';

/** 1 2 3 above 4 5 6. */
const PICTURE = { width: 3, height: 2, channels: 1 as const, data: Uint8Array.of(1, 2, 3, 4, 5, 6) };

test.each<[string, Laying, number, number[]]>([
  ['as it is', { right: { x: 1, y: 0 }, down: { x: 0, y: 1 } }, 3, [1, 2, 3, 4, 5, 6]],
  ['mirrored', { right: { x: -1, y: 0 }, down: { x: 0, y: 1 } }, 3, [3, 2, 1, 6, 5, 4]],
  ['upside down', { right: { x: -1, y: 0 }, down: { x: 0, y: -1 } }, 3, [6, 5, 4, 3, 2, 1]],
  ['a quarter clockwise', { right: { x: 0, y: 1 }, down: { x: -1, y: 0 } }, 2, [4, 1, 5, 2, 6, 3]],
  ['a quarter back', { right: { x: 0, y: -1 }, down: { x: 1, y: 0 } }, 2, [3, 6, 2, 5, 1, 4]],
  ['over the diagonal', { right: { x: 0, y: 1 }, down: { x: 1, y: 0 } }, 2, [1, 4, 2, 5, 3, 6]],
])('%s', (_, laying, width, data) => {
  expect(layRaster(PICTURE, laying)).toEqual({
    width,
    height: 6 / width,
    channels: 1,
    data: Uint8Array.from(data),
  });
});
