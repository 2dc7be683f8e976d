import { expect, test } from 'vitest';
import { bitPlaneOf, channelOf, hueOf, saturationOf } from '../../../../shared/imaging/lenses/channels.ts';
import { ghostOf, largestDifference, restOf } from '../../../../shared/imaging/lenses/differences.ts';
import type { GreyRaster, Raster } from '../../../../shared/imaging/raster.ts';
import { isLens, LENSES, usualLens } from '../../../../shared/model/lens.ts';

const colour = (...pixels: number[][]): Raster => ({
  ...{ width: pixels.length, height: 1, channels: 3 },
  data: Uint8Array.from(pixels.flat()),
});
const grey = (...levels: number[]): GreyRaster => ({
  ...{ width: levels.length, height: 1, channels: 1 },
  data: Uint8Array.from(levels),
});

test('channels, saturation and hue of a pixel', () => {
  const page = colour([200, 100, 50], [80, 80, 80], [0, 0, 0]);
  expect([...channelOf(page, 2).data]).toEqual([50, 80, 0]);
  expect([...saturationOf(page).data]).toEqual([191, 0, 0]);
  expect([...hueOf(page).data]).toEqual([255, 85, 0, 60, 60, 60, 60, 60, 60]);
});

test('a grey page has one channel, no hue and no saturation', () => {
  const page = grey(7, 200);
  expect([...channelOf(page, 0).data]).toEqual([7, 200]);
  expect([...saturationOf(page).data]).toEqual([0, 0]);
  expect(new Set(hueOf(page).data)).toEqual(new Set([60]));
});

test('the lowest bit tells odd from even', () => {
  expect([...bitPlaneOf(grey(4, 5, 255), 0).data]).toEqual([0, 255, 255]);
  expect([...bitPlaneOf(grey(4, 5, 255), 7).data]).toEqual([0, 0, 255]);
});

test('differences: the largest of a pixel, the mean of a cell, and the rest round middle grey', () => {
  const saved = colour([190, 100, 51], [80, 80, 80]);
  expect([...largestDifference(colour([200, 100, 50], [80, 80, 80]), saved).data]).toEqual([40, 0]);
  expect([...ghostOf(grey(10, 10), grey(13, 13)).data]).toEqual([24, 24]);
  expect([...restOf(grey(0, 100, 255), grey(255, 90, 0)).data]).toEqual([0, 138, 255]);
});

test('a lens is set within its range, and comes as it is used most', () => {
  for (const id of LENSES) expect(isLens(usualLens(id))).toBe(true);
  expect(isLens({ id: 'ghost', setting: 77, strength: 0 })).toBe(false);
  expect(isLens({ id: 'red', setting: 0, strength: 1 })).toBe(false);
  expect(isLens({ id: 'bit-plane', setting: 8, strength: 0 })).toBe(false);
});
