import type { Turned } from './page.ts';
import type { Box } from './region.ts';

/**
 * A measured rectangle in the reading frame: the page turned upright by `turn`, in page-sized pixels.
 * Edges lie where the ink falls to half its contrast, so they are fractions of a pixel.
 */
export interface FrameBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One character whose ink was found and belongs to it alone. */
export interface Glyph {
  readonly text: string;
  readonly frame: FrameBox;
  /** Twice the ink's area over its outline's length, px: the mean width of the strokes. */
  readonly strokePx: number;
}

/** One word; a measure is null when too few of its characters could be measured. */
export interface WordGlyphs {
  readonly text: string;
  /** 0..1, of the reading */
  readonly confidence: number;
  /** On the page. */
  readonly box: Box;
  readonly frame: FrameBox;
  readonly glyphs: readonly Glyph[];
  /** How far the word stands below (+) or above (-) the baseline of the other words of its line, px. */
  readonly offsetPx: number | null;
  /** Standard error of the offset: scatter of the characters on this page, and the lever of the line. */
  readonly offsetErrorPx: number | null;
  /** Clockwise rotation against the line, degrees, and its standard error. */
  readonly tiltDeg: number | null;
  readonly tiltErrorDeg: number | null;
  /** Size as the x-height that its characters' heights stand for, by the page's own proportions, px. */
  readonly xHeightPx: number | null;
  /** Mean stroke width, corrected for which characters the word has, px. */
  readonly strokePx: number | null;
  /** Extra room between its letters against the same pairs elsewhere on the page, px. */
  readonly spacingPx: number | null;
  /** Grey of the strokes' cores, 0 black .. 255 white. */
  readonly ink: number | null;
}

/**
 * A run of words without a wide gap, as measured. A line of running text is one; a row of a table or a
 * label with its entry is two or more, which share their `row`.
 */
export interface LineGlyphs {
  /** Number of the line as it was read, from 0. */
  readonly row: number;
  /** On the page. */
  readonly box: Box;
  readonly frame: FrameBox;
  readonly words: readonly WordGlyphs[];
  /** Lines of one size and typeface, as far as size tells them apart, share a number. */
  readonly sizeClass: number;
  readonly xHeightPx: number | null;
  /** Clockwise slope of the baseline in the reading frame and its standard error, degrees; null when short. */
  readonly slopeDeg: number | null;
  readonly slopeErrorDeg: number | null;
  /** Height of the baseline at the middle of the line, reading frame px. */
  readonly baselinePx: number | null;
  /** How far it stands below (+) the first measured run of its row, with the standard error, px. */
  readonly rowOffsetPx: number | null;
  readonly rowOffsetErrorPx: number | null;
}

/** The characters of one page, measured. */
export interface PageGlyphs extends Turned {
  readonly dpi: number;
  /** Standard deviation of the paper's grain, grey levels. */
  readonly grain: number;
  /** Share of the read characters whose ink was found, 0..1. */
  readonly found: number;
  readonly lines: readonly LineGlyphs[];
}
