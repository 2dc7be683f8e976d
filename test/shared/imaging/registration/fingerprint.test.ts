import { expect, test } from 'vitest';
import type { Raster } from '../../../../shared/imaging/raster.ts';
import { fingerprintOf } from '../../../../shared/imaging/registration/fingerprint.ts';
import {
  bitCount,
  COLOUR_BYTES,
  colourDistance,
  halvesOf,
} from '../../../../shared/imaging/registration/fingerprint-distance.ts';
import { toLab } from '../../../../shared/imaging/registration/lab.ts';
import { warp } from '../../../../shared/imaging/registration/warp.ts';

/** Three soft spots on a ground, 120 × 80 px, lighter by some grey levels. */
function spots(lighter: number, places: readonly (readonly [number, number])[]): Raster {
  const [width, height] = [120, 80];
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const dark = places.reduce(
        (sum, [u, v]) => sum + 90 * Math.exp(-((x - u) ** 2 + (y - v) ** 2) / 200),
        0,
      );
      data.set(
        [180 + lighter - dark, 190 + lighter - dark / 2, 200 + lighter - dark / 3],
        (y * width + x) * 3,
      );
    }
  }
  return { width, height, channels: 3, data };
}

const SPOTS = [
  [20, 20],
  [70, 30],
  [100, 65],
] as const;

function bitsBetween(one: string, other: string): number {
  const [a, b] = [halvesOf(one), halvesOf(other)];
  return bitCount(a[0] ^ b[0]) + bitCount(a[1] ^ b[1]);
}

test('a lighter picture of the same has the same fingerprint, another picture has not', () => {
  const first = fingerprintOf(spots(0, SPOTS));
  const lighter = fingerprintOf(spots(25, SPOTS));
  const other = fingerprintOf(
    spots(0, [
      [60, 60],
      [15, 70],
      [110, 10],
    ]),
  );
  expect(first.bits).toMatch(/^[0-9a-f]{16}$/);
  expect(first.colours).toHaveLength(COLOUR_BYTES);
  expect(bitsBetween(first.bits, lighter.bits)).toBeLessThan(4);
  expect(bitsBetween(first.bits, other.bits)).toBeGreaterThan(16);
  expect(colourDistance(first.colours, lighter.colours)).toBeLessThan(2);
  expect(colourDistance(first.colours, other.colours)).toBeGreaterThan(4);
});

test('bits are counted', () => {
  expect([0, 1, 0xff, -1, 0x0f0f0f0f].map(bitCount)).toEqual([0, 1, 8, 32, 16]);
});

test('colours of the standard are those of the standard', () => {
  const near = (colour: readonly number[]) => colour.map((value) => Math.round(value) + 0);
  expect(near(toLab(255, 255, 255))).toEqual([100, 0, 0]);
  expect(near(toLab(255, 0, 0))).toEqual([53, 80, 67]);
  expect(near(toLab(0, 0, 255))).toEqual([32, 79, -108]);
});

test('a picture warped by whole pixels is moved, and white where there is none', () => {
  const raster: Raster = { width: 3, height: 2, channels: 1, data: Uint8Array.from([1, 2, 3, 4, 5, 6]) };
  const moved = warp(raster, [1, 0, 1, 0, 1, 0, 0, 0, 1], 3, 2);
  expect([...moved.data]).toEqual([2, 3, 255, 5, 6, 255]);
  const half = warp(raster, [3, 0, 0, 0, 2, 0, 0, 0, 1], 1, 1);
  expect(half.data[0]).toBeGreaterThanOrEqual(3);
  expect(half.data[0]).toBeLessThanOrEqual(4);
});
