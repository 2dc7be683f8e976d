import type { ClassTable } from './glyph-classes.ts';
import { type FittedLine, median, robustSigma, theilSen } from './robust.ts';
import type { FoundGlyph } from './word-ink.ts';

/** Characters that stand on the baseline in every common typeface. */
const STANDING = /^[A-IK-PR-Za-fhik-or-xzÀ-ÖØ-Þß-öø-ý0-9А-ПР-ЦЧШЪ-Яа-пр-тхчшъ-яІЇіїє]$/u;
const X_HIGH = /^[acemnorsuvwxzавгеикмнопстхчъыьэюя]$/u;
const CAP_HIGH = /^[A-IK-PR-Zbdfhklß0-9А-ПР-ТХ-ЦЧШЪ-ЯІ]$/u;

/** Height of x over that of capitals where a page does not show it itself (common text faces: 0.69 to 0.76). */
const X_TO_CAP = 0.72;
const MIN_STANDING = 4;
/** So many characters of a kind give its height. */
const MIN_KIND = 3;

/** A line's baseline in the reading frame and its x-height, px. */
export interface LineShape {
  readonly baseline: FittedLine;
  readonly xHeight: number;
  /** Characters the fit rests on, and the length they span, px. */
  readonly count: number;
  readonly span: number;
  /** Scatter of the characters around the baseline, px; large when two lines were read as one. */
  readonly scatter: number;
}

/** A baseline with the heights above it of low (x) and high (capital) characters; null where there are few. */
interface LineRise {
  readonly shape: Omit<LineShape, 'xHeight'>;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Fits each line's baseline through the bottoms of its standing characters. Lines of capitals and figures
 * get their x-height from the proportion that the page's other lines show. Null for lines with too little.
 */
export function fitLines(lines: readonly (readonly FoundGlyph[])[]): (LineShape | null)[] {
  const rises = lines.map(riseOf);
  const shares = rises.flatMap((rise) => (rise?.low && rise.high ? [rise.low / rise.high] : []));
  const xToCap = shares.length > 0 ? median(shares) : X_TO_CAP;
  return rises.map((rise) => {
    const xHeight = rise?.low ?? (rise?.high ? rise.high * xToCap : 0);
    return rise && xHeight > 0 ? { ...rise.shape, xHeight } : null;
  });
}

function riseOf(glyphs: readonly FoundGlyph[]): LineRise | null {
  const standing = glyphs.filter((glyph) => STANDING.test(glyph.text));
  if (standing.length < MIN_STANDING) return null;
  const shape = shapeThrough(standing, () => 0);
  const { slope, intercept } = shape.baseline;
  const heightOf = (kind: RegExp) => {
    const rises = standing
      .filter((glyph) => kind.test(glyph.text))
      .map((glyph) => intercept + slope * centreOf(glyph) - glyph.frame.top);
    return rises.length < MIN_KIND ? null : median(rises);
  };
  return { shape, low: heightOf(X_HIGH), high: heightOf(CAP_HIGH) };
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

function shapeThrough(
  glyphs: readonly FoundGlyph[],
  usual: (glyph: FoundGlyph) => number,
): Omit<LineShape, 'xHeight'> {
  const xs = glyphs.map(centreOf);
  const ys = glyphs.map((glyph) => glyph.frame.bottom - usual(glyph));
  const baseline = theilSen(xs, ys);
  const span = Math.max(...xs) - Math.min(...xs);
  const rests = ys.map((y, at) => y - baseline.intercept - baseline.slope * xs[at]!);
  return { baseline, count: glyphs.length, span, scatter: robustSigma(rests, 0) };
}

export function centreOf(glyph: FoundGlyph): number {
  return (glyph.frame.left + glyph.frame.right) / 2;
}

/** How far a character's bottom lies below (+) a line's baseline, px. */
export function dropOf(glyph: FoundGlyph, shape: LineShape): number {
  return glyph.frame.bottom - shape.baseline.intercept - shape.baseline.slope * centreOf(glyph);
}
