import type tesseract from 'tesseract.js';
import { boxToPage, type Size } from '../../../shared/imaging/turn.ts';
import type { Turn } from '../../../shared/model/page.ts';
import type { Box } from '../../../shared/model/region.ts';
import type { ReadLine, ReadSymbol, ReadWord } from '../../../shared/model/words.ts';

/**
 * How the raster that was read lies on the page: the page was scaled by `scale`, turned by `turn`, and read from
 * `offset` on.
 */
export interface ReadingFrame {
  readonly page: Size;
  readonly scale: number;
  readonly turn: Turn;
  readonly offset: { readonly x: number; readonly y: number };
}

/** Words of punctuation alone below this confidence are specks and rulings: 0..1. */
const SPECK_CONFIDENCE = 0.5;

/** Lines with letters of these scripts run from right to left; Tesseract gives baselines from left to right. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Tesseract's tree of blocks as lines on the page, in reading order. */
export function toReadLines(blocks: readonly tesseract.Block[], frame: ReadingFrame): readonly ReadLine[] {
  const lines: ReadLine[] = [];
  for (const block of blocks) {
    for (const paragraph of block.paragraphs) {
      for (const line of paragraph.lines) {
        const read = toReadLine(line, frame);
        if (read !== null) lines.push(read);
      }
    }
  }
  return lines;
}

function toReadLine(line: tesseract.Line, frame: ReadingFrame): ReadLine | null {
  const words = line.words.map((word) => toReadWord(word, frame)).filter((word) => word !== null);
  if (words.length === 0) return null;
  let weight = 0;
  let sum = 0;
  for (const { text, confidence } of words) {
    weight += text.length;
    sum += text.length * confidence;
  }
  const text = words.map((word) => word.text).join(' ');
  const { x0, y0, x1, y1 } = line.baseline;
  const left = pointToPage(x0, y0, frame);
  const right = pointToPage(x1, y1, frame);
  const [start, end] = RIGHT_TO_LEFT.test(text) ? [right, left] : [left, right];
  return {
    text,
    confidence: rounded(sum / weight),
    box: around(words),
    baseline: { x0: start.x, y0: start.y, x1: end.x, y1: end.y },
    words,
  };
}

function toReadWord(word: tesseract.Word, frame: ReadingFrame): ReadWord | null {
  const text = word.text.trim();
  const box = toPage(word.bbox, frame);
  const confidence = fraction(word.confidence);
  if (text === '' || box.width <= 0 || box.height <= 0) return null;
  if (confidence < SPECK_CONFIDENCE && !/[\p{L}\p{N}]/u.test(text)) return null;
  return { text, confidence, box, symbols: word.symbols.map((symbol) => toReadSymbol(symbol, frame)) };
}

function toReadSymbol(symbol: tesseract.Symbol, frame: ReadingFrame): ReadSymbol {
  return {
    text: symbol.text,
    confidence: fraction(symbol.confidence),
    box: toPage(symbol.bbox, frame),
  };
}

function toPage({ x0, y0, x1, y1 }: tesseract.Bbox, { page, scale, turn, offset }: ReadingFrame): Box {
  const box = {
    x: (x0 + offset.x) / scale,
    y: (y0 + offset.y) / scale,
    width: (x1 - x0) / scale,
    height: (y1 - y0) / scale,
  };
  const { x, y, width, height } = boxToPage(box, page, turn);
  return { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
}

function pointToPage(x: number, y: number, frame: ReadingFrame): { x: number; y: number } {
  const at = toPage({ x0: x, y0: y, x1: x, y1: y }, frame);
  return { x: at.x, y: at.y };
}

function around(words: readonly ReadWord[]): Box {
  const x = Math.min(...words.map(({ box }) => box.x));
  const y = Math.min(...words.map(({ box }) => box.y));
  const right = Math.max(...words.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...words.map(({ box }) => box.y + box.height));
  return { x, y, width: rounded(right - x), height: rounded(bottom - y) };
}

function fraction(percent: number): number {
  return rounded(Math.min(Math.max(percent / 100, 0), 1));
}

/** Two decimals: boxes of scaled pages fall between pixels, and longer fractions are noise in the output. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
