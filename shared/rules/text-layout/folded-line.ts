import type { Box } from '../../model/region.ts';
import type { PageText, ReadLine } from '../../model/words.ts';
import { foldChar } from './fold.ts';
import { uprightBox } from './upright.ts';

/** A run of letters and digits within a folded line. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where one folded character came from. */
interface Origin {
  readonly word: number;
  readonly symbol: number;
}

/** A line with its text made comparable, each folded character tied to the symbol it came from. */
export interface FoldedLine {
  readonly page: number;
  readonly line: ReadLine;
  /** Box in the frame in which the page reads upright; for asking what is above, below or beside. */
  readonly upright: Box;
  readonly turn: PageText['turn'];
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly origins: readonly (Origin | null)[];
  /** The characters of each word as read. */
  readonly chars: readonly (readonly string[])[];
}

/** A piece of a line: what was read there, where, and how surely. */
export interface Span {
  readonly text: string;
  readonly box: Box;
  /** 0..1, that of the least sure symbol */
  readonly confidence: number;
}

/** The lines of a page in comparable form, in the reader's order. */
export function foldLines(page: PageText): FoldedLine[] {
  return page.lines.filter((line) => line.words.length > 0).map((line) => foldLine(page, line));
}

function foldLine(page: PageText, line: ReadLine): FoldedLine {
  const pieces: string[] = [];
  const origins: (Origin | null)[] = [];
  const chars = line.words.map((word) => [...word.text]);
  chars.forEach((wordChars, wordAt) => {
    if (wordAt > 0) {
      pieces.push(' ');
      origins.push(null);
    }
    wordChars.forEach((char, symbol) => {
      const folded = foldChar(char);
      pieces.push(folded);
      for (let at = 0; at < folded.length; at += 1) origins.push({ word: wordAt, symbol });
    });
  });
  const text = pieces.join('');
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  return {
    page: page.page,
    line,
    upright: uprightBox(line.box, page.turn),
    turn: page.turn,
    text,
    tokens,
    origins,
    chars,
  };
}

/** What stands between two offsets of the folded text, as it was read. */
export function spanOf(folded: FoldedLine, start: number, end: number): Span {
  const boxes: Box[] = [];
  const texts: string[] = [];
  let confidence = 1;
  let last: Origin | null = null;
  for (let at = start; at < end; at += 1) {
    const origin = folded.origins[at] ?? null;
    if (origin === null) {
      texts.push(' ');
      continue;
    }
    if (last !== null && last.word === origin.word && last.symbol === origin.symbol) continue;
    last = origin;
    const symbol = symbolAt(folded, origin);
    texts.push(symbol.text);
    boxes.push(symbol.box);
    confidence = Math.min(confidence, symbol.confidence);
  }
  return { text: texts.join('').trim(), box: unionOf(boxes, folded.line.box), confidence };
}

function symbolAt(folded: FoldedLine, origin: Origin): Span {
  const word = folded.line.words[origin.word]!;
  const chars = folded.chars[origin.word]!;
  const text = chars[origin.symbol] ?? '';
  const symbol = word.symbols[origin.symbol];
  // Some readings give symbols that do not add up to the word; then only the word is known.
  const aligned = word.symbols.length === chars.length && symbol !== undefined && symbol.text === text;
  if (!aligned) return { text, box: word.box, confidence: word.confidence };
  return { text, box: symbol.box, confidence: Math.min(symbol.confidence, word.confidence) };
}

function unionOf(boxes: readonly Box[], fallback: Box): Box {
  const first = boxes[0];
  if (first === undefined) return fallback;
  let { x, y } = first;
  let right = x + first.width;
  let bottom = y + first.height;
  for (const box of boxes) {
    x = Math.min(x, box.x);
    y = Math.min(y, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return { x, y, width: right - x, height: bottom - y };
}
