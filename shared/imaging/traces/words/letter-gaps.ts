import type { Glyph, LineGlyphs, WordGlyphs } from '../../../model/glyphs.ts';
import { median } from '../../robust.ts';

/** Between two neighbours: the room after the first and that before the second, x-heights. */
export interface LetterGap {
  readonly first: string;
  readonly second: string;
  readonly width: number;
  /** Whether a space stands between them. */
  readonly spaced: boolean;
}

/** Readings less sure than this name the wrong characters. */
const MIN_CONFIDENCE = 0.7;
/** A character whose width differs more from its like was cut, or joined with a neighbour, x-heights. */
const SAME_WIDTH = 0.08;

/** Whether a character was measured as wide as its like in these lines. */
export type IsWhole = (glyph: Glyph, xHeightPx: number) => boolean;

/** Learns the widths of the characters of lines that are set in one typeface. */
export function wholeGlyphs(lines: readonly LineGlyphs[]): IsWhole {
  const seen = new Map<string, number[]>();
  for (const { words, xHeightPx } of lines) {
    if (xHeightPx === null) continue;
    for (const glyph of words.flatMap(({ glyphs }) => glyphs)) {
      const list = seen.get(glyph.text);
      if (list) list.push(widthOf(glyph, xHeightPx));
      else seen.set(glyph.text, [widthOf(glyph, xHeightPx)]);
    }
  }
  const usual = new Map([...seen].map(([text, widths]) => [text, median(widths)]));
  return (glyph, xHeightPx) =>
    Math.abs(widthOf(glyph, xHeightPx) - (usual.get(glyph.text) ?? 0)) < SAME_WIDTH;
}

function widthOf({ frame }: Glyph, xHeightPx: number): number {
  return (frame.right - frame.left) / xHeightPx;
}

/** The gaps inside and between the words of a line, where both neighbours were measured whole. */
export function letterGaps({ words, xHeightPx }: LineGlyphs, isWhole: IsWhole): LetterGap[] {
  if (xHeightPx === null) return [];
  const gaps: LetterGap[] = [];
  let last: Glyph | null = null;
  for (const word of words) {
    const glyphs = glyphsInPlace(word);
    if (glyphs.length === 0) last = null;
    glyphs.forEach((glyph, at) => {
      const own = glyph && isWhole(glyph, xHeightPx) ? glyph : null;
      if (last && own) {
        const width = (own.frame.left - last.frame.right) / xHeightPx;
        gaps.push({ first: last.text, second: own.text, width, spaced: at === 0 });
      }
      last = own;
    });
  }
  return gaps;
}

/** What was measured of each character of a word; nothing when that cannot be told or it was read unsurely. */
function glyphsInPlace({ text, glyphs, confidence }: WordGlyphs): (Glyph | null)[] {
  let next = 0;
  const placed = [...text].map((character) => (glyphs[next]?.text === character ? glyphs[next++]! : null));
  return next === glyphs.length && confidence >= MIN_CONFIDENCE ? placed : [];
}
