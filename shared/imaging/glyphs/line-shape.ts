import { type FittedLine, median, robustSigma, theilSen } from '../robust.ts';
import type { ClassTable } from './glyph-classes.ts';
import type { FoundGlyph } from './word-ink.ts';

/** Characters that stand on the baseline in every common typeface. */
const STANDING = /^[A-IK-PR-Za-fhik-or-xzÀ-ÖØ-Þß-öø-ý0-9А-ПР-ЦЧШЪ-Яа-пр-тхчшъ-яІЇіїє]$/u;
const X_HIGH = /^[acemnorsuvwxzавгеикмнопстхчъыьэюя]$/u;
const CAP_HIGH = /^[A-IK-PR-Zbdfhklß0-9А-ПР-ТХ-ЦЧШЪ-ЯІ]$/u;

/** Height of x over that of capitals where a page does not show it itself (common text faces: 0.69 to 0.76). */
const X_TO_CAP = 0.72;
const MIN_STANDING = 3;
/** So many characters of a kind give its height. */
const MIN_KIND = 3;

/** Runs longer than so many x-heights with so many characters have a slope of their own. */
const LONG_SPAN = 10;
const LONG_COUNT = 8;
/** Shorter ones take the middle slope of so many long runs nearest above and below. */
const NEIGHBOURS = 7;

/** The baseline of a run of words in the reading frame and its x-height, px. */
export interface LineShape {
  readonly baseline: FittedLine;
  readonly xHeight: number;
  /** Whether the slope was fitted to the run itself, or taken from the long runs around it. */
  readonly ownSlope: boolean;
  /** Middle of the characters along the line, px. */
  readonly middle: number;
  /** Characters the fit rests on, and the length they span, px. */
  readonly count: number;
  readonly span: number;
  /** Scatter of the characters around the baseline, px; large when two lines were read as one. */
  readonly scatter: number;
}

/** Foot points of characters, px. */
interface Feet {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/**
 * Fits each run's baseline through the bottoms of its standing characters. Runs of capitals and figures get
 * their x-height from the proportion that the page's other runs show. Null for runs with too little.
 */
export function fitLines(runs: readonly (readonly FoundGlyph[])[]): (LineShape | null)[] {
  const standing = runs.map((glyphs) => glyphs.filter((glyph) => STANDING.test(glyph.text)));
  const fits = standing.map((glyphs) =>
    glyphs.length < MIN_STANDING
      ? null
      : shapeThrough(
          feetOf(glyphs, () => 0),
          null,
        ),
  );
  const rises = standing.map((glyphs, at) => {
    const fit = fits[at];
    return fit
      ? { low: riseOf(glyphs, fit.baseline, X_HIGH), high: riseOf(glyphs, fit.baseline, CAP_HIGH) }
      : null;
  });
  const shares = rises.flatMap((rise) => (rise?.low && rise.high ? [rise.low / rise.high] : []));
  const xToCap = shares.length > 0 ? median(shares) : X_TO_CAP;
  const own = fits.map((fit, at) => {
    const rise = rises[at];
    const xHeight = rise?.low ?? (rise?.high ? rise.high * xToCap : 0);
    return fit && xHeight > 0 ? { ...fit, xHeight } : null;
  });
  return own.map((shape, at) => {
    if (shape === null || isLong(shape)) return shape;
    const slope = slopeAround(shape, own);
    return slope === null
      ? shape
      : {
          ...shapeThrough(
            feetOf(standing[at]!, () => 0),
            slope,
          ),
          xHeight: shape.xHeight,
        };
  });
}

function isLong(shape: LineShape): boolean {
  return shape.count >= LONG_COUNT && shape.span >= LONG_SPAN * shape.xHeight;
}

/** The middle slope of the long runs nearest in height; null when the page has none. */
function slopeAround(shape: LineShape, shapes: readonly (LineShape | null)[]): number | null {
  const slopes = shapes
    .flatMap((other) => (other && isLong(other) ? [other] : []))
    .map(({ baseline }) => ({
      slope: baseline.slope,
      away: Math.abs(baseline.intercept - shape.baseline.intercept),
    }))
    .sort((a, b) => a.away - b.away)
    .slice(0, NEIGHBOURS)
    .map(({ slope }) => slope);
  return slopes.length > 0 ? median(slopes) : null;
}

function riseOf(
  glyphs: readonly FoundGlyph[],
  { slope, intercept }: FittedLine,
  kind: RegExp,
): number | null {
  const rises = glyphs
    .filter((glyph) => kind.test(glyph.text))
    .map((glyph) => intercept + slope * centreOf(glyph) - glyph.frame.top);
  return rises.length < MIN_KIND ? null : median(rises);
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
  const slope = shape.ownSlope ? null : shape.baseline.slope;
  return { ...shapeThrough(feetOf(known, usual), slope), xHeight: shape.xHeight };
}

function feetOf(glyphs: readonly FoundGlyph[], usual: (glyph: FoundGlyph) => number): Feet {
  return { xs: glyphs.map(centreOf), ys: glyphs.map((glyph) => glyph.frame.bottom - usual(glyph)) };
}

/** The baseline through the feet, with a slope of its own or a given one. */
function shapeThrough({ xs, ys }: Feet, given: number | null): LineShape {
  const level = (slope: number) => ({ slope, intercept: median(ys.map((y, at) => y - slope * xs[at]!)) });
  const baseline = given === null ? theilSen(xs, ys) : level(given);
  const rests = ys.map((y, at) => y - baseline.intercept - baseline.slope * xs[at]!);
  return {
    baseline,
    xHeight: 0,
    ownSlope: given === null,
    count: xs.length,
    middle: median(xs),
    span: Math.max(...xs) - Math.min(...xs),
    scatter: robustSigma(rests, 0),
  };
}

export function centreOf(glyph: FoundGlyph): number {
  return (glyph.frame.left + glyph.frame.right) / 2;
}

/** How far a character's bottom lies below (+) a line's baseline, px. */
export function dropOf(glyph: FoundGlyph, shape: LineShape): number {
  return glyph.frame.bottom - shape.baseline.intercept - shape.baseline.slope * centreOf(glyph);
}
