import { expect, it } from 'vitest';
import type { Raster } from '../../shared/imaging/raster.ts';
import { boxOnCurl, type Curl, curled } from './page-curl.ts';
import { onPaper } from './paper.ts';

const WHITE: Raster = { width: 60, height: 40, channels: 3, data: new Uint8Array(60 * 40 * 3).fill(240) };

it('paper has its tint, and clouds that are the same for the same sheet', () => {
  const paper = { seed: 1, tint: [1, 0.9, 0.8], cloud: 2, flecks: 0 } as const;
  const { data } = onPaper(WHITE, 100, paper);
  const mean = (channel: number) =>
    data.filter((_, at) => at % 3 === channel).reduce((sum, value) => sum + value, 0) / (60 * 40);
  expect(mean(0) - mean(1)).toBeCloseTo(24, -1);
  expect(mean(1) - mean(2)).toBeCloseTo(24, -1);
  expect(new Set(data.filter((_, at) => at % 3 === 1)).size).toBeGreaterThan(3);
  expect(Buffer.compare(data, onPaper(WHITE, 100, paper).data)).toBe(0);
  expect(Buffer.compare(data, onPaper(WHITE, 100, { ...paper, seed: 2 }).data)).not.toBe(0);
});

it('a page that curls takes its print along, and is darker at its back', () => {
  const data = Uint8Array.from(WHITE.data);
  for (let x = 0; x < 60; x++) data.fill(0, (20 * 60 + x) * 3, (20 * 60 + x) * 3 + 3);
  const curl: Curl = { side: 'left', reachPx: 10, bendPx: 6, shade: 0.4 };
  const bent = curled({ ...WHITE, data }, curl);
  const darkest = (x: number) =>
    Array.from({ length: 40 }, (_, y) => y).reduce((best, y) =>
      bent.data[(y * 60 + x) * 3]! < bent.data[(best * 60 + x) * 3]! ? y : best,
    );
  expect([darkest(0), darkest(59)]).toEqual([26, 20]);
  expect(boxOnCurl({ x: 0, y: 20, width: 60, height: 1 }, 60, curl)).toEqual({
    x: 0,
    y: 20,
    width: 60,
    height: 7,
  });
  expect(bent.data[0]).toBe(Math.round(240 * 0.6));
});
