import type { Box } from '../model/region.ts';
import type { GreyRaster } from './raster.ts';

/** A place where two drawings of a page differ. */
export interface Difference {
  readonly box: Box;
  /** Something that stood out in the first drawing does not in the second. */
  readonly inkLost: boolean;
}

/**
 * Grey levels that a pixel must differ by to count. The same drawing program gives the same page bit by
 * bit, so the margin is for files that were written anew with other rounding.
 */
const MIN_GREY_STEP = 40;
/** Grey levels between a pixel's neighbours that make something stand out there, and that make it flat. */
const EDGE_STEP = 64;
const FLAT_STEP = 32;
/** Side of a cell: 1 mm at 150 dpi. */
const CELL_PX = 6;
/** Cells that may lie between two changed ones of the same place: bridges the space between words. */
const GAP_CELLS = 3;
/** Pixels below which a place is no more than rounding: a full stop of 8 points at 150 dpi has about 9. */
const MIN_PIXELS = 6;

/** How many pixels of a cell changed, and how many of those lost something that was seen. */
interface Cells {
  readonly columns: number;
  readonly rows: number;
  readonly changed: Uint16Array;
  readonly lost: Uint16Array;
}

/**
 * Compares two drawings of equal size and gathers what differs into places, the largest first.
 *
 * A pixel counts when the other drawing has nothing like it within one pixel around, so that a line that is
 * shifted by rounding does not.
 */
export function findDifferences(before: GreyRaster, after: GreyRaster): readonly Difference[] {
  return gather(countChanges(before, after))
    .map(({ box, inkLost }) => ({ box: withinPage(box, before), inkLost }))
    .sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
}

function countChanges(before: GreyRaster, after: GreyRaster): Cells {
  const { width, height } = before;
  const columns = Math.ceil(width / CELL_PX);
  const rows = Math.ceil(height / CELL_PX);
  const changed = new Uint16Array(columns * rows);
  const lost = new Uint16Array(columns * rows);
  for (let y = 0; y < height; y++) {
    for (let x = 0, at = y * width; x < width; x++, at++) {
      const a = before.data[at]!;
      const b = after.data[at]!;
      if (Math.abs(a - b) <= MIN_GREY_STEP) continue;
      const wasRange = around(before, x, y);
      const isRange = around(after, x, y);
      const gone = a < isRange.darkest - MIN_GREY_STEP || a > isRange.lightest + MIN_GREY_STEP;
      const come = b < wasRange.darkest - MIN_GREY_STEP || b > wasRange.lightest + MIN_GREY_STEP;
      if (!gone && !come) continue;
      const cell = Math.floor(y / CELL_PX) * columns + Math.floor(x / CELL_PX);
      changed[cell]!++;
      const stoodOut = wasRange.lightest - wasRange.darkest > EDGE_STEP;
      const isFlat = isRange.lightest - isRange.darkest < FLAT_STEP;
      if (a < isRange.darkest - MIN_GREY_STEP || (stoodOut && isFlat)) lost[cell]!++;
    }
  }
  return { columns, rows, changed, lost };
}

function around({ data, width, height }: GreyRaster, x: number, y: number) {
  let darkest = 255;
  let lightest = 0;
  for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
    for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
      const value = data[v * width + u]!;
      if (value < darkest) darkest = value;
      if (value > lightest) lightest = value;
    }
  }
  return { darkest, lightest };
}

/** Joins changed cells that lie near each other; boxes are in pixels. */
function gather({ columns, rows, changed, lost }: Cells): readonly Difference[] {
  const differences: Difference[] = [];
  const done = new Uint8Array(columns * rows);
  for (let start = 0; start < changed.length; start++) {
    if (changed[start] === 0 || done[start] === 1) continue;
    const queue = [start];
    done[start] = 1;
    let [left, top, right, bottom] = [columns, rows, 0, 0];
    let pixels = 0;
    let lostPixels = 0;
    for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
      const x = cell % columns;
      const y = Math.floor(cell / columns);
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      pixels += changed[cell]!;
      lostPixels += lost[cell]!;
      for (let v = Math.max(0, y - GAP_CELLS); v <= Math.min(rows - 1, y + GAP_CELLS); v++) {
        for (let u = Math.max(0, x - GAP_CELLS); u <= Math.min(columns - 1, x + GAP_CELLS); u++) {
          const near = v * columns + u;
          if (changed[near] === 0 || done[near] === 1) continue;
          done[near] = 1;
          queue.push(near);
        }
      }
    }
    if (pixels < MIN_PIXELS) continue;
    differences.push({
      box: {
        x: left * CELL_PX,
        y: top * CELL_PX,
        width: (right - left + 1) * CELL_PX,
        height: (bottom - top + 1) * CELL_PX,
      },
      inkLost: lostPixels >= MIN_PIXELS,
    });
  }
  return differences;
}

function withinPage(box: Box, { width, height }: GreyRaster): Box {
  return {
    ...box,
    width: Math.min(box.width, width - box.x),
    height: Math.min(box.height, height - box.y),
  };
}
