import { expect, test } from 'vitest';
import { toGrey } from '../../../shared/imaging/raster.ts';
import { commonSpectrum, standsOut } from '../../../shared/imaging/spectrum/common-peaks.ts';
import { spreadTiles } from '../../../shared/imaging/spectrum/tile-places.ts';
import { TILE_PX, tileSpectra } from '../../../shared/imaging/spectrum/tile-spectra.ts';
import { halftoned } from '../halftone.ts';
import { copyPlan, makePair } from '../pairs.ts';

const SIDE = 512;

/** A sheet in one colour. */
function plain(red: number, green: number, blue: number) {
  const data = new Uint8Array(SIDE * SIDE * 3);
  for (let at = 0; at < data.length; at += 3) data.set([red, green, blue], at);
  return { width: SIDE, height: SIDE, channels: 3 as const, data };
}

const meanOf = (data: Uint8Array, channel: number) =>
  data.reduce((sum, value, at) => (at % 3 === channel ? sum + value : sum), 0) / (data.length / 3);

test('a tint becomes dots of its ink at the ruling and the angle of its screen, about as light as before', () => {
  const tint = plain(180, 235, 240);
  const dots = halftoned(tint, 600, { linesPerInch: 75, turnDeg: 0, softness: 0.1 });
  for (const channel of [0, 1, 2])
    expect(Math.abs(meanOf(dots.data, channel) - meanOf(tint.data, channel))).toBeLessThan(25);
  expect(new Set(dots.data).size).toBeGreaterThan(2);
  const grey = toGrey(dots);
  const tiles = spreadTiles(grey, { x: 0, y: 0, width: SIDE, height: SIDE }, 4);
  const common = commonSpectrum(tileSpectra(grey, tiles), { reach: 1, share: 0.7 });
  const cycles = (75 / 600) * TILE_PX;
  const angle = (15 * Math.PI) / 180;
  const at = { across: Math.round(cycles * Math.cos(angle)), down: Math.round(cycles * Math.sin(angle)) };
  expect(standsOut(common, at)).toBeGreaterThan(6);
  expect(standsOut(common, { across: at.across, down: -at.down - 12 })).toBeLessThan(6);
});

test('paper stays white and black type black', () => {
  const how = { linesPerInch: 106, turnDeg: 0, softness: 0.1 };
  expect(new Set(halftoned(plain(255, 255, 255), 600, how).data)).toEqual(new Set([255]));
  expect(halftoned(plain(8, 8, 8), 600, how).data.every((value) => value < 60)).toBe(true);
});

test('a copy is captured as its original was, the same each time', async () => {
  const plan = { ...copyPlan(9, 3), channel: 'png', sort: 'receipt', dpi: 200 } as const;
  expect(plan).toMatchObject({ attack: 'screen-photo', capture: 'photo' });
  const [pair, again] = [await makePair(plan), await makePair(plan)];
  expect(Buffer.compare(pair.altered.bytes, again.altered.bytes)).toBe(0);
  expect(Buffer.compare(pair.altered.bytes, pair.honest.bytes)).not.toBe(0);
  const { width, height } = pair.document.raster;
  expect(pair.region).toEqual({ x: 0, y: 0, width, height });
});
