import { expect, test } from 'vitest';
import { isTwoTone, type Raster } from '../../../shared/imaging/raster.ts';

const SIDE = 100;
const BLACK = 0;
const WHITE = 255;

/** Text of one level on paper of one: a twentieth of the page is ink. */
function printed(levelAt: (at: number) => number | null = () => null): Raster {
  const data = Uint8Array.from(
    { length: SIDE * SIDE },
    (_, at) => levelAt(at) ?? (at % 20 === 0 ? BLACK : WHITE),
  );
  return { width: SIDE, height: SIDE, channels: 1, data };
}

function inColour({ width, height, data }: Raster): Raster {
  return {
    width,
    height,
    channels: 3,
    data: Uint8Array.from({ length: 3 * data.length }, (_, at) => data[Math.floor(at / 3)]!),
  };
}

test('black and white is of two greys, in one channel and in three', () => {
  expect(isTwoTone(printed())).toBe(true);
  expect(isTwoTone(inColour(printed()))).toBe(true);
});

test('a stamp in one grey, the edge of a scanner and smoothed letters leave it so', () => {
  expect(isTwoTone(printed((at) => (at % 31 === 7 ? 150 : null)))).toBe(true);
  expect(isTwoTone(printed((at) => (at % SIDE < 1 ? 40 + (at % 90) : null)))).toBe(true);
  expect(isTwoTone(printed((at) => (at % 20 === 1 && at % 3 === 0 ? 30 + (at % 200) : null)))).toBe(true);
});

test('paper with grain, ink with grain, and a page with a picture on it are not', () => {
  expect(isTwoTone(printed((at) => (at % 20 === 0 ? null : 250 + (at % 6))))).toBe(false);
  expect(isTwoTone(printed((at) => (at % 20 === 0 ? (at / 20) % 60 : null)))).toBe(false);
  expect(isTwoTone(printed((at) => (at < 1000 ? at % 256 : null)))).toBe(false);
});

test('a page of one colour and a page with a coloured stamp are not', () => {
  expect(isTwoTone(printed(() => WHITE))).toBe(false);
  const page = inColour(printed());
  page.data.set([200, 30, 30], 0);
  expect(isTwoTone(page)).toBe(false);
});
