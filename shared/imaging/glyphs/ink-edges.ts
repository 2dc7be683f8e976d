import type { FrameBox } from '../../model/glyphs.ts';
import type { GreyRaster } from '../raster.ts';
import type { Component } from './components.ts';

/** Grey of the paper and of the strokes' cores around one word. */
export interface InkLevels {
  readonly paper: number;
  readonly ink: number;
}

/** Ink below and above these shares of the contrast counts as none and as full: keeps grain out of outlines. */
const BLANK = 0.15;
const FULL = 0.85;

/**
 * The four edges of a piece of ink where its darkest part crosses half the contrast, in fractions of a
 * pixel. An edge that touches other ink keeps its whole pixel.
 */
export function edgesAtHalfContrast(grey: GreyRaster, box: Component, levels: InkLevels): FrameBox {
  const half = (levels.paper - levels.ink) / 2;
  const row = (y: number) => (y < 0 || y >= grey.height ? 0 : levels.paper - darkestOfRow(grey, box, y));
  const column = (x: number) => (x < 0 || x >= grey.width ? 0 : levels.paper - darkestOfColumn(grey, box, x));
  return {
    left: crossing(column, box.left - 1, 1, half) ?? box.left,
    right: crossing(column, box.right, -1, half) ?? box.right,
    top: crossing(row, box.top - 1, 1, half) ?? box.top,
    bottom: crossing(row, box.bottom, -1, half) ?? box.bottom,
  };
}

/** Walks from just outside the ink inwards; null when the outside is dark or no edge comes soon. */
function crossing(depth: (at: number) => number, outside: number, step: 1 | -1, half: number): number | null {
  const start = outside - step;
  let last = depth(start);
  if (last >= half) return null;
  for (let n = 1; n <= 5; n++) {
    const at = start + n * step;
    const here = depth(at);
    if (here >= half) return at + 0.5 - step * ((here - half) / (here - last));
    last = here;
  }
  return null;
}

/** The darkest three neighbours in a row of the box, as their mean grey: one dark grain is no edge. */
function darkestOfRow(grey: GreyRaster, box: Component, y: number): number {
  const from = Math.max(1, box.left);
  const to = Math.min(grey.width - 1, box.right);
  let darkest = 3 * 255;
  for (let at = y * grey.width + from, end = y * grey.width + to; at < end; at++) {
    const three = grey.data[at - 1]! + grey.data[at]! + grey.data[at + 1]!;
    if (three < darkest) darkest = three;
  }
  return darkest / 3;
}

function darkestOfColumn(grey: GreyRaster, box: Component, x: number): number {
  const { width, data } = grey;
  const from = Math.max(1, box.top);
  const to = Math.min(grey.height - 1, box.bottom);
  let darkest = 3 * 255;
  for (let at = from * width + x, end = to * width + x; at < end; at += width) {
    const three = data[at - width]! + data[at]! + data[at + width]!;
    if (three < darkest) darkest = three;
  }
  return darkest / 3;
}

/**
 * Mean stroke width, px: twice the area of the ink over the length of its outline, both taken from the
 * grey values (the outline is the sum of the gradient), so that it does not step by whole pixels as a
 * distance transform on a mask does.
 */
export function strokeWidth(grey: GreyRaster, box: Component, levels: InkLevels): number {
  const x0 = Math.max(0, box.left - 1);
  const y0 = Math.max(0, box.top - 1);
  const x1 = Math.min(grey.width - 1, box.right + 1);
  const y1 = Math.min(grey.height - 1, box.bottom + 1);
  const scale = 1 / (Math.max(1, levels.paper - levels.ink) * (FULL - BLANK));
  const offset = BLANK / (FULL - BLANK);
  const share = (at: number) => {
    const value = (levels.paper - grey.data[at]!) * scale - offset;
    return value < 0 ? 0 : value > 1 ? 1 : value;
  };
  let area = 0;
  let outline = 0;
  for (let y = y0; y < y1; y++) {
    let here = share(y * grey.width + x0);
    for (let x = x0; x < x1; x++) {
      const at = y * grey.width + x;
      const right = share(at + 1);
      const below = share(at + grey.width);
      area += here;
      if (right !== here || below !== here) outline += Math.sqrt((right - here) ** 2 + (below - here) ** 2);
      here = right;
    }
  }
  return outline > 0 ? (2 * area) / outline : 0;
}
