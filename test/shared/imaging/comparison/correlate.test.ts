import { expect, test } from 'vitest';
import { bestAgreement, correlationAt } from '../../../../shared/imaging/comparison/correlate.ts';
import type { GreyRaster } from '../../../../shared/imaging/raster.ts';

function grey(width: number, height: number, at: (x: number, y: number) => number): GreyRaster {
  const data = Uint8Array.from({ length: width * height }, (_, i) => at(i % width, Math.floor(i / width)));
  return { width, height, channels: 1, data };
}

const blob = (middleX: number, middleY: number) =>
  grey(60, 60, (x, y) => 230 - 150 * Math.exp(-((x - middleX) ** 2 + (y - middleY) ** 2) / 60));

const part = { x: 20, y: 20, width: 20, height: 20 };

test('the same print, darker and with less contrast, agrees wholly', () => {
  const one = blob(30, 30);
  const paler = grey(60, 60, (x, y) => 60 + one.data[y * 60 + x]! / 2);
  expect(correlationAt(one, paler, part, { dx: 0, dy: 0 })).toBeCloseTo(1, 2);
  const inverse = grey(60, 60, (x, y) => 255 - one.data[y * 60 + x]!);
  expect(correlationAt(one, inverse, part, { dx: 0, dy: 0 })).toBeCloseTo(-1, 5);
});

test.each([2, 9])('print that lies elsewhere is found within a reach of %i px', (reach) => {
  const found = bestAgreement(blob(30, 30), blob(30 + reach, 29), part, reach)!;
  expect(found).toMatchObject({ dx: reach, dy: -1 });
  expect(found.value).toBeGreaterThan(0.99);
  expect(bestAgreement(blob(30, 30), blob(32, 29), part, 1, { dx: 2, dy: 0 })).toMatchObject({
    dx: 2,
    dy: -1,
  });
});

test('plain parts and parts beyond the picture are not compared', () => {
  const plain = grey(60, 60, () => 200);
  expect(correlationAt(blob(30, 30), plain, part, { dx: 0, dy: 0 })).toBeNull();
  expect(bestAgreement(plain, plain, part, 5)).toBeNull();
  expect(correlationAt(plain, plain, { ...part, x: 50 }, { dx: 0, dy: 0 })).toBeNull();
  expect(correlationAt(blob(30, 30), blob(30, 30), part, { dx: 30, dy: 0 })).toBeNull();
});
