import { expect, test } from 'vitest';
import {
  commonSpectrum,
  frequencyAt,
  placeOf,
  standsOut,
  weakerOf,
} from '../../../../shared/imaging/spectrum/common-peaks.ts';
import { spreadTiles } from '../../../../shared/imaging/spectrum/tile-places.ts';
import { TILE_PX, tileSpectra } from '../../../../shared/imaging/spectrum/tile-spectra.ts';
import { noisyPaper } from '../traces/pressed-page.ts';

const SIDE = 512;
const WAVE = { across: 30, down: 7 };

/** Noise with a wave of so many cycles to a tile, left of a column. */
function waved(until: number, strength = 4) {
  const paper = noisyPaper(SIDE, SIDE);
  for (let at = 0; at < paper.data.length; at++) {
    const [x, y] = [at % SIDE, Math.floor(at / SIDE)];
    const turn = (2 * Math.PI * (WAVE.across * x + WAVE.down * y)) / TILE_PX;
    if (x < until) paper.data[at]! += Math.round(strength * Math.cos(turn));
  }
  return paper;
}

const whole = { x: 0, y: 0, width: SIDE, height: SIDE };

function commonOf(until: number, share = 0.6) {
  const grey = waved(until);
  return commonSpectrum(tileSpectra(grey, spreadTiles(grey, whole, 8)), { reach: 1, share });
}

test('what all tiles have stands out, and what a few have does not', () => {
  expect(standsOut(commonOf(SIDE), WAVE)).toBeGreaterThan(4);
  expect(standsOut(commonOf(SIDE), { across: 30, down: -20 })).toBeLessThan(1);
  expect(standsOut(commonOf(SIDE / 4), WAVE)).toBeLessThan(1);
});

test('what one side of a picture has and the other has not is weak in both', () => {
  const both = weakerOf(commonOf(SIDE), commonOf(SIDE / 4));
  expect(standsOut(both, WAVE)).toBeLessThan(1);
  expect(standsOut(weakerOf(commonOf(SIDE), commonOf(SIDE)), WAVE)).toBeGreaterThan(4);
});

test('a frequency and its opposite stand at one place, and none stands beyond the finest', () => {
  const place = placeOf(12, -9);
  expect(frequencyAt(place)).toEqual({ across: 12, down: -9 });
  expect(placeOf(-12, 9)).toBe(place);
  expect(placeOf(65, 0)).toBe(-1);
  expect(placeOf(3, 70)).toBe(-1);
});

test('two tiles that share a transform are told apart, and an odd one has its own', () => {
  const grey = waved(SIDE / 2, 20);
  const places = [
    { x: 0, y: 0 },
    { x: 384, y: 0 },
    { x: 64, y: 300 },
  ];
  const together = tileSpectra(grey, places);
  const alone = places.map((place) => tileSpectra(grey, [place])[0]!);
  const at = placeOf(WAVE.across, WAVE.down);
  for (const [which, spectrum] of alone.entries())
    expect(together[which]![at]! / spectrum[at]!).toBeCloseTo(1, 3);
  expect(together[0]![at]).toBeGreaterThan(1000 * together[1]![at]!);
});

test('tiles lie within their box, and none where nothing is to be seen', () => {
  const grey = noisyPaper(400, 300);
  grey.data.fill(255, 0, 400 * 200);
  const tiles = spreadTiles(grey, { x: 0, y: 0, width: 400, height: 300 }, 5);
  expect(tiles.length).toBeGreaterThan(0);
  expect(tiles.every(({ x, y }) => x + TILE_PX <= 400 && y + TILE_PX <= 300 && y > 100)).toBe(true);
  expect(spreadTiles(grey, { x: 0, y: 0, width: 400, height: 100 }, 5)).toEqual([]);
});
