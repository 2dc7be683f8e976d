import type { ClassTable } from './glyph-classes.ts';
import { type FittedLine, median, theilSen } from './robust.ts';
import type { FoundGlyph } from './word-ink.ts';

/** Characters that stand on the baseline in every common typeface. */
const STANDING = /^[A-IK-PR-Za-fhik-or-xzÀ-ÖØ-Þß-öø-ý0-9А-ПР-ЦЧШЪ-Яа-пр-тхчшъ-яІЇіїє]$/u;
const X_HIGH = /^[acemnorsuvwxzавгеикмнопстхчъыьэюя]$/u;
const CAP_HIGH = /^[A-IK-PR-Zbdfhklß0-9А-ПР-ТХ-ЦЧШЪ-ЯІ]$/u;

/** Height of x over that of capitals in common text faces (0.69 to 0.76). */
const X_TO_CAP = 0.72;
const MIN_STANDING = 4;

/** A line's baseline in the reading frame and its x-height, px. */
export interface LineShape {
  readonly baseline: FittedLine;
  readonly xHeight: number;
  /** Characters the fit rests on, and the length they span, px. */
  readonly count: number;
  readonly span: number;
}

/** Fits the baseline through the bottoms of standing characters; null when they are too few. */
export function fitLine(glyphs: readonly FoundGlyph[]): LineShape | null {
  const standing = glyphs.filter((glyph) => STANDING.test(glyph.text));
  if (standing.length < MIN_STANDING) return null;
  const shape = shapeThrough(standing, () => 0);
  const baseline = shape.baseline;
  const rise = (glyph: FoundGlyph) => baseline.intercept + baseline.slope * centreOf(glyph) - glyph.frame.top;
  const low = standing.filter((glyph) => X_HIGH.test(glyph.text)).map(rise);
  const high = standing.filter((glyph) => CAP_HIGH.test(glyph.text)).map(rise);
  if (low.length < 3 && high.length < 3) return null;
  const xHeight = low.length >= 3 ? median(low) : median(high) * X_TO_CAP;
  return xHeight > 0 ? { ...shape, xHeight } : null;
}

/** Fits again with each character's usual place under or over the baseline, which lets all of them serve. */
export function refitLine(
  glyphs: readonly FoundGlyph[],
  shape: LineShape,
  sizeClass: number,
  table: ClassTable,
): LineShape {
  const known = glyphs.filter((glyph) => table.usual(sizeClass, glyph.text) !== null);
  if (known.length < MIN_STANDING) return shape;
  const usual = (glyph: FoundGlyph) => (table.usual(sizeClass, glyph.text) ?? 0) * shape.xHeight;
  return { ...shapeThrough(known, usual), xHeight: shape.xHeight };
}

function shapeThrough(glyphs: readonly FoundGlyph[], usual: (glyph: FoundGlyph) => number): LineShape {
  const xs = glyphs.map(centreOf);
  const baseline = theilSen(
    xs,
    glyphs.map((glyph) => glyph.frame.bottom - usual(glyph)),
  );
  const span = Math.max(...xs) - Math.min(...xs);
  return { baseline, count: glyphs.length, span, xHeight: 0 };
}

export function centreOf(glyph: FoundGlyph): number {
  return (glyph.frame.left + glyph.frame.right) / 2;
}

/** How far a character's bottom lies below (+) a line's baseline, px. */
export function dropOf(glyph: FoundGlyph, shape: LineShape): number {
  return glyph.frame.bottom - shape.baseline.intercept - shape.baseline.slope * centreOf(glyph);
}
