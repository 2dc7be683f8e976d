import type { Box } from '../../model/region.ts';
import type { GreyRaster } from '../raster.ts';
import { quantile } from '../robust.ts';

/** What print there is in a part of a picture. */
export interface Ink {
  /** Darkness below the paper, summed, in pixels of full black. */
  readonly mass: number;
  /** Around what is dark; null when nothing is. */
  readonly extent: Box | null;
}

/** The paper is lighter than this share of the part, text covering less than the rest. */
const PAPER_QUANTILE = 0.85;
/** Grain and pale patterns stay less than this below the paper, grey levels. */
const GRAIN = 24;
/** A stroke is darker than this share of the way from the paper to the darkest. */
const STROKE_SHARE = 0.5;
/** Dark pixels that a row or column of print has. */
const LEAST_DARK = 2;

/** Measures the ink in a part of a picture that lies within it. */
export function inkIn(grey: GreyRaster, part: Box): Ink {
  const values = new Uint8Array(part.width * part.height);
  for (let row = 0; row < part.height; row++) {
    const from = (part.y + row) * grey.width + part.x;
    values.set(grey.data.subarray(from, from + part.width), row * part.width);
  }
  const paper = quantile(values, PAPER_QUANTILE);
  const darkest = values.reduce((least, value) => Math.min(least, value), 255);
  const stroke = Math.max(GRAIN, STROKE_SHARE * (paper - darkest));
  const rows = new Uint32Array(part.height);
  const columns = new Uint32Array(part.width);
  let mass = 0;
  for (let at = 0; at < values.length; at++) {
    const depth = paper - values[at]!;
    if (depth > GRAIN) mass += depth / 255;
    if (depth <= stroke) continue;
    rows[Math.floor(at / part.width)]!++;
    columns[at % part.width]!++;
  }
  return { mass, extent: extentOf(rows, columns, part) };
}

function extentOf(rows: Uint32Array, columns: Uint32Array, { x, y }: Box): Box | null {
  const isDark = (count: number) => count >= LEAST_DARK;
  const [top, left] = [rows.findIndex(isDark), columns.findIndex(isDark)];
  if (top === -1 || left === -1) return null;
  const [bottom, right] = [rows.findLastIndex(isDark), columns.findLastIndex(isDark)];
  return { x: x + left, y: y + top, width: right - left + 1, height: bottom - top + 1 };
}
