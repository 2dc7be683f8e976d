import { expect, test } from 'vitest';
import { ORIENTATIONS, orient } from '../../../shared/imaging/orient.ts';
import { orientBox, undoing } from '../../../shared/imaging/orient-box.ts';

test.each(ORIENTATIONS)('a box goes where its pixels go: orientation %i', (orientation) => {
  const [width, height] = [7, 5];
  const box = { x: 1, y: 2, width: 3, height: 2 };
  const data = new Uint8Array(width * height);
  for (let y = 2; y < 4; y++) data.fill(9, y * width + 1, y * width + 4);
  const upright = orient({ width, height, channels: 1, data }, orientation);
  const placed = orientBox(box, { width, height }, orientation);
  upright.data.forEach((level, at) => {
    const [x, y] = [at % upright.width, Math.floor(at / upright.width)];
    const isInside =
      x >= placed.x && x < placed.x + placed.width && y >= placed.y && y < placed.y + placed.height;
    expect(level === 9).toBe(isInside);
  });
  expect(orientBox(placed, upright, undoing(orientation))).toEqual(box);
});
