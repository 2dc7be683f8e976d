import { expect, test } from 'vitest';
import { inverseDct } from '../../../../../shared/imaging/jpeg/dct.ts';
import { gridFit } from '../../../../../shared/imaging/traces/jpeg/foreign-grid.ts';
import type { Box } from '../../../../../shared/model/region.ts';
import { gaussian, seeded } from '../../../../press/seed.ts';

const [WIDTH, HEIGHT] = [160, 96];
const PLACE = { x: 40, y: 24, width: 72, height: 44 };

/** Noise, with blocks of few coefficients in one place, beginning at its corner, and rules every other row. */
function levels({ blocks = null as Box | null, rules = false } = {}): Uint8Array {
  const random = seeded(4);
  const data = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) => {
    const rule = rules && Math.floor(at / WIDTH) % 16 < 3 ? 90 : 0;
    return Math.round(200 + 4 * gaussian(random) - rule);
  });
  const block = new Float64Array(64);
  for (let y = blocks?.y ?? 0; blocks && y + 8 <= blocks.y + blocks.height; y += 8) {
    for (let x = blocks.x; x + 8 <= blocks.x + blocks.width; x += 8) {
      for (let k = 0; k < 64; k++) block[k] = k < 20 ? 8 * Math.round(gaussian(random)) : 0;
      block[0] = 1600;
      inverseDct(block);
      for (let k = 0; k < 64; k++) data[(y + (k >> 3)) * WIDTH + x + (k & 7)] = Math.round(block[k]!);
    }
  }
  return data;
}

const fitted = (data: Uint8Array) => gridFit(data, { width: WIDTH, height: HEIGHT }, PLACE, 24)!;

test('the grid that a place was compressed in stands out', () => {
  const found = fitted(levels({ blocks: { x: 43, y: 29, width: 64, height: 32 } }));
  expect(found.phase).toBe((43 % 8) + 8 * (29 % 8));
  expect(found.score).toBeGreaterThan(6);
  expect(found.zeros).toBeGreaterThan(found.usual + 10);
});

test('none does in noise, nor where rules run', () => {
  expect(fitted(levels()).score).toBeLessThan(3);
  expect(fitted(levels({ rules: true })).score).toBeLessThan(3);
});

test('a place that is uneven stands out in no grid, though more blocks of one fit in it', () => {
  const random = seeded(8);
  const uneven = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) => {
    const isEven = [0, 2, 5].includes(((at % WIDTH) >> 3) - 8);
    return Math.round(200 + (isEven ? 1 : 6) * gaussian(random));
  });
  const square = { x: 64, y: 16, width: 64, height: 64 };
  expect(gridFit(uneven, { width: WIDTH, height: HEIGHT }, square, 24)!.score).toBeLessThan(2);
});

test('a flat place, or a small one, says nothing', () => {
  const page = { width: WIDTH, height: HEIGHT };
  expect(gridFit(new Uint8Array(WIDTH * HEIGHT).fill(255), page, PLACE, 24)).toBeNull();
  expect(gridFit(levels(), page, { ...PLACE, height: 10 }, 24)).toBeNull();
});
