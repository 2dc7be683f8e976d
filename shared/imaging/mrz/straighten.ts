import type { Raster } from '../raster.ts';
import type { Band } from './bands.ts';
import { cutStrip, darkness, onPage, type StripFrame } from './strip.ts';

/** Height of the print in a straightened strip, and of the strip, its own pixels. */
export const GLYPH_PX = 32;
export const STRIP_PX = 56;

/** One line of print, straight and level, `GLYPH_PX` high in the middle of a strip `STRIP_PX` high. */
export interface LineStrip {
  readonly frame: StripFrame;
  readonly width: number;
  /** `width * STRIP_PX` samples, 0 paper to 255 ink. */
  readonly dark: Uint8Array;
}

/** First cut: the band's height becomes this many pixels of a strip with room above and below. */
const ROUGH_GLYPH_PX = 26;
const ROUGH_STRIP_PX = 72;

/** Room at both ends of a line, in heights of its print. */
const ROOM_AT_ENDS = 2;

/** Largest remaining tilt that is looked for, strip pixels over the whole length. */
const MOST_SHEAR_PX = 14;

const SEGMENTS = 16;

/** Share of the fullest row below which a row lies outside the print. */
const EDGE_SHARE = 0.16;

/** Cuts out a band (page pixels) and straightens it; null when no line of print is seen in it. */
export function straighten(raster: Raster, band: Band): LineStrip | null {
  const rough = roughFrame(band);
  const strip = cutStrip(raster, rough, 1);
  const dark = darkness(strip);
  const segments = segmentProfiles(dark, strip.width);
  const shearPx = bestShear(segments);
  const rows = printRows(sheared(segments, shearPx));
  if (!rows) return null;
  const tilt = shearPx / strip.width;
  const middle = (rows.top + rows.bottom) / 2 - (tilt * strip.width) / 2;
  const start = onPage(rough, 0, middle);
  const norm = Math.hypot(1, tilt);
  const scale = (rough.scale * (rows.bottom - rows.top)) / GLYPH_PX;
  const frame: StripFrame = {
    ...start,
    ux: (rough.ux - tilt * rough.uy) / norm,
    uy: (rough.uy + tilt * rough.ux) / norm,
    scale,
    width: Math.ceil((strip.width * rough.scale) / scale),
    height: STRIP_PX,
  };
  const final = cutStrip(raster, frame);
  return { frame, width: final.width, dark: darkness(final) };
}

function roughFrame(band: Band): StripFrame {
  const length = Math.hypot(band.x1 - band.x0, band.y1 - band.y0);
  const ux = (band.x1 - band.x0) / length;
  const uy = (band.y1 - band.y0) / length;
  const room = ROOM_AT_ENDS * band.heightPx;
  const scale = band.heightPx / ROUGH_GLYPH_PX;
  return {
    x: band.x0 - room * ux,
    y: band.y0 - room * uy,
    ux,
    uy,
    scale,
    width: Math.ceil((length + 2 * room) / scale),
    height: ROUGH_STRIP_PX,
  };
}

/** Ink per row in each of the segments along the strip. */
function segmentProfiles(dark: Uint8Array, width: number): Float64Array[] {
  return Array.from({ length: SEGMENTS }, (_, segment) => {
    const profile = new Float64Array(ROUGH_STRIP_PX);
    const from = Math.floor((segment * width) / SEGMENTS);
    const to = Math.floor(((segment + 1) * width) / SEGMENTS);
    for (let y = 0; y < ROUGH_STRIP_PX; y++) {
      for (let x = from; x < to; x++) profile[y]! += dark[y * width + x]!;
    }
    return profile;
  });
}

function sheared(segments: readonly Float64Array[], shearPx: number): Float64Array {
  const sum = new Float64Array(ROUGH_STRIP_PX);
  for (const [segment, profile] of segments.entries()) {
    const shift = Math.round(shearPx * ((segment + 0.5) / SEGMENTS - 0.5));
    for (let y = 0; y < ROUGH_STRIP_PX; y++) sum[y]! += profile[y + shift] ?? 0;
  }
  return sum;
}

/** The tilt at which the rows of ink are most clear-cut. */
function bestShear(segments: readonly Float64Array[]): number {
  let best = 0;
  let most = -1;
  for (let shear = -MOST_SHEAR_PX; shear <= MOST_SHEAR_PX; shear++) {
    const power = sheared(segments, shear).reduce((sum, value) => sum + value * value, 0);
    if (power > most) {
      most = power;
      best = shear;
    }
  }
  return best;
}

/** First and last row of the print around the middle of the strip. */
function printRows(rows: Float64Array): { readonly top: number; readonly bottom: number } | null {
  const middle = ROUGH_STRIP_PX / 2;
  const near = rows.slice(middle - ROUGH_GLYPH_PX / 2, middle + ROUGH_GLYPH_PX / 2);
  const floor = Math.min(...rows);
  const limit = floor + EDGE_SHARE * (Math.max(...near) - floor);
  let top = middle;
  let bottom = middle;
  while (top > 0 && rows[top - 1]! > limit) top--;
  while (bottom < ROUGH_STRIP_PX && rows[bottom]! > limit) bottom++;
  return bottom - top >= ROUGH_GLYPH_PX / 2 ? { top, bottom } : null;
}
