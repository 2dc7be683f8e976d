import type { LineGlyphs, PageGlyphs, WordGlyphs } from '../../model/glyphs.ts';
import type { Text } from '../../model/text.ts';
import { MM_PER_INCH } from '../../model/units.ts';

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

/** Pixels as millimetres on paper, to a hundredth. */
export function millimetres(px: number, dpi: number): string {
  return `${Math.abs((px / dpi) * MM_PER_INCH).toFixed(2)} mm`;
}

/** What a word was held against, as the source of what was expected; `among` counts the word itself too. */
export function otherWords(among: number): Text {
  return {
    en: `the other ${among - 1} measured words of the page`,
    nl: `de andere ${among - 1} gemeten woorden van de pagina`,
  };
}
