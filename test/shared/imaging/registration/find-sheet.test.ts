import { expect, test } from 'vitest';
import type { Raster } from '../../../../shared/imaging/raster.ts';
import { findSheet } from '../../../../shared/imaging/registration/find-sheet.ts';
import { mapPoint, quadToQuad, rectangle } from '../../../../shared/imaging/registration/homography.ts';
import type { Corners } from '../../../../shared/model/reference/recognition.ts';

/** A pale card with a dark stripe on a table, 300 × 220 px. */
function pictureOf(corners: Corners): Raster {
  const [width, height] = [300, 220];
  const toCard = quadToQuad(corners, rectangle(85.6, 53.98))!;
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const { x: u, y: v } = mapPoint(toCard, x + 0.5, y + 0.5);
      const isOn = u >= 0 && v >= 0 && u <= 85.6 && v <= 53.98;
      data[y * width + x] = isOn ? (v > 12 && v < 18 ? 120 : 210) : 90 + ((x * 7 + y * 13) % 9);
    }
  }
  return { width, height, channels: 1, data };
}

const SLANTED: Corners = [
  { x: 62, y: 48 },
  { x: 248, y: 60 },
  { x: 240, y: 176 },
  { x: 54, y: 170 },
];

test('a card is found on a table, its corners in order', () => {
  const found = findSheet(pictureOf(SLANTED))!;
  for (const [at, { x, y }] of found.entries()) {
    expect(Math.hypot(x - SLANTED[at]!.x, y - SLANTED[at]!.y)).toBeLessThan(4);
  }
});

test('a plain picture has no sheet, nor has one with a long narrow stripe', () => {
  expect(
    findSheet({ width: 300, height: 220, channels: 1, data: new Uint8Array(66_000).fill(200) }),
  ).toBeNull();
  const stripe: Corners = [
    { x: 20, y: 80 },
    { x: 280, y: 80 },
    { x: 280, y: 120 },
    { x: 20, y: 120 },
  ];
  expect(findSheet(pictureOf(stripe))).toBeNull();
});
