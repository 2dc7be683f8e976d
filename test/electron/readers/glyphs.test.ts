import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { readGlyphs } from '../../../electron/readers/glyphs.ts';
import type { PageImage } from '../../../electron/readers/reader.ts';
import { boxToPage } from '../../../shared/imaging/turn.ts';
import { turnGrey } from '../../../shared/imaging/turn-grey.ts';
import type { Turn } from '../../../shared/model/page.ts';
import type { Box } from '../../../shared/model/region.ts';
import type { PageText } from '../../../shared/model/words.ts';
import { familyOf } from '../../press/faces.ts';

const SIZE = { width: 1400, height: 800 };
const SENTENCE = 'the civil registrar issued this extract in the town hall on request';
const FONT_PX = 42;

interface Change {
  readonly downPx?: number;
  readonly tiltDeg?: number;
  readonly sizeShare?: number;
}

/** Ten equal lines with one word changed, drawn and lettered without any reading, then turned. */
function drawnPage(change: Change, turn: Turn = 0): { image: PageImage; text: PageText } {
  const canvas = createCanvas(SIZE.width, SIZE.height);
  const ctx = canvas.getContext('2d');
  ctx.fillStyle = 'rgb(230, 230, 230)';
  ctx.fillRect(0, 0, SIZE.width, SIZE.height);
  ctx.fillStyle = 'rgb(40, 40, 40)';
  const back: Turn = turn === 90 ? 270 : turn === 270 ? 90 : turn;
  const page = back === 90 || back === 270 ? { width: SIZE.height, height: SIZE.width } : SIZE;
  const place = (box: Box) => boxToPage(box, page, turn);
  const lines = Array.from({ length: 10 }, (_, row) => {
    const y = 100.4 + row * 68;
    let x = 60.3 + 3.1 * row;
    const words = SENTENCE.split(' ').map((text, at) => {
      const changed = row === 4 && at === 5 ? change : {};
      ctx.font = `${FONT_PX * (changed.sizeShare ?? 1)}px ${familyOf('sans')}`;
      const width = ctx.measureText(text).width;
      ctx.save();
      ctx.translate(x + width / 2, y + (changed.downPx ?? 0));
      ctx.rotate(((changed.tiltDeg ?? 0) * Math.PI) / 180);
      ctx.fillText(text, -width / 2, 0);
      ctx.restore();
      const box = { x: Math.floor(x), y: Math.round(y - 32), width: Math.ceil(width), height: 44 };
      const symbols = [...text].map((char, n) => {
        const left = x + ctx.measureText(text.slice(0, n)).width;
        const symbol = { ...box, x: Math.round(left), width: Math.round(ctx.measureText(char).width) };
        return { text: char, confidence: 0.97, box: place(symbol) };
      });
      x += width + 12;
      return { text, confidence: 0.97, box: place(box), symbols };
    });
    const box = place({ x: 60, y: Math.round(y - 32), width: Math.round(x - 72), height: 44 });
    return { text: SENTENCE, confidence: 0.97, box, baseline: { x0: 0, y0: 0, x1: 1, y1: 0 }, words };
  });
  const rgba = ctx.getImageData(0, 0, SIZE.width, SIZE.height).data;
  const data = new Uint8Array(SIZE.width * SIZE.height);
  for (let at = 0; at < data.length; at++) data[at] = rgba[at * 4]!;
  const raster = turnGrey({ ...SIZE, channels: 1, data }, back);
  const image: PageImage = {
    page: 1,
    widthPx: raster.width,
    heightPx: raster.height,
    dpi: 300,
    dpiSource: 'file',
    origin: 'image',
    storage: 'jpeg',
    colour: false,
    raster,
  };
  return { image, text: { page: 1, turn, languages: ['eng'], script: null, unread: null, lines } };
}

const changedWord = (change: Change, turn?: Turn) => {
  const { image, text } = drawnPage(change, turn);
  const page = readGlyphs(image, text);
  return { page, word: page.lines[4]!.words[5]! };
};

describe('readGlyphs', () => {
  test('measures how far a word was moved down, whichever way the page lies', () => {
    for (const turn of [0, 90, 180, 270] as const) {
      const { page, word } = changedWord({ downPx: 3 }, turn);
      expect(page.found).toBeGreaterThan(0.9);
      expect(word.text).toBe('extract');
      expect(word.offsetPx).toBeCloseTo(3, 0);
      expect(Math.abs(page.lines[2]!.words[5]!.offsetPx!)).toBeLessThan(0.5);
    }
  });

  test('measures tilt and size', () => {
    expect(changedWord({ tiltDeg: 1.5 }).word.tiltDeg).toBeCloseTo(1.5, 0);
    const { page, word } = changedWord({ sizeShare: 1.08 });
    expect(word.xHeightPx! / page.lines[4]!.words[4]!.xHeightPx!).toBeCloseTo(1.08, 1);
  });

  test('keeps boxes on the page', () => {
    const { page, word } = changedWord({}, 90);
    expect(word.box.width).toBeLessThan(word.box.height);
    expect(page.turn).toBe(90);
  });

  test('takes boxes with fractions of a pixel, as text read at another size has them', () => {
    const { image, text } = drawnPage({ downPx: 3 });
    const moved = (box: Box) => ({ ...box, x: box.x + 0.3, y: box.y + 0.4, width: box.width + 0.25 });
    const lines = text.lines.map((line) => ({
      ...line,
      box: moved(line.box),
      words: line.words.map((word) => ({ ...word, box: moved(word.box) })),
    }));
    const page = readGlyphs(image, { ...text, lines });
    expect(page.found).toBeGreaterThan(0.9);
    expect(page.lines[4]!.words[5]!.offsetPx).toBeCloseTo(3, 0);
  });

  test('takes an empty page and boxes beyond the page as they come', () => {
    const { image, text } = drawnPage({});
    expect(readGlyphs(image, { ...text, lines: [] })).toMatchObject({
      found: 0,
      lines: [],
    });
    const away = text.lines.map((line) => ({
      ...line,
      words: line.words.map((word) => ({ ...word, box: { ...word.box, x: word.box.x + 5000, y: -900 } })),
    }));
    expect(readGlyphs(image, { ...text, lines: away }).found).toBe(0);
  });
});
