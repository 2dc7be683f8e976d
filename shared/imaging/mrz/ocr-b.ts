import { OCR_B_GLYPHS, TEMPLATE_CAPITAL_ROWS, TEMPLATE_COLUMNS, TEMPLATE_ROWS } from './ocr-b-templates.ts';
import { GLYPH_PX, type LineStrip, STRIP_PX } from './straighten.ts';

/** How one cell compares with the glyphs of OCR-B, best first. Scores are correlations, -1..1. */
export interface GlyphMatch {
  readonly char: string;
  readonly score: number;
  readonly second: string;
  readonly secondScore: number;
}

/** Size of the print against the template: 1 is capitals exactly `GLYPH_PX` high. */
export interface GlyphSize {
  readonly x: number;
  readonly y: number;
}

/** Template pixels by which a glyph may stand off the middle of its cell. */
const SHIFT = 2;
const WIDE = TEMPLATE_COLUMNS + 2 * SHIFT;
const TALL = TEMPLATE_ROWS + 2 * SHIFT;
const CELLS = TEMPLATE_COLUMNS * TEMPLATE_ROWS;

interface Template {
  readonly char: string;
  /** Mean nought, length one. */
  readonly values: Float32Array;
}

const TEMPLATES: readonly Template[] = OCR_B_GLYPHS.map(([char, cells]) => {
  const ink = Float32Array.from(cells, (figure) => Number.parseInt(figure, 16));
  return { char, values: normalised(softened(ink)) };
});

/** Glyphs that are tried in every placing after a first look in steps of two. */
const FINALISTS = 6;

/** Compares the character whose cell is centred on `centreX` with every glyph. */
export function matchGlyph(strip: LineStrip, centreX: number, size: GlyphSize): GlyphMatch {
  const patch = patchAt(strip, centreX, size);
  const scores = new Float32Array(TEMPLATES.length).fill(-1);
  const all = TEMPLATES.map((_, at) => at);
  compare(patch, 2, all, scores);
  const finalists = [...all].sort((a, b) => scores[b]! - scores[a]!).slice(0, FINALISTS);
  compare(patch, 1, finalists, scores);
  return ranked(scores);
}

/** Raises `scores` to the best correlation over the placings that lie `step` apart. */
function compare(patch: Float32Array, step: 1 | 2, glyphs: Iterable<number>, scores: Float32Array): void {
  const chosen = [...glyphs];
  const window = new Float32Array(CELLS);
  for (let dy = 0; dy <= 2 * SHIFT; dy += step) {
    for (let dx = 0; dx <= 2 * SHIFT; dx += step) {
      if (!cutWindow(patch, dx, dy, window)) continue;
      for (const at of chosen) {
        const { values } = TEMPLATES[at]!;
        let sum = 0;
        for (let cell = 0; cell < CELLS; cell++) sum += values[cell]! * window[cell]!;
        if (sum > scores[at]!) scores[at] = sum;
      }
    }
  }
}

function ranked(scores: Float32Array): GlyphMatch {
  let best = 0;
  let second = 1;
  if (scores[1]! > scores[0]!) [best, second] = [1, 0];
  for (let at = 2; at < scores.length; at++) {
    if (scores[at]! > scores[best]!) {
      second = best;
      best = at;
    } else if (scores[at]! > scores[second]!) second = at;
  }
  return {
    char: TEMPLATES[best]!.char,
    score: scores[best]!,
    second: TEMPLATES[second]!.char,
    secondScore: scores[second]!,
  };
}

/** The surroundings of a character at template resolution, two samples each way per pixel. */
function patchAt({ width, dark }: LineStrip, centreX: number, size: GlyphSize): Float32Array {
  const stepX = (size.x * GLYPH_PX) / TEMPLATE_CAPITAL_ROWS;
  const stepY = (size.y * GLYPH_PX) / TEMPLATE_CAPITAL_ROWS;
  const patch = new Float32Array(WIDE * TALL);
  for (let y = 0; y < TALL * 2; y++) {
    const row = Math.floor(STRIP_PX / 2 + ((y + 0.5) / 2 - TALL / 2) * stepY);
    if (row < 0 || row >= STRIP_PX) continue;
    for (let x = 0; x < WIDE * 2; x++) {
      const column = Math.floor(centreX + ((x + 0.5) / 2 - WIDE / 2) * stepX);
      if (column < 0 || column >= width) continue;
      patch[(y >> 1) * WIDE + (x >> 1)]! += dark[row * width + column]!;
    }
  }
  return patch;
}

/** Copies one placing of the template's window, mean nought and length one; false when it is blank. */
function cutWindow(patch: Float32Array, dx: number, dy: number, window: Float32Array): boolean {
  let sum = 0;
  let squares = 0;
  for (let y = 0, to = 0; y < TEMPLATE_ROWS; y++) {
    for (let x = 0, from = (y + dy) * WIDE + dx; x < TEMPLATE_COLUMNS; x++, from++, to++) {
      const value = patch[from]!;
      window[to] = value;
      sum += value;
      squares += value * value;
    }
  }
  const mean = sum / CELLS;
  const length = Math.sqrt(squares - sum * mean);
  if (!(length > 1)) return false;
  for (let at = 0; at < CELLS; at++) window[at] = (window[at]! - mean) / length;
  return true;
}

function normalised(values: Float32Array): Float32Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const length = Math.hypot(...values.map((value) => value - mean));
  return values.map((value) => (value - mean) / length);
}

/** One pass of 1-2-1 each way: a scan is softer than an outline. */
function softened(ink: Float32Array): Float32Array {
  const at = (x: number, y: number) =>
    x < 0 || y < 0 || x >= TEMPLATE_COLUMNS || y >= TEMPLATE_ROWS ? 0 : ink[y * TEMPLATE_COLUMNS + x]!;
  return ink.map((_, cell) => {
    const x = cell % TEMPLATE_COLUMNS;
    const y = Math.floor(cell / TEMPLATE_COLUMNS);
    const row = (line: number) => at(x - 1, line) + 2 * at(x, line) + at(x + 1, line);
    return (row(y - 1) + 2 * row(y) + row(y + 1)) / 16;
  });
}
