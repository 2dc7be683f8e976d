import { expect, test } from 'vitest';
import { connectedComponents } from '../../../../shared/imaging/glyphs/components.ts';
import { edgesAtHalfContrast, strokeWidth } from '../../../../shared/imaging/glyphs/ink-edges.ts';
import { binarise } from '../../../../shared/imaging/glyphs/sauvola.ts';
import { paperGrain } from '../../../../shared/imaging/grain.ts';
import type { GreyRaster } from '../../../../shared/imaging/raster.ts';
import { layOver, measureLaid } from '../../../../shared/imaging/traces/glyphs/measure-pair.ts';

function paper(width: number, height: number, grey: (x: number, y: number) => number): GreyRaster {
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data[y * width + x] = grey(x, y);
  return { width, height, channels: 1, data };
}

/** A bar from x 20 to 60 and y 30 to 34, its lower row half covered. */
const bar = paper(100, 80, (x, y) => (x < 20 || x >= 60 || y < 30 || y > 33 ? 220 : y === 33 ? 120 : 20));

test('ink is marked where it is darker than its surroundings, and pieces are told apart', () => {
  const mask = binarise(bar, { x: 0, y: 0, width: 100, height: 80 }, 12);
  expect(connectedComponents(mask)).toEqual([{ left: 20, top: 30, right: 60, bottom: 34, area: 160 }]);
});

test('edges lie at half contrast, between the pixels', () => {
  const box = { left: 20, top: 30, right: 60, bottom: 34, area: 160 };
  const edges = edgesAtHalfContrast(bar, box, { paper: 220, ink: 20 });
  expect(edges).toEqual({ left: 20, right: 60, top: 30, bottom: 33.5 });
});

test('the width of a stroke is known better than to a pixel', () => {
  const box = { left: 20, top: 30, right: 60, bottom: 34, area: 160 };
  expect(strokeWidth(bar, box, { paper: 220, ink: 20 })).toBeCloseTo(3.24, 1);
});

test('a window beyond the raster holds nothing', () => {
  expect(connectedComponents(binarise(bar, { x: 200, y: 200, width: 10, height: 10 }, 5))).toEqual([]);
});

test('the grain of the paper is measured where nothing is written', () => {
  let state = 1;
  const noise = () => {
    let sum = 0;
    for (let n = 0; n < 12; n++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      sum += state / 2 ** 32;
    }
    return sum - 6;
  };
  const grainy = paper(512, 512, () => Math.round(200 + 4 * noise()));
  expect(paperGrain(grainy, [])).toBeCloseTo(4, 0);
  expect(paperGrain(grainy, [{ x: 0, y: 0, width: 512, height: 512 }])).toBe(0);
  expect(
    paperGrain(
      paper(256, 256, () => 255),
      [],
    ),
  ).toBe(0);
});

test('a copy is found at its shift, and a patch at the edge has no distance', () => {
  const texture = paper(64, 32, (x, y) => ((x % 32) * 37 + y * 91) % 200);
  const first = { x: 8, y: 8, width: 12, height: 12 };
  const laid = layOver(texture, first, { x: 41, y: 9, width: 12, height: 12 })!;
  expect(laid).toMatchObject({ x: 40, y: 8, variance: 0 });
  expect(measureLaid(texture, first, laid)).toMatchObject({ distance: 0, aligned: 0 });
  expect(layOver(texture, first, { x: 60, y: 28, width: 12, height: 12 })).toBeNull();
});
