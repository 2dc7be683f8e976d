import { MM_PER_INCH } from '../model/units.ts';
import type { Size } from './turn.ts';

/** Pixels per inch of a page, and where the figure comes from. */
export interface Resolution {
  readonly dpi: number;
  readonly dpiSource: 'file' | 'estimated';
}

/** Bounds of what scanners and cameras state in earnest; 1 and 65535 occur and mean nothing. */
const MIN_STATED_DPI = 50;
const MAX_STATED_DPI = 2400;

/** What programs write when they know nothing: believed only when it gives the page a usual size. */
const DEFAULT_DPI: ReadonlySet<number> = new Set([72, 96]);

/** Millimetres. A2, larger than any desktop scanner's glass. */
const MAX_PAGE_SIDE_MM = 500;

/** Millimetres. Half the short side of an identity card: a "shorter" page states another scale. */
const MIN_PAGE_SIDE_MM = 25;

/** Share by which the shape may differ from a format: a margin of 3 mm round a card, 5 mm round A4. */
const SHAPE_TOLERANCE = 0.02;

/** Resolutions between which a guess by shape is believable. */
const MIN_GUESSED_DPI = 90;
const MAX_GUESSED_DPI = 1300;

/** Width of A4, ISO 216: what most documents are when their shape tells nothing. */
const A4_SHORT_MM = 210;

/**
 * Formats in millimetres, likeliest first: ISO 216, ANSI, and ISO/IEC 7810.
 *
 * A4, A5, ID-2 and ID-3 share one shape: the first that gives a usual resolution wins, since people scan at
 * those, then the first that gives a believable one.
 */
const FORMATS_MM: readonly (readonly [long: number, short: number])[] = [
  [297, 210],
  [279.4, 215.9],
  [355.6, 215.9],
  [85.6, 53.98],
  [125, 88],
  [210, 148],
  [105, 74],
];

/** Scanner settings that a guess is drawn to when it comes within `SHAPE_TOLERANCE`. */
const USUAL_DPI = [100, 150, 200, 240, 300, 400, 600, 1200];

function isBelievable(statedDpi: number, { width, height }: Size): boolean {
  if (!(statedDpi >= MIN_STATED_DPI && statedDpi <= MAX_STATED_DPI)) return false;
  const longMm = (Math.max(width, height) / statedDpi) * MM_PER_INCH;
  if (longMm > MAX_PAGE_SIDE_MM || longMm < MIN_PAGE_SIDE_MM) return false;
  if (!DEFAULT_DPI.has(statedDpi)) return true;
  const shortMm = (Math.min(width, height) / statedDpi) * MM_PER_INCH;
  return FORMATS_MM.some(
    ([long, short]) =>
      Math.abs(longMm / long - 1) < SHAPE_TOLERANCE && Math.abs(shortMm / short - 1) < SHAPE_TOLERANCE,
  );
}

/** Resolution guessed from the shape of a page in pixels; A4 width when no format fits. */
function estimateDpi({ width, height }: Size): number {
  const long = Math.max(width, height);
  const short = Math.min(width, height);
  const guesses = FORMATS_MM.filter(
    ([longMm, shortMm]) => Math.abs(long / short / (longMm / shortMm) - 1) <= SHAPE_TOLERANCE,
  )
    .map(([longMm]) => (long / longMm) * MM_PER_INCH)
    .filter((dpi) => dpi >= MIN_GUESSED_DPI && dpi <= MAX_GUESSED_DPI);
  const usual = guesses.map(usualNear).find((dpi) => dpi !== null);
  return Math.max(1, Math.round(usual ?? guesses[0] ?? (short / A4_SHORT_MM) * MM_PER_INCH));
}

function usualNear(dpi: number): number | null {
  return USUAL_DPI.find((usual) => Math.abs(usual / dpi - 1) < SHAPE_TOLERANCE) ?? null;
}

/** The stated resolution when it is believable for a page of this size, else an estimate. */
export function pageResolution(statedDpi: number | null, size: Size): Resolution {
  if (statedDpi !== null && isBelievable(statedDpi, size)) return { dpi: statedDpi, dpiSource: 'file' };
  return { dpi: estimateDpi(size), dpiSource: 'estimated' };
}
