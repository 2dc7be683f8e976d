import { expect, test } from 'vitest';
import { forwardDct, inverseDct } from '../../../../shared/imaging/jpeg/dct.ts';

test('a level gives the DC alone, a cosine one coefficient', () => {
  const level = new Float64Array(64).fill(10);
  forwardDct(level);
  expect(level[0]).toBeCloseTo(80);
  expect(Math.max(...level.subarray(1).map(Math.abs))).toBeCloseTo(0);
  const wave = Float64Array.from({ length: 64 }, (_, at) =>
    Math.cos(((2 * (at % 8) + 1) * 3 * Math.PI) / 16),
  );
  forwardDct(wave);
  expect(wave.findIndex((value) => Math.abs(value) > 1e-9)).toBe(3);
  expect(wave[3]).toBeCloseTo(Math.sqrt(32));
});

test('the way there and back is nothing', () => {
  const values = Float64Array.from({ length: 64 }, (_, at) => ((at * 97) % 251) - 100);
  const block = values.slice();
  forwardDct(block);
  expect(Math.hypot(...block)).toBeCloseTo(Math.hypot(...values));
  inverseDct(block);
  for (let at = 0; at < 64; at++) expect(block[at]).toBeCloseTo(values[at]!);
});
