import { describe, expect, it } from 'vitest';
import { findDifferences } from '../../../shared/imaging/page-difference.ts';
import type { GreyRaster } from '../../../shared/imaging/raster.ts';

const SIZE = 120;

/** White paper with dark or grey rectangles: x, y, width, height, grey. */
function paper(...marks: readonly (readonly [number, number, number, number, number])[]): GreyRaster {
  const data = new Uint8Array(SIZE * SIZE).fill(255);
  for (const [x, y, width, height, grey] of marks) {
    for (let row = y; row < y + height; row++) data.fill(grey, row * SIZE + x, row * SIZE + x + width);
  }
  return { width: SIZE, height: SIZE, channels: 1, data };
}

describe('findDifferences', () => {
  it('finds nothing between equal pages, or where lines moved by one pixel', () => {
    expect(findDifferences(paper([10, 10, 30, 3, 0]), paper([10, 10, 30, 3, 0]))).toEqual([]);
    expect(findDifferences(paper([10, 10, 30, 3, 0]), paper([11, 11, 30, 3, 0]))).toEqual([]);
  });

  it('tells what came from what went', () => {
    const [mark, blank] = [paper([12, 12, 12, 6, 0]), paper()];
    const box = { x: 12, y: 12, width: 12, height: 6 };
    expect(findDifferences(blank, mark)).toEqual([{ box, inkLost: false }]);
    expect(findDifferences(mark, blank)).toEqual([{ box, inkLost: true }]);
  });

  it('sees what a black area covers', () => {
    const text = paper([30, 30, 2, 12, 0], [36, 30, 2, 12, 0], [42, 30, 2, 12, 0]);
    const covered = paper([24, 24, 30, 24, 0]);
    expect(findDifferences(text, covered)).toMatchObject([{ inkLost: true }]);
  });

  it('joins what stands close and parts what stands far, the largest first', () => {
    const found = findDifferences(paper(), paper([0, 0, 6, 6, 0], [12, 0, 6, 6, 0], [60, 60, 6, 6, 0]));
    expect(found.map(({ box }) => box)).toEqual([
      { x: 0, y: 0, width: 18, height: 6 },
      { x: 60, y: 60, width: 6, height: 6 },
    ]);
  });
});
