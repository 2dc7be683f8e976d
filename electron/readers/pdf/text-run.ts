import type { GraphicsState, TextFont } from './graphics-state.ts';
import { type Sides, transformSides } from './matrix.ts';

/** Parts of the type size above and below the baseline that letters take: capitals, and tails. */
const ASCENT = 0.75;
const DESCENT = 0.22;
/** The part that every letter and digit has: from the baseline up to the height of an x. */
const CORE_HEIGHT = 0.48;
const USUAL_FONT: TextFont = { unit: 0.001, vertical: false };

/** One character, with the rectangle between its baseline and the height of an x. */
export interface Letter {
  readonly text: string;
  readonly sides: Sides;
}

export interface TextRun {
  readonly text: string;
  /** Those that leave ink, in the same units as `sides`. */
  readonly letters: readonly Letter[];
  /** In the units in which the text matrix stands. */
  readonly sides: Sides;
  /** How far the pen moves. */
  readonly advance: number;
}

/** Sets one string of glyphs as pdfjs does (`showText` of its canvas.js), without drawing. */
export function layOutText(glyphs: readonly unknown[], state: GraphicsState, font: TextFont | null): TextRun {
  const { unit, vertical } = font ?? USUAL_FONT;
  const direction = state.fontSize < 0 ? -1 : 1;
  const size = Math.abs(state.fontSize);
  let pen = 0;
  let text = '';
  const steps: { readonly text: string; readonly from: number; readonly to: number }[] = [];
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      pen += ((vertical ? 1 : -1) * glyph * size) / 1000;
      continue;
    }
    if (!isGlyph(glyph)) continue;
    const spacing = (glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing;
    const width = glyph.width * size * unit;
    if (!vertical && glyph.unicode.trim() !== '') {
      steps.push({ text: glyph.unicode, from: pen, to: pen + width });
    }
    pen += width + spacing * direction;
    text += glyph.unicode;
  }
  const advance = vertical ? 0 : pen * state.textScale * direction;
  const base = state.y + state.rise;
  const local: Sides = vertical
    ? { left: state.x - size / 2, top: base - Math.abs(pen), right: state.x + size / 2, bottom: base }
    : {
        left: Math.min(state.x, state.x + advance),
        top: base - size * DESCENT,
        right: Math.max(state.x, state.x + advance),
        bottom: base + size * ASCENT,
      };
  const letters = steps.map(({ text: letter, from, to }) => {
    const [a, b] = [from, to].map((at) => state.x + at * state.textScale * direction);
    const core = {
      left: Math.min(a!, b!),
      top: base,
      right: Math.max(a!, b!),
      bottom: base + size * CORE_HEIGHT,
    };
    return { text: letter, sides: transformSides(state.textMatrix, core) };
  });
  return { text, letters, sides: transformSides(state.textMatrix, local), advance };
}

interface Glyph {
  readonly width: number;
  readonly unicode: string;
  readonly isSpace: boolean;
}

function isGlyph(value: unknown): value is Glyph {
  return (
    typeof value === 'object' &&
    value !== null &&
    'width' in value &&
    Number.isFinite(value.width) &&
    'unicode' in value &&
    typeof value.unicode === 'string' &&
    'isSpace' in value
  );
}
