import { IDENTITY, type Matrix, type Sides } from './matrix.ts';

/** What of a font places its glyphs. */
export interface TextFont {
  /** Text units per glyph unit: 0.001 but for fonts drawn by instructions. */
  readonly unit: number;
  readonly vertical: boolean;
}

/** The part of the graphics state that decides where things land and whether they are seen. */
export interface GraphicsState {
  readonly matrix: Matrix;
  readonly clip: Sides;
  /** Opacity of fills, and of the groups around. */
  readonly alpha: number;
  readonly groupAlpha: number;
  readonly isBlended: boolean;
  readonly isMasked: boolean;
  /** #rrggbb; null for a pattern. */
  readonly colour: string | null;
  readonly textMatrix: Matrix;
  readonly x: number;
  readonly y: number;
  readonly lineX: number;
  readonly lineY: number;
  readonly leading: number;
  readonly font: string | null;
  readonly fontSize: number;
  readonly textScale: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly rise: number;
  readonly textMode: number;
}

/** The state in which a page starts (ISO 32000-2, 8.4.1). */
export function initialState(matrix: Matrix, clip: Sides): GraphicsState {
  return {
    matrix,
    clip,
    alpha: 1,
    groupAlpha: 1,
    isBlended: false,
    isMasked: false,
    colour: '#000000',
    textMatrix: IDENTITY,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
    leading: 0,
    font: null,
    fontSize: 0,
    textScale: 1,
    charSpacing: 0,
    wordSpacing: 0,
    rise: 0,
    textMode: 0,
  };
}
