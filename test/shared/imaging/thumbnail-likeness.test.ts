import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ORIENTATIONS } from '../../../shared/imaging/orient.ts';
import type { GreyRaster, Raster } from '../../../shared/imaging/raster.ts';
import { compareThumbnail } from '../../../shared/imaging/thumbnail-likeness.ts';

/** A picture of soft stripes and a dark block, the same at any size. */
function picture(width: number, height: number, channels: 1 | 3): Raster {
  const data = new Uint8Array(width * height * channels);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [u, v] = [x / width, y / height];
      const block = u > 0.6 && v > 0.5 ? 60 : 0;
      const value = 128 + 50 * Math.sin(17 * u) * Math.cos(9 * v) - block;
      data.fill(value, (y * width + x) * channels, (y * width + x + 1) * channels);
    }
  }
  return { width, height, channels, data };
}

function thumbnail(width: number, height: number): GreyRaster {
  return { ...picture(width, height, 1), channels: 1 };
}

test.each([1, 3] as const)(
  'a picture of %i channels and its thumbnail are alike in every cell',
  (channels) => {
    const seen = compareThumbnail(picture(960, 720, channels), thumbnail(160, 120), 1);
    expect(seen.likeness).toBeGreaterThan(0.99);
    expect(seen.cells.length).toBe(20 * 15);
    expect(Math.min(...seen.cells.map((cell) => cell.likeness))).toBeGreaterThan(0.9);
    expect(seen.cells.at(-1)?.box).toEqual({ x: 912, y: 672, width: 48, height: 48 });
  },
);

test('cells of a cut thumbnail lie where they are on the page', () => {
  const page = picture(960, 540, 1);
  const cut = new Uint8Array(120 * 90);
  // The middle 720 × 540 of the page at a sixth of its size.
  for (let y = 0; y < 90; y++) {
    for (let x = 0; x < 120; x++) cut[y * 120 + x] = page.data[y * 6 * 960 + 120 + x * 6]!;
  }
  const seen = compareThumbnail(page, { width: 120, height: 90, channels: 1, data: cut }, 1);
  expect(seen.fit).toBe('cut');
  expect(seen.cells[0]?.box).toEqual({ x: 120, y: 0, width: 48, height: 48 });
});

test('any sizes are compared, and every measure stays within its bounds', () => {
  const side = fc.integer({ min: 8, max: 70 });
  fc.assert(
    fc.property(side, side, side, side, fc.constantFrom(...ORIENTATIONS), (w, h, tw, th, orientation) => {
      const { likeness, cells } = compareThumbnail(picture(w * 4, h * 4, 3), thumbnail(tw, th), orientation);
      for (const value of [likeness, ...cells.map((cell) => cell.likeness)]) {
        expect(value).toBeGreaterThanOrEqual(-1.000001);
        expect(value).toBeLessThanOrEqual(1.000001);
      }
      for (const { box } of cells) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(w * 4 + 8);
      }
    }),
    { numRuns: 60 },
  );
});
