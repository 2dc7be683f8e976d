import type { Glyph, LineGlyphs, PageGlyphs, WordGlyphs } from '../../shared/model/glyphs.ts';

/** Something about one word that differs from the plain page. */
export interface OddWordSpec extends Partial<WordGlyphs> {
  readonly line: number;
  readonly at: number;
}

/** Something about one line that differs from the plain page. */
export interface OddLineSpec extends Partial<LineGlyphs> {
  readonly line: number;
  readonly startPx?: number;
}

export interface GlyphPageSpec {
  readonly lines?: number;
  readonly wordsPerLine?: number;
  readonly words?: readonly OddWordSpec[];
  readonly oddLines?: readonly OddLineSpec[];
}

const LEFT_PX = 200;
const WORD_PX = 180;
const STEP_PX = 200;
const LEADING_PX = 60;
const X_HEIGHT_PX = 20;
/** Small differences that any print has, the same each time. */
const WOBBLE = [0.3, -0.5, 0.1, 0.6, -0.2, -0.7, 0.4, 0, -0.1, 0.5, -0.4];

/** A page of equal lines of equal words at 300 dpi, with the small differences of print, and odd ones as told. */
export function glyphPage(spec: GlyphPageSpec = {}): PageGlyphs {
  const { lines = 8, wordsPerLine = 5, words = [], oddLines = [] } = spec;
  return {
    page: 1,
    turn: 0,
    dpi: 300,
    grain: 2,
    found: 1,
    lines: Array.from({ length: lines }, (_, line) => {
      const { startPx = 0, line: _n, ...odd } = oddLines.find((one) => one.line === line) ?? { line };
      const plain = plainLine(line, wordsPerLine, startPx);
      const changed = plain.words.map((word, at) => {
        const {
          line: _l,
          at: _a,
          ...own
        } = words.find((one) => one.line === line && one.at === at) ?? { line, at };
        const changedWord = { ...word, ...own };
        return own.glyphs ? changedWord : { ...changedWord, glyphs: glyphsOf(changedWord) };
      });
      return { ...plain, words: changed, ...odd };
    }),
  };
}

function plainLine(line: number, count: number, startPx: number): LineGlyphs {
  const top = 300 + line * LEADING_PX;
  const left = LEFT_PX + startPx;
  const width = (count - 1) * STEP_PX + WORD_PX;
  return {
    row: line,
    box: { x: left, y: top, width, height: 30 },
    frame: { left, top, right: left + width, bottom: top + 30 },
    words: Array.from({ length: count }, (_, at) => plainWord(left + at * STEP_PX, top, line * count + at)),
    sizeClass: 1,
    xHeightPx: X_HEIGHT_PX,
    slopeDeg: 0.2 + 0.01 * wobble(line),
    slopeErrorDeg: 0.01,
    baselinePx: top + 28,
    rowOffsetPx: null,
    rowOffsetErrorPx: null,
  };
}

function plainWord(left: number, top: number, n: number): WordGlyphs {
  const frame = { left, top, right: left + WORD_PX, bottom: top + 30 };
  return {
    text: 'civil',
    confidence: 0.96,
    box: { x: left, y: top, width: WORD_PX, height: 30 },
    frame,
    glyphs: [],
    offsetPx: 0.2 * wobble(n),
    offsetErrorPx: 0.2,
    tiltDeg: 0.1 * wobble(n + 3),
    tiltErrorDeg: 0.1,
    xHeightPx: X_HEIGHT_PX * (1 + 0.004 * wobble(n + 5)),
    strokePx: 3 * (1 + 0.01 * wobble(n + 7)),
    spacingPx: 0.1 * wobble(n + 9),
    ink: 40,
  };
}

/** Letters as high and as thick as the word says, each a little otherwise. */
function glyphsOf({ text, frame, xHeightPx, strokePx }: WordGlyphs): Glyph[] {
  const width = (frame.right - frame.left) / [...text].length;
  return [...text].map((char, at) => {
    const left = frame.left + at * width;
    const height = (xHeightPx ?? X_HEIGHT_PX) * (1 + 0.004 * wobble(at));
    const box = { left, top: frame.bottom - height, right: left + 0.8 * width, bottom: frame.bottom };
    return { text: char, frame: box, strokePx: (strokePx ?? 3) * (1 + 0.01 * wobble(at + 2)) };
  });
}

function wobble(n: number): number {
  return WOBBLE[n % WOBBLE.length]!;
}
