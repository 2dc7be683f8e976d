import type { Glyph } from '../../../model/glyphs.ts';
import type { GreyRaster } from '../../raster.ts';

/** How one character is printed and scanned; all but the contrast as logarithms, so that differences are ratios. */
export interface GlyphPrint {
  /** Grey levels between the paper and the darkest third of the ink. */
  readonly contrast: number;
  /** How steeply the grey falls at the edges, as a share of the contrast. */
  readonly steepness: number;
  /** How suddenly it bends there: what sharpening, and print that never was scanned, have more of. */
  readonly crispness: number;
  /** Pixels between ink and paper for each pixel of outline. */
  readonly softness: number;
  readonly stroke: number;
}

/** Ink and paper must differ by this many grey levels. */
const MIN_CONTRAST = 40;
/** Gradients below this share of the contrast are grain. */
const EDGE = 0.12;
const OUTLINE = 0.06;
/** Between these shares of the contrast a pixel is neither ink nor paper. */
const FROM = 0.2;
const TO = 0.8;
const MARGIN_PX = 2;
/** Larger glyphs are no text. */
const MAX_SIDE_PX = 300;

/** Measures the print of a character of a page whose reading frame is `grey`; null for one without contrast. */
export function glyphPrint(grey: GreyRaster, { frame, strokePx }: Glyph): GlyphPrint | null {
  const { data, width, height } = grey;
  const left = Math.max(2, Math.floor(frame.left) - MARGIN_PX);
  const top = Math.max(2, Math.floor(frame.top) - MARGIN_PX);
  const right = Math.min(width - 2, Math.ceil(frame.right) + MARGIN_PX);
  const bottom = Math.min(height - 2, Math.ceil(frame.bottom) + MARGIN_PX);
  if (right - left < 4 || bottom - top < 6 || !(strokePx > 0)) return null;
  if (right - left > MAX_SIDE_PX || bottom - top > MAX_SIDE_PX) return null;
  const levels = levelsOf(grey, left, top, right, bottom);
  if (levels === null) return null;
  const { paper, contrast } = levels;
  const low = paper - TO * contrast;
  const high = paper - FROM * contrast;
  // One soft pixel at least: edges without any are the sharpest of all.
  let [slopes, squares, bends, soft, outline] = [0, 0, 0, 1, 0];
  for (let y = top; y < bottom; y++) {
    for (let at = y * width + left, end = y * width + right; at < end; at++) {
      const here = data[at]!;
      const before = data[at - 1]!;
      const after = data[at + 1]!;
      const above = data[at - width]!;
      const below = data[at + width]!;
      if (here > low && here < high) soft++;
      const step = Math.sqrt((after - here) ** 2 + (below - here) ** 2);
      if (step > OUTLINE * contrast) outline += step;
      const slope = scharr(data, at, width);
      if (slope > EDGE * contrast) {
        slopes += slope;
        squares += slope * slope;
      }
      const plain = (after - before) ** 2 + (below - above) ** 2;
      if (plain > (2 * EDGE * contrast) ** 2) bends += Math.abs(4 * here - before - after - above - below);
    }
  }
  if (slopes === 0 || bends === 0 || outline === 0) return null;
  return {
    contrast,
    steepness: Math.log(squares / slopes / contrast),
    crispness: Math.log(bends / slopes),
    softness: Math.log((soft * contrast) / outline),
    stroke: Math.log(strokePx),
  };
}

/** Gradient by Scharr's weights, which is as long in every direction and smooths grain along the edge. */
function scharr(data: Uint8Array, at: number, width: number): number {
  const a = data[at - width - 1]!;
  const c = data[at - width + 1]!;
  const g = data[at + width - 1]!;
  const i = data[at + width + 1]!;
  const x = 3 * (c - a + i - g) + 10 * (data[at + 1]! - data[at - 1]!);
  const y = 3 * (g - a + i - c) + 10 * (data[at + width]! - data[at - width]!);
  return Math.sqrt(x * x + y * y) / 32;
}

/** Paper as the 85th percentile, and its distance from the mean of the darkest third of what is ink. */
function levelsOf(
  { data, width }: GreyRaster,
  left: number,
  top: number,
  right: number,
  bottom: number,
): { paper: number; contrast: number } | null {
  const histogram = new Uint32Array(256);
  for (let y = top; y < bottom; y++) {
    for (let at = y * width + left, end = y * width + right; at < end; at++) histogram[data[at]!]!++;
  }
  const total = (right - left) * (bottom - top);
  const paper = levelAt(histogram, 0.85 * total);
  const dark = levelAt(histogram, 0.04 * total);
  if (paper - dark < MIN_CONTRAST) return null;
  const middle = (paper + dark) / 2;
  let inked = 0;
  for (let level = 0; level < middle; level++) inked += histogram[level]!;
  let count = 0;
  let sum = 0;
  for (let level = 0; level < middle && count < inked / 3; level++) {
    count += histogram[level]!;
    sum += level * histogram[level]!;
  }
  return count > 0 ? { paper, contrast: paper - sum / count } : null;
}

/** The level below or at which so many of the pixels lie. */
export function levelAt(histogram: Uint32Array, count: number): number {
  let seen = 0;
  for (let level = 0; level < 256; level++) {
    seen += histogram[level]!;
    if (seen >= count) return level;
  }
  return 255;
}
