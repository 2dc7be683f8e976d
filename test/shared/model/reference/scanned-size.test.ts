import { expect, test } from 'vitest';
import type { Corners } from '../../../../shared/model/reference/recognition.ts';
import { isOffScan, sizeByDpi } from '../../../../shared/model/reference/scanned-size.ts';

const sheet = (widthPx: number, heightPx: number): Corners => [
  { x: 40, y: 30 },
  { x: 40 + widthPx, y: 30 },
  { x: 40 + widthPx, y: 30 + heightPx },
  { x: 40, y: 30 + heightPx },
];
const A5_LYING = sheet(2480, 1748);
const [KNOWN, ESTIMATED] = (['file', 'estimated'] as const).map((dpiSource) => ({ dpi: 300, dpiSource }));

test('the resolution of a scan gives the size of the face', () => {
  expect(sizeByDpi(sheet(1011, 638), 300)).toEqual({ widthMm: 85.6, heightMm: 54 });
  expect(sizeByDpi(A5_LYING, 300)).toEqual({ widthMm: 210, heightMm: 148 });
});

test.each([
  [{ widthMm: 210, heightMm: 148 }, false, false],
  [{ widthMm: 205, heightMm: 152 }, false, false],
  [{ widthMm: 210, heightMm: 156 }, true, false],
  [{ widthMm: 297, heightMm: 210 }, true, false],
  [{ widthMm: 148, heightMm: 210 }, true, true],
  [{ widthMm: 210, heightMm: 297 }, true, true],
  [{ widthMm: 210, heightMm: 205 }, true, false],
])('%j on a lying A5 is off: %j; without a resolution: %j', (face, atKnown, atEstimated) => {
  expect(isOffScan(face, A5_LYING, KNOWN!)).toBe(atKnown);
  expect(isOffScan(face, A5_LYING, ESTIMATED!)).toBe(atEstimated);
});
