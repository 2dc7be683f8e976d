import { expect, test } from 'vitest';
import { alignmentOf } from '../../../../shared/imaging/comparison/align-view.ts';
import { type FaceView, viewFace } from '../../../../shared/imaging/comparison/face-view.ts';
import type { Raster } from '../../../../shared/imaging/raster.ts';
import { mapPoint } from '../../../../shared/imaging/registration/homography.ts';
import type { Homography } from '../../../../shared/model/reference/recognition.ts';

const SIZE = { widthMm: 90, heightMm: 60 };

/** A sheet of 90 × 60 mm at 10 px a mm, with marks that are nowhere the same. */
function sheet(): Raster {
  const [width, height] = [900, 600];
  const data = new Uint8Array(width * height).fill(235);
  let state = 7;
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  for (let mark = 0; mark < 400; mark++) {
    const [x, y, w, h, grey] = [next(880), next(590), 4 + next(14), 2 + next(6), 40 + next(120)];
    for (let row = y; row < Math.min(height, y + h); row++)
      data.fill(grey, row * width + x, row * width + x + w);
  }
  return { width, height, channels: 1, data };
}

function seen(image: Raster, toImage: Homography): FaceView {
  return viewFace(image, toImage, SIZE, 8);
}

const EXACT: Homography = [10, 0, 0, 0, 10, 0, 0, 0, 1];

test('finds by how much a face that was laid badly is off', () => {
  const image = sheet();
  const off: Homography = [10.03, 0.02, 6, -0.02, 10.01, -4, 0, 0, 1];
  const alignment = alignmentOf(seen(image, EXACT), seen(image, off))!;
  // What shows at a place of the face lies, by the wrong map, where the alignment says.
  for (const [x, y] of [
    [10, 10],
    [80, 10],
    [45, 50],
  ] as const) {
    const told = mapPoint(alignment, x, y);
    const px = mapPoint(off, told.x, told.y);
    expect(Math.hypot(px.x - 10 * x, px.y - 10 * y) / 10).toBeLessThan(0.08);
  }
});

test('says nothing of faces that have nothing in common, and of plain ones', () => {
  const blank: Raster = { width: 900, height: 600, channels: 1, data: new Uint8Array(540_000).fill(235) };
  expect(alignmentOf(seen(sheet(), EXACT), seen(blank, EXACT))).toBeNull();
  expect(alignmentOf(seen(blank, EXACT), seen(blank, EXACT))).toBeNull();
});
