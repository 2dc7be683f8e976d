import { expect, test } from 'vitest';
import { openTransform } from '../../../../shared/imaging/spectrum/fourier.ts';

const rounded = (values: Float64Array) => Array.from(values, (value) => Math.round(1000 * value) / 1000 + 0);

test('a tile of four by four is turned into its frequencies', () => {
  const re = Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
  const im = new Float64Array(16);
  openTransform(4)(re, im);
  expect(rounded(re)).toEqual([136, -8, -8, -8, -32, 0, 0, 0, -32, 0, 0, 0, -32, 0, 0, 0]);
  expect(rounded(im)).toEqual([0, 8, 0, -8, 32, 0, 0, 0, 0, 0, 0, 0, -32, 0, 0, 0]);
});

test('a wave has its power at its frequency and at the opposite one alone', () => {
  const side = 16;
  const wave = (at: number) => Math.cos((2 * Math.PI * (3 * (at % side) + 5 * Math.floor(at / side))) / side);
  const re = Float64Array.from({ length: side * side }, (_, at) => wave(at));
  const im = new Float64Array(side * side);
  openTransform(side)(re, im);
  const strong = [...re.keys()].filter((at) => Math.hypot(re[at]!, im[at]!) > 1e-6);
  expect(strong).toEqual([5 * side + 3, 11 * side + 13]);
  expect(re[5 * side + 3]).toBeCloseTo((side * side) / 2);
});

test('only powers of two have a transform', () => {
  expect(() => openTransform(12)).toThrow(RangeError);
  expect(() => openTransform(1)).toThrow(RangeError);
});
