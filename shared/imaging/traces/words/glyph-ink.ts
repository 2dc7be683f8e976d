import type { Glyph, PageGlyphs } from '../../../model/glyphs.ts';
import type { GreyRaster } from '../../raster.ts';

/** The ink of one character. */
export interface GlyphInk {
  /** Grey of the strokes' darkest fifth. */
  readonly core: number;
  /** Pixels between ink and paper for each pixel of outline: how soft the edges are. */
  readonly softness: number;
}

/** Ink and paper must differ by this many grey levels. */
const MIN_CONTRAST = 40;
/** Between these shares of the contrast a pixel is neither ink nor paper. */
const FROM = 0.2;
const TO = 0.8;
const MARGIN_PX = 2;
/** Larger glyphs are no text. */
const MAX_SIDE_PX = 300;

/** Measures the ink of every character of a page whose reading frame is `grey`. */
export function glyphInks(grey: GreyRaster, { lines }: PageGlyphs): ReadonlyMap<Glyph, GlyphInk> {
  const inks = new Map<Glyph, GlyphInk>();
  for (const { words } of lines) {
    for (const { glyphs } of words) {
      for (const glyph of glyphs) {
        const ink = inkOf(grey, glyph);
        if (ink) inks.set(glyph, ink);
      }
    }
  }
  return inks;
}

function inkOf({ data, width, height }: GreyRaster, { frame }: Glyph): GlyphInk | null {
  const x0 = Math.max(0, Math.floor(frame.left) - MARGIN_PX);
  const y0 = Math.max(0, Math.floor(frame.top) - MARGIN_PX);
  const x1 = Math.min(width - 1, Math.ceil(frame.right) + MARGIN_PX);
  const y1 = Math.min(height - 1, Math.ceil(frame.bottom) + MARGIN_PX);
  if (x1 - x0 < 4 || y1 - y0 < 4 || x1 - x0 > MAX_SIDE_PX || y1 - y0 > MAX_SIDE_PX) return null;
  const histogram = new Uint32Array(256);
  let total = 0;
  for (let y = y0; y < y1; y++) {
    for (let at = y * width + x0, end = y * width + x1; at < end; at++) histogram[data[at]!]!++;
    total += x1 - x0;
  }
  const paper = levelAt(histogram, 0.85 * total);
  const dark = levelAt(histogram, 0.05 * total);
  if (paper - dark < MIN_CONTRAST) return null;
  const low = paper - TO * (paper - dark);
  const high = paper - FROM * (paper - dark);
  let soft = 0;
  let outline = 0;
  for (let y = y0; y < y1; y++) {
    for (let at = y * width + x0, end = y * width + x1; at < end; at++) {
      const here = data[at]!;
      if (here > low && here < high) soft++;
      outline += Math.hypot(data[at + 1]! - here, data[at + width]! - here);
    }
  }
  const length = outline / (paper - dark);
  return length > 0 ? { core: coreOf(histogram, (paper + dark) / 2), softness: soft / length } : null;
}

function levelAt(histogram: Uint32Array, count: number): number {
  let seen = 0;
  for (let level = 0; level < 256; level++) {
    seen += histogram[level]!;
    if (seen >= count) return level;
  }
  return 255;
}

/** Mean of the darker third of the ink. */
function coreOf(histogram: Uint32Array, below: number): number {
  let inked = 0;
  for (let level = 0; level < below; level++) inked += histogram[level]!;
  const wanted = inked / 3;
  let count = 0;
  let sum = 0;
  for (let level = 0; level < below && count < wanted; level++) {
    count += histogram[level]!;
    sum += level * histogram[level]!;
  }
  return count > 0 ? sum / count : 0;
}
