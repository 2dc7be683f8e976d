import type { FrameBox, Glyph, LineGlyphs, PageGlyphs, WordGlyphs } from '../../../model/glyphs.ts';
import type { GreyRaster } from '../../raster.ts';
import { median } from '../../robust.ts';

/** The two sides of an entry that columns are set by. */
export type Side = 'left' | 'right';

/** An end of an entry: where the ink of its first or last character begins, with the page's slope taken off. */
export interface EntryEdge {
  readonly side: Side;
  readonly line: LineGlyphs;
  readonly word: WordGlyphs;
  readonly character: string;
  readonly glyph: Glyph;
  /** Reading frame px, as if the page stood straight. */
  readonly x: number;
  readonly y: number;
  /** Where the line ends on the other side, likewise. */
  readonly otherX: number;
  readonly xHeightPx: number;
}

const WRITTEN = /[\p{L}\p{N}]/u;
const MIN_CONFIDENCE = 0.7;
/** Letters lower than this are measured too coarsely, px. */
const MIN_X_HEIGHT_PX = 9;
/** Ink in this range beside an end, in x-heights, may be a character that was not read. */
const BESIDE_FROM = 0.15;
const BESIDE_TO = 0.9;
/** Darker than this share of the way from paper to the ink of the word. */
const IS_INK = 0.4;

/** The ends of the entries of a page that begin or end with a character that was read and measured for certain. */
export function entryEdges(page: PageGlyphs, grey: GreyRaster): EntryEdge[] {
  const lean = leanOf(page);
  return page.lines.flatMap((line): EntryEdge[] => {
    const { xHeightPx, baselinePx } = line;
    if (xHeightPx === null || baselinePx === null || xHeightPx < MIN_X_HEIGHT_PX) return [];
    const middle = (line.frame.left + line.frame.right) / 2;
    return (['left', 'right'] as const).flatMap((side): EntryEdge[] => {
      const word = side === 'left' ? line.words[0] : line.words.at(-1);
      const glyph = word && endOf(word, side);
      if (!glyph || hasInkBeside(grey, glyph.frame, side, xHeightPx)) return [];
      const x = side === 'left' ? glyph.frame.left : glyph.frame.right;
      const y = baselinePx + lean * (x - middle);
      const otherX = (side === 'left' ? line.frame.right : line.frame.left) + lean * y;
      const straight = { x: x + lean * y, y, otherX };
      return [{ side, line, word, character: glyph.text, glyph, ...straight, xHeightPx }];
    });
  });
}

/** The character at an end of a word, when it is the one that was read there and stands for itself. */
function endOf({ text, glyphs, confidence }: WordGlyphs, side: Side): Glyph | null {
  const at = side === 'left' ? 0 : -1;
  const glyph = glyphs.at(at);
  if (!glyph || confidence < MIN_CONFIDENCE || !WRITTEN.test(glyph.text)) return null;
  return glyph.text === [...text].at(at) ? glyph : null;
}

/** Whether something dark stands where a character before the first, or after the last, would. */
function hasInkBeside(grey: GreyRaster, frame: FrameBox, side: Side, xHeightPx: number): boolean {
  const { data, width, height } = grey;
  const [near, far] = [BESIDE_FROM * xHeightPx, BESIDE_TO * xHeightPx];
  const left = side === 'left' ? frame.left - far : frame.right + near;
  const from = Math.max(0, Math.round(left));
  const to = Math.min(width - 1, Math.round(left + far - near));
  const top = Math.max(0, Math.round(frame.top));
  const bottom = Math.min(height - 1, Math.round(frame.bottom));
  let [paper, ink] = [0, 255];
  for (let y = top; y < bottom; y++) {
    for (let x = Math.max(0, Math.round(frame.left)); x < Math.min(width, frame.right); x++) {
      const level = data[y * width + x]!;
      if (level < ink) ink = level;
    }
  }
  let darkest = 255;
  for (let y = top; y < bottom; y++) {
    for (let x = from; x < to; x++) {
      const level = data[y * width + x]!;
      if (level < darkest) darkest = level;
      if (level > paper) paper = level;
    }
  }
  return darkest < paper - IS_INK * (paper - ink);
}

/** The page's own slope, px down for each px to the right. */
function leanOf(page: PageGlyphs): number {
  const slopes = page.lines.flatMap(({ slopeDeg }) => (slopeDeg === null ? [] : [slopeDeg]));
  return slopes.length > 0 ? Math.tan((median(slopes) * Math.PI) / 180) : 0;
}
