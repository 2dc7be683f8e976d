import type { GreyRaster } from './raster.ts';

/** Levels of a page, 0 black to 255 white. */
export interface Tones {
  /** The level that most of the lighter half of the page has. */
  readonly paper: number;
  /** The level that only the darkest ten-thousandth of the page falls below: 6 mm² of A4. */
  readonly ink: number;
  /** 0..1, share of the page at level 0 or 1 */
  readonly blackShare: number;
  /** 0..1, share of the page at level 254 or 255 */
  readonly whiteShare: number;
}

/** Share of a page that is ink even when it bears a single line. */
const INK_QUANTILE = 0.0001;

/** How many pixels have each of the 256 levels. */
function histogram({ data }: GreyRaster): Uint32Array {
  const counts = new Uint32Array(256);
  for (const level of data) counts[level]!++;
  return counts;
}

/** The lowest level that at least `share` of the pixels do not exceed. */
function quantile(counts: Uint32Array, share: number): number {
  const wanted = counts.reduce((sum, count) => sum + count, 0) * share;
  let seen = 0;
  for (let level = 0; level < 256; level++) {
    seen += counts[level]!;
    if (seen >= wanted && seen > 0) return level;
  }
  return 255;
}

/** Reads the levels of paper and ink from a page. */
export function tonesOf(grey: GreyRaster): Tones {
  const counts = histogram(grey);
  const total = grey.data.length;
  let paper = quantile(counts, 0.5);
  for (let level = paper; level < 256; level++) if (counts[level]! > counts[paper]!) paper = level;
  return {
    paper,
    ink: quantile(counts, INK_QUANTILE),
    blackShare: (counts[0]! + counts[1]!) / total,
    whiteShare: (counts[254]! + counts[255]!) / total,
  };
}
