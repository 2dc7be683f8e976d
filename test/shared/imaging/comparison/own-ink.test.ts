import { expect, test } from 'vitest';
import { commonPrint, ownInk, paperOf } from '../../../../shared/imaging/comparison/own-ink.ts';
import type { Box } from '../../../../shared/model/region.ts';

const SIZE = { width: 100, height: 60 };
const PLACE: Box = { x: 20, y: 10, width: 40, height: 20 };

/** Paper with a printed line across the place, and an entry of some columns of ink. */
function sheet({ paper = 230, from = 0, to = 0, line = 20 } = {}) {
  const data = new Uint8Array(SIZE.width * SIZE.height).fill(paper);
  data.fill(paper - 120, line * SIZE.width, (line + 1) * SIZE.width);
  for (let y = 12; y < 18; y++) data.fill(paper - 150, y * SIZE.width + from, y * SIZE.width + to);
  return { ...SIZE, channels: 1 as const, data };
}

const inkOf = (page: ReturnType<typeof sheet>, without: readonly Box[] = []) =>
  ownInk(
    page,
    commonPrint([sheet({ from: 22, to: 30 }), sheet({ paper: 220, from: 40, to: 55 })]),
    { part: PLACE, without },
    paperOf(page),
  );

test('print that all have is no ink, on other paper and half a line lower too', () => {
  expect(inkOf(sheet())).toBe(0);
  expect(inkOf(sheet({ paper: 200 }))).toBe(0);
  expect(inkOf(sheet({ line: 21 }))).toBe(0);
});

test('what was filled in is ink, but for what belongs to something else', () => {
  expect(inkOf(sheet({ from: 25, to: 45 }))).toBeCloseTo((20 * 6) / 800, 5);
  expect(inkOf(sheet({ from: 25, to: 45 }), [{ x: 20, y: 10, width: 10, height: 20 }])).toBeCloseTo(
    (15 * 6) / 600,
    5,
  );
});

test('without common print everything dark counts', () => {
  const place = { part: { x: 0, y: 0, width: 100, height: 60 }, without: [] };
  expect(ownInk(sheet({ from: 0, to: 50 }), null, place, 230)).toBeCloseTo((50 * 6 + 100) / 6000, 5);
});

test('hardly anything of the place is its own: nothing to say', () => {
  expect(inkOf(sheet(), [{ x: 20, y: 0, width: 30, height: 60 }])).toBeNull();
});
