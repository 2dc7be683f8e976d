import { expect, test } from 'vitest';
import type { GreyRaster } from '../../../../shared/imaging/raster.ts';
import { identicalGlyphs } from '../../../../shared/imaging/traces/identical-glyphs.ts';
import type { PageGlyphs } from '../../../../shared/model/glyphs.ts';
import { gaussian, partSeed, seeded } from '../../../press/seed.ts';
import { glyphPage } from '../../glyph-page.ts';
import { tracePageOf } from '../../trace-glyphs.ts';

const WIDTH = 900;
const HEIGHT = 400;
const COLUMNS = 12;
const ROWS = 4;

/** Rows of one ring-shaped letter, each printed anew with noise; the place of the last a copy of the first if asked. */
function ringPage(isCopied: boolean): { grey: GreyRaster; glyphs: PageGlyphs } {
  const random = seeded(partSeed(7, 'rings'));
  const data = new Uint8Array(WIDTH * HEIGHT);
  const centres: { x: number; y: number }[] = [];
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      centres.push({ x: 60 + 65 * column + random(), y: 60 + 80 * row + random() });
    }
  }
  const radii = centres.map(() => ({ outer: 14 + 0.6 * random(), inner: 9 + 0.6 * random() }));
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      let ink = 0;
      for (const [at, centre] of centres.entries()) {
        const away = Math.hypot(x - centre.x, y - centre.y);
        const { outer, inner } = radii[at]!;
        ink += Math.max(0, Math.min(1, outer - away)) * Math.max(0, Math.min(1, away - inner));
      }
      data[y * WIDTH + x] = Math.round(225 - 180 * ink + 4 * gaussian(random));
    }
  }
  const frames = centres.map(({ x, y }) => ({
    left: Math.round(x) - 15,
    top: Math.round(y) - 15,
    right: Math.round(x) + 15,
    bottom: Math.round(y) + 15,
  }));
  if (isCopied) copy(data, frames[0]!, frames.at(-1)!);
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const line = glyphPage().lines[0]!;
    const own = frames.slice(row * COLUMNS, (row + 1) * COLUMNS);
    const glyphs = own.map((frame) => ({ text: 'o', frame, strokePx: 5 }));
    return { ...line, words: [{ ...line.words[0]!, glyphs }] };
  });
  return { grey: { width: WIDTH, height: HEIGHT, channels: 1, data }, glyphs: { ...glyphPage(), lines } };
}

function copy(
  data: Uint8Array,
  from: { left: number; top: number },
  to: { left: number; top: number },
): void {
  for (let y = -6; y < 36; y++) {
    for (let x = -6; x < 36; x++) {
      data[(to.top + y) * WIDTH + to.left + x] = data[(from.top + y) * WIDTH + from.left + x]!;
    }
  }
}

function look(isCopied: boolean) {
  const { grey, glyphs } = ringPage(isCopied);
  const outcome = identicalGlyphs.look({ ...tracePageOf(glyphs), raster: grey, grey });
  if (!outcome.applies) throw new Error(outcome.reason);
  return outcome;
}

test('a letter that was copied lies far below what two prints differ by', () => {
  const [first, second] = look(true).candidates;
  expect(first).toMatchObject({ box: { x: expect.any(Number) }, text: 'o' });
  expect(first!.measures.distance).toBeLessThan(1);
  expect([first!.box.x, first!.other!.x].sort((a, b) => a - b)[0]).toBeLessThan(60);
  expect(first!.score).toBeGreaterThan(3 * second!.score);
});

test('letters that were printed each for itself are ordinary', () => {
  expect(look(false).candidates[0]!.score).toBeLessThan(1.6);
});

test('a page of black and white, and one that a program drew, have no grain to compare', () => {
  expect(identicalGlyphs.look(tracePageOf(glyphPage(), 'bilevel'))).toEqual({
    applies: false,
    reason: 'bilevel',
  });
  expect(identicalGlyphs.look(tracePageOf(glyphPage(), 'drawn'))).toEqual({
    applies: false,
    reason: 'drawn',
  });
});
