import { describe, expect, it } from 'vitest';
import type { Raster } from '../../../../shared/imaging/raster.ts';
import { screenRecapture } from '../../../../shared/imaging/traces/screen-recapture.ts';
import { captureSheet, photoSizeOf } from '../../../press/capture.ts';
import { makeCard } from '../../../press/card.ts';
import { photographOfScreen } from '../../../press/screen-photo.ts';
import { noisyPaper, pressedPage, tracePage } from './pressed-page.ts';

/** Genuine pages of the press, and real scans and photographs, stay below. */
const ORDINARY = 2.6;

const [WIDTH, HEIGHT] = [1000, 800];
/** The document lies in the middle. */
const INSIDE = { x: 220, y: 180, width: 560, height: 440 };
const lines = [0, 1, 2, 3].map((at) => ({
  text: 'some words of text',
  box: { ...INSIDE, y: INSIDE.y + 135 * at, height: 30 },
}));

type Level = (x: number, y: number) => number;

function pictureOf(pattern: Level) {
  const picture = noisyPaper(WIDTH, HEIGHT, { level: 150 });
  for (let at = 0; at < picture.data.length; at++)
    picture.data[at]! += Math.round(pattern(at % WIDTH, Math.floor(at / WIDTH)));
  return picture;
}

const wave = (across: number, down: number): Level => {
  return (x, y) => 5 * Math.cos(2 * Math.PI * (across * x + down * y));
};
const isInside = (x: number, y: number) =>
  x >= INSIDE.x && y >= INSIDE.y && x < INSIDE.x + INSIDE.width && y < INSIDE.y + INSIDE.height;
const grid = wave(0.31, 0.02);

function lookAt(raster: Raster, text = lines) {
  const outcome = screenRecapture.look(tracePage(raster, text));
  if (!outcome.applies) throw new Error(outcome.reason);
  const { score, measures } = outcome.candidates[0]!;
  return { score, pitch: measures.pitch!, inColour: measures.inColour! };
}

describe('screen recapture', () => {
  it('finds one grid over the whole picture, and its pitch', () => {
    const { score, pitch } = lookAt(pictureOf(grid));
    expect(score).toBeGreaterThan(2 * ORDINARY);
    expect(pitch).toBeGreaterThan(2.9);
    expect(pitch).toBeLessThan(3.6);
  });

  it('follows it where the picture was taken slantwise', () => {
    const slant: Level = (x, y) => 5 * Math.cos(2 * Math.PI * (0.31 * x + 0.00001 * x * x + 0.02 * y));
    expect(lookAt(pictureOf(slant)).score).toBeGreaterThan(2 * ORDINARY);
  });

  it('is silent about a ground of lines on the document, and about cloth beside it', () => {
    const onDocument: Level = (x, y) => (isInside(x, y) ? grid(x, y) : 0);
    const beside: Level = (x, y) => (isInside(x, y) ? 0 : grid(x, y));
    expect(lookAt(pictureOf(onDocument)).score).toBeLessThan(ORDINARY);
    expect(lookAt(pictureOf(beside)).score).toBeLessThan(ORDINARY);
    expect(lookAt(pictureOf(() => 0)).score).toBeLessThan(ORDINARY);
  });

  it('is silent about the grid of a JPEG file and about overtones of printed lines', () => {
    const blocks: Level = (x, y) => (x % 8 === 0 ? 6 : 0) + (y % 8 === 0 ? 6 : 0);
    const rules: Level = (_, y) => (y % 15 < 2 ? -40 : 0);
    expect(lookAt(pictureOf(blocks)).score).toBeLessThan(ORDINARY);
    expect(lookAt(pictureOf(rules)).score).toBeLessThan(ORDINARY);
  });

  it('sees fringes of colour that are too coarse to be told from print in black', () => {
    const light = pictureOf(() => 0);
    const data = new Uint8Array(WIDTH * HEIGHT * 3);
    const fringe = wave(0.07, 0.03);
    for (let at = 0; at < light.data.length; at++) {
      const tint = Math.round(fringe(at % WIDTH, Math.floor(at / WIDTH)));
      data.set([light.data[at]! + tint, light.data[at]! - tint, light.data[at]!], 3 * at);
    }
    const { score, inColour } = lookAt({ width: WIDTH, height: HEIGHT, channels: 3, data });
    expect(score).toBeGreaterThan(2 * ORDINARY);
    expect(inColour).toBe(1);
  });

  it('takes the document to lie in the middle where no text can be read', () => {
    expect(lookAt(pictureOf(grid), []).score).toBeGreaterThan(2 * ORDINARY);
    const beside: Level = (x, y) => (isInside(x, y) ? 0 : grid(x, y));
    expect(lookAt(pictureOf(beside), []).score).toBeLessThan(ORDINARY);
  });

  it('cannot judge what fills the picture, and what is no picture', () => {
    const full = lines.map((line) => ({ ...line, box: { x: 0, y: 0, width: WIDTH, height: HEIGHT } }));
    const reasonOf = (page: Parameters<typeof screenRecapture.look>[0]) => {
      const outcome = screenRecapture.look(page);
      return outcome.applies ? null : outcome.reason;
    };
    expect(reasonOf(tracePage(pictureOf(grid), full))).toBe('too-little');
    expect(reasonOf(tracePage(noisyPaper(200, 150), lines))).toBe('too-little');
    expect(reasonOf(tracePage(pictureOf(grid), lines, { storage: 'bilevel' }))).toBe('bilevel');
  });

  it('tells a photograph of a card of the press from one of a screen that shows it', () => {
    const seed = 5;
    const card = makeCard({ seed, side: 'back', dpi: 200 });
    const scoreOf = (document: typeof card) => {
      const outcome = screenRecapture.look(pressedPage(document));
      return outcome.applies ? outcome.candidates[0]!.score : Number.NaN;
    };
    const shown = captureSheet(card, { by: 'fine-scan', dpi: 200, seed });
    expect(scoreOf(photographOfScreen(shown, { seed, ...photoSizeOf(card) }))).toBeGreaterThan(2 * ORDINARY);
    expect(scoreOf(captureSheet(card, { by: 'photo', dpi: 200, seed }))).toBeLessThan(ORDINARY);
  });
});
