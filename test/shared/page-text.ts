import type { PageText, ReadLine, ReadWord } from '../../shared/model/words.ts';

/** A line to lay out: its text, or its text with a place and how surely it was read. */
export type LineSpec =
  | string
  | { readonly text: string; readonly x?: number; readonly y?: number; readonly confidence?: number };

const CHAR_WIDTH_PX = 20;
const LINE_HEIGHT_PX = 40;
const LINE_STEP_PX = 60;
const MARGIN_PX = 100;

/**
 * A page of text as a reader would give it: one line under the other from (100, 100), each character
 * 20 × 40 px with a box of its own, read with confidence 0.99 unless a line says otherwise.
 */
export function pageText(lines: readonly LineSpec[], page = 1): PageText {
  return {
    page,
    turn: 0,
    languages: ['eng'],
    script: null,
    unread: null,
    lines: lines.map((spec, at) => {
      const line = typeof spec === 'string' ? { text: spec } : spec;
      return lineOf(
        line.text,
        line.x ?? MARGIN_PX,
        line.y ?? MARGIN_PX + at * LINE_STEP_PX,
        line.confidence ?? 0.99,
      );
    }),
  };
}

function lineOf(text: string, x: number, y: number, confidence: number): ReadLine {
  const words: ReadWord[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    const chars = [...match[0]];
    const symbols = chars.map((char, at) => ({
      text: char,
      confidence,
      box: {
        x: x + (match.index + at) * CHAR_WIDTH_PX,
        y,
        width: CHAR_WIDTH_PX,
        height: LINE_HEIGHT_PX,
      },
    }));
    const box = {
      x: x + match.index * CHAR_WIDTH_PX,
      y,
      width: chars.length * CHAR_WIDTH_PX,
      height: LINE_HEIGHT_PX,
    };
    words.push({ text: match[0], confidence, box, symbols });
  }
  const width = [...text].length * CHAR_WIDTH_PX;
  return {
    text,
    confidence,
    box: { x, y, width, height: LINE_HEIGHT_PX },
    baseline: { x0: x, y0: y + LINE_HEIGHT_PX, x1: x + width, y1: y + LINE_HEIGHT_PX },
    words,
  };
}
