import { median, robustSigma, theilSen } from '../robust.ts';
import type { ClassTable } from './glyph-classes.ts';
import { centreOf, dropOf, type LineShape } from './line-shape.ts';
import type { FoundGlyph } from './word-ink.ts';

/** A word must show this many measured characters before anything is said of it. */
const MIN_GLYPHS = 3;
/** Tilt needs more of them, over a length of so many x-heights. */
const MIN_TILT_GLYPHS = 5;
const MIN_TILT_SPAN = 2.5;

/**
 * The characters of a word must stand in one line: when they scatter more than so many times the page's
 * own scatter, and more than so many x-heights, the word was misread and says nothing.
 */
const MAX_OWN_SCATTER = 3;
const MIN_OWN_SCATTER = 0.04;

/** What the page has taught about its own characters. */
export interface PageTables {
  /** Bottom below the baseline, in x-heights. */
  readonly drops: ClassTable;
  /** Height, in x-heights of the size class. */
  readonly heights: ClassTable;
  /** Stroke width, in usual strokes of the size class. */
  readonly strokes: ClassTable;
  /** Per size class, px. */
  readonly usual: ReadonlyMap<number, { readonly xHeight: number; readonly stroke: number }>;
  /** Scatter of a single character's bottom, in x-heights. */
  readonly scatter: number;
}

/** A word's place relative to a straight baseline: middle, drop and the characters behind it. */
export interface WordPoint {
  readonly x: number;
  readonly drop: number;
  readonly count: number;
}

/** Bottoms of a word's characters below the line's baseline, freed of what is usual for each character. */
function ownDrops(glyphs: readonly FoundGlyph[], shape: LineShape, sizeClass: number, tables: PageTables) {
  return glyphs.flatMap((glyph) => {
    const usual = tables.drops.usual(sizeClass, glyph.text);
    return usual === null ? [] : [{ x: centreOf(glyph), drop: dropOf(glyph, shape) - usual * shape.xHeight }];
  });
}

/** Null when fewer than three characters of the word have a usual place, or they do not stand in one line. */
export function wordPoint(
  glyphs: readonly FoundGlyph[],
  shape: LineShape,
  sizeClass: number,
  tables: PageTables,
): WordPoint | null {
  const drops = ownDrops(glyphs, shape, sizeClass, tables);
  if (drops.length < MIN_GLYPHS) return null;
  const spread = robustSigma(drops.map((drop) => drop.drop));
  if (spread > Math.max(MAX_OWN_SCATTER * tables.scatter, MIN_OWN_SCATTER) * shape.xHeight) return null;
  return {
    x: median(drops.map((drop) => drop.x)),
    drop: median(drops.map((drop) => drop.drop)),
    count: drops.length,
  };
}

/** Clockwise tilt of a word against its line with its standard error, degrees. */
export function wordTilt(
  glyphs: readonly FoundGlyph[],
  shape: LineShape,
  sizeClass: number,
  tables: PageTables,
): { tiltDeg: number; tiltErrorDeg: number } | null {
  const drops = ownDrops(glyphs, shape, sizeClass, tables);
  const xs = drops.map((drop) => drop.x);
  const span = Math.max(...xs) - Math.min(...xs);
  if (drops.length < MIN_TILT_GLYPHS || span < MIN_TILT_SPAN * shape.xHeight) return null;
  const { slope, intercept } = theilSen(
    xs,
    drops.map((drop) => drop.drop),
  );
  const spread = median(drops.map((drop) => Math.abs(drop.drop - intercept - slope * drop.x)));
  if (spread > Math.max(MAX_OWN_SCATTER * tables.scatter, MIN_OWN_SCATTER) * shape.xHeight) return null;
  const error = slopeError(tables.scatter * shape.xHeight, drops.length, span);
  return { tiltDeg: degrees(Math.atan(slope)), tiltErrorDeg: degrees(error) };
}

/** Standard error of a slope through `count` points spread evenly over `span`. */
export function slopeError(scatter: number, count: number, span: number): number {
  return (scatter * Math.sqrt(12 / count)) / span;
}

export function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}

/** With this many other words one of them may be wild without moving the line through them. */
const ROBUST_FROM = 4;

/** Offset of one word against the others, with its standard error, px; null when the others are too few. */
export function wordOffset(
  word: WordPoint,
  others: readonly WordPoint[],
  scatterPx: number,
): { offsetPx: number; offsetErrorPx: number } | null {
  const total = others.reduce((sum, other) => sum + other.count, 0);
  if (total < 2 * MIN_GLYPHS) return null;
  const xs = others.map((other) => other.x);
  const drops = others.map((other) => other.drop);
  const straight = others.length >= ROBUST_FROM;
  const { slope, intercept } = straight ? theilSen(xs, drops) : { slope: 0, intercept: median(drops) };
  let lever = 1 / total;
  if (straight) {
    const middle = others.reduce((sum, other) => sum + other.count * other.x, 0) / total;
    lever +=
      (word.x - middle) ** 2 / others.reduce((sum, other) => sum + other.count * (other.x - middle) ** 2, 0);
  }
  return {
    offsetPx: word.drop - intercept - slope * word.x,
    offsetErrorPx: scatterPx * Math.sqrt(1 / word.count + lever),
  };
}

/**
 * Median ratio of a word's characters to what is usual for each; null for fewer than three different ones,
 * or when they differ among themselves by more than `maxSpread`: another typeface, or a misreading.
 *
 * A character that stands twice in a word counts once: where the reader lays its boxes a letter too far, both
 * of them take the height of their neighbours and agree ("Stet" in drawn pages, 12 % off).
 */
export function wordRatio(
  glyphs: readonly FoundGlyph[],
  sizeClass: number,
  table: ClassTable,
  { value, maxSpread }: { value: (glyph: FoundGlyph) => number; maxSpread: number },
): number | null {
  const ratios = glyphs.flatMap((glyph) => {
    const usual = table.usual(sizeClass, glyph.text);
    return usual === null ? [] : [value(glyph) / usual];
  });
  const seen = new Set(
    glyphs.filter(({ text }) => table.usual(sizeClass, text) !== null).map(({ text }) => text),
  );
  if (seen.size < MIN_GLYPHS) return null;
  const middle = median(ratios);
  return robustSigma(ratios, middle) > maxSpread * middle ? null : middle;
}
