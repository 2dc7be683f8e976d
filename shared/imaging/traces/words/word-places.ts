import type { LineGlyphs, PageGlyphs, WordGlyphs } from '../../../model/glyphs.ts';
import type { TraceGap } from '../../../model/traces.ts';
import type { TracePage } from '../detector.ts';

/** A word with the line and page it was measured on. */
export interface WordPlace {
  readonly page: PageGlyphs;
  readonly line: LineGlyphs;
  readonly word: WordGlyphs;
  readonly xHeightPx: number;
}

/** Readings less sure than this name the wrong characters, whose shapes then look odd. */
const MIN_CONFIDENCE = 0.7;
/** Share of the word's characters whose ink was found. */
const MIN_FOUND = 0.4;
/** Letters lower than this are measured too coarsely, px. */
const MIN_X_HEIGHT_PX = 9;
/** A word this far off its line, in x-heights, shows that two lines were read as one. */
const TWO_LINES = 0.5;

/** The words of a page that were read and measured well enough to hold against one another. */
export function soundWords(page: PageGlyphs): WordPlace[] {
  return page.lines.flatMap((line) => {
    const { xHeightPx } = line;
    if (xHeightPx === null || xHeightPx < MIN_X_HEIGHT_PX || readsTwoLines(line, xHeightPx)) return [];
    return line.words.flatMap((word) => {
      const characters = [...word.text].length;
      const sound = word.confidence >= MIN_CONFIDENCE && word.glyphs.length >= MIN_FOUND * characters;
      return sound ? [{ page, line, word, xHeightPx }] : [];
    });
  });
}

function readsTwoLines(line: LineGlyphs, xHeightPx: number): boolean {
  return line.words.some((word) => Math.abs(word.offsetPx ?? 0) > TWO_LINES * xHeightPx);
}

/** The measured characters of a page that is a scan; or why its words are not compared. */
export function scannedGlyphs({ page, glyphs }: TracePage): PageGlyphs | TraceGap {
  if (page.storage === 'drawn') return 'drawn';
  if (glyphs === null || glyphs.lines.length === 0) return 'too-little';
  const high = glyphs.lines.filter(({ xHeightPx }) => xHeightPx !== null);
  if (high.length === 0) return 'too-little';
  return high.some(({ xHeightPx }) => xHeightPx! >= MIN_X_HEIGHT_PX) ? glyphs : 'low-resolution';
}
