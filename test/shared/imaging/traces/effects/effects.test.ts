import { expect, test } from 'vitest';
import type { TracePage } from '../../../../../shared/imaging/traces/detector.ts';
import { cellsAround } from '../../../../../shared/imaging/traces/effects/around.ts';
import { copiedEffect } from '../../../../../shared/imaging/traces/effects/pair-effect.ts';
import { paperGrainEffect } from '../../../../../shared/imaging/traces/effects/paper-grain-effect.ts';
import { paperLevelEffect } from '../../../../../shared/imaging/traces/effects/paper-level-effect.ts';
import {
  screenEffect,
  screenedEffect,
} from '../../../../../shared/imaging/traces/effects/spectrum-effect.ts';
import type { Box } from '../../../../../shared/model/region.ts';

const SIDE = 240;

/** Grey paper with grain, but for a place that was painted over. */
function page(flat: Box | null): TracePage {
  const data = new Uint8Array(SIDE * SIDE);
  let state = 7;
  for (let at = 0; at < data.length; at++) {
    state = (state * 16807) % 2147483647;
    const [x, y] = [at % SIDE, Math.floor(at / SIDE)];
    const isFlat = flat && x >= flat.x && x < flat.x + flat.width && y >= flat.y && y < flat.y + flat.height;
    data[at] = 200 + (isFlat ? 0 : (state % 11) - 5);
  }
  const grey = { width: SIDE, height: SIDE, channels: 1, data } as const;
  return {
    page: {
      page: 1,
      widthPx: SIDE,
      heightPx: SIDE,
      dpi: 200,
      dpiSource: 'file',
      storage: 'lossless',
      origin: 'image',
      colour: false,
    },
    ...{ raster: grey, grey, text: null, glyphs: null, jpeg: null },
  };
}

test('cells lie on the page with the place in the middle of them', () => {
  const cells = cellsAround(
    { x: 100, y: 4, width: 40, height: 10 },
    { width: 300, height: 200 },
    { cellPx: 10, times: 3, least: 8, most: 40 },
  );
  expect(cells).toEqual({ area: { x: 60, y: 0, width: 120, height: 80 }, columns: 12, rows: 8 });
});

test('paper that was painted over is dark among brighter cells', () => {
  const place = { x: 100, y: 100, width: 40, height: 40 };
  const effect = paperGrainEffect.show(page(place), place, () => null);
  if (effect?.kind !== 'map') throw new Error('no map');
  const { area, columns, values } = effect;
  const cellPx = area.width / columns;
  const at = (x: number, y: number) =>
    values[Math.floor((y - area.y) / cellPx) * columns + Math.floor((x - area.x) / cellPx)];
  expect(at(120, 120)).toBeLessThan(0.1);
  expect(at(160, 160)).toBeGreaterThan(0.3);
});

test('paper of another level is told from the paper round it', () => {
  const place = { x: 100, y: 100, width: 40, height: 40 };
  const source = page(null);
  for (let y = 100; y < 140; y++) source.grey.data.fill(206, y * SIDE + 100, y * SIDE + 140);
  const effect = paperLevelEffect.show(source, place, () => null);
  if (effect?.kind !== 'map') throw new Error('no map');
  const { area, columns, values } = effect;
  const cellPx = area.width / columns;
  const at = (x: number, y: number) =>
    values[Math.floor((y - area.y) / cellPx) * columns + Math.floor((x - area.x) / cellPx)];
  expect(at(120, 120)! - at(170, 170)!).toBeGreaterThan(0.1);
});

test('a copy differs nowhere from what it was copied from, and without another place there is no pair', () => {
  const source = page(null);
  const { data } = source.grey;
  const [here, other] = [
    { x: 20, y: 30, width: 12, height: 16 },
    { x: 120, y: 90, width: 12, height: 16 },
  ];
  for (let y = 0; y < 16; y++) {
    const from = (other.y + y) * SIDE + other.x;
    data.copyWithin((here.y + y) * SIDE + here.x, from, from + 12);
  }
  const look = () => ({ box: here, other, score: 9, measures: {} });
  const effect = copiedEffect.show(source, here, look);
  if (effect?.kind !== 'pair') throw new Error('no pair');
  expect(effect.difference!.values.every((value) => value === 0)).toBe(true);
  expect(copiedEffect.show(source, here, () => null)).toBeNull();
});

test('the grid of a screen shows as bright points at its frequency, and none without one', () => {
  const side = 512;
  const waved = (strength: number): TracePage => {
    const source = page(null);
    const grey = { width: side, height: side, channels: 1, data: new Uint8Array(side * side) } as const;
    let state = 7;
    for (let at = 0; at < grey.data.length; at++) {
      state = (state * 16807) % 2147483647;
      const turn = (2 * Math.PI * (20 * (at % side) - 6 * Math.floor(at / side))) / 128;
      grey.data[at] = Math.round(150 + (state % 7) + strength * Math.cos(turn));
    }
    return { ...source, raster: grey, grey };
  };
  const box = { x: 0, y: 0, width: side, height: side };
  const seen = { box, score: 6, measures: { across: 20, down: -6, inColour: 0 } };
  const effect = screenEffect.show(waved(8), box, () => seen);
  if (effect?.kind !== 'spectrum') throw new Error('no spectrum');
  const { columns, rows, values, peaks, area } = effect;
  const at = (x: number, y: number) => values[Math.floor(y * rows) * columns + Math.floor(x * columns)]!;
  expect(peaks).toHaveLength(2);
  for (const { x, y } of peaks) expect(at(x, y)).toBe(1);
  expect(at(0.8, 0.8)).toBeLessThan(0.6);
  expect(area.x + area.width).toBeLessThanOrEqual(side);
  expect(screenEffect.show(waved(8), box, () => null)).toBeNull();
  const square = screenedEffect.show(waved(8), box, () => seen);
  expect(square?.kind === 'spectrum' && square.peaks).toHaveLength(4);
});
