import type { Glyph } from '../../../model/glyphs.ts';
import type { GreyRaster } from '../../raster.ts';
import { median } from '../../robust.ts';
import type { GlyphDifference } from './compare-glyphs.ts';
import type { WordPlace } from './word-places.ts';

/** Cells of a character's shape per side, whatever its size. */
const SIDE = 12;
/** Characters that must be comparable, and how often each must occur among the others. */
const MIN_GLYPHS = 2;
const MIN_SAME = 2;
/** Two prints of one character are never more alike than this. */
const LEAST_UNLIKE = 0.02;
/** Less alike than typefaces are, a piece of ink is another character, or part of one: most of a word must be itself. */
const OTHER_CHARACTER = 0.6;
const MIN_ITSELF = 0.75;
/** Of each character the first so many among the others serve. */
const MOST_SAME = 6;

/** A character as cells of its own box, with mean 0 and length 1. */
export type GlyphShape = Float32Array;

/** The shape of a character, sampled between pixels; null for one without contrast. */
export function glyphShape({ data, width, height }: GreyRaster, { frame }: Glyph): GlyphShape | null {
  const shape = new Float32Array(SIDE * SIDE);
  const stepX = (frame.right - frame.left) / SIDE;
  const stepY = (frame.bottom - frame.top) / SIDE;
  let mean = 0;
  for (let row = 0, at = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++, at++) {
      const x = frame.left + (column + 0.5) * stepX - 0.5;
      const y = frame.top + (row + 0.5) * stepY - 0.5;
      const left = Math.max(0, Math.min(width - 2, Math.floor(x)));
      const top = Math.max(0, Math.min(height - 2, Math.floor(y)));
      const from = top * width + left;
      const upper = data[from]! + (data[from + 1]! - data[from]!) * (x - left);
      const lower = data[from + width]! + (data[from + width + 1]! - data[from + width]!) * (x - left);
      shape[at] = upper + (lower - upper) * (y - top);
      mean += shape[at]! / (SIDE * SIDE);
    }
  }
  let squares = 0;
  for (let at = 0; at < shape.length; at++) squares += (shape[at]! - mean) ** 2;
  if (squares < 100 * shape.length) return null;
  const scale = 1 / Math.sqrt(squares);
  for (let at = 0; at < shape.length; at++) shape[at] = (shape[at]! - mean) * scale;
  return shape;
}

/**
 * How much less alike the characters of a word are to the same ones in other words than these are among themselves,
 * as the logarithm of a ratio: nothing for a word in the same face.
 */
export function shapeDifference(
  place: WordPlace,
  others: readonly WordPlace[],
  shapes: ReadonlyMap<Glyph, GlyphShape>,
): GlyphDifference | null {
  const same = new Map<string, GlyphShape[]>();
  for (const glyph of others.flatMap(({ word }) => word.glyphs)) {
    const shape = shapes.get(glyph);
    const list = same.get(glyph.text);
    if (shape && list && list.length < MOST_SAME) list.push(shape);
    else if (shape && !list) same.set(glyph.text, [shape]);
  }
  let strange = 0;
  const ratios = place.word.glyphs.flatMap((glyph) => {
    const shape = shapes.get(glyph);
    const theirs = same.get(glyph.text);
    if (!shape || !theirs || theirs.length < MIN_SAME) return [];
    const own = median(theirs.map((other) => unlike(shape, other)));
    if (own > OTHER_CHARACTER) {
      strange++;
      return [];
    }
    const usual = median(theirs.flatMap((a, at) => theirs.slice(at + 1).map((b) => unlike(a, b))));
    return [Math.log(own / usual)];
  });
  if (ratios.length < MIN_GLYPHS || ratios.length < MIN_ITSELF * (ratios.length + strange)) return null;
  return { difference: Math.max(0, median(ratios)), count: ratios.length };
}

/** One less the correlation of two shapes. */
function unlike(a: GlyphShape, b: GlyphShape): number {
  let both = 0;
  for (let at = 0; at < a.length; at++) both += a[at]! * b[at]!;
  return Math.max(LEAST_UNLIKE, 1 - both);
}
