import type { Box } from '../../../model/region.ts';
import { MM_PER_INCH } from '../../../model/units.ts';
import { median } from '../../robust.ts';
import type { TracePage } from '../detector.ts';

/** Grey levels between its colours at which ink is coloured, over those of the paper. */
const COLOURED = 22;
/** Grey levels under the paper at which ink is dark. */
const DARK = 50;
/** Ink within so much of other ink belongs to one mark, mm. */
const CELL_MM = 1;
/** What was read less surely may be no text: signatures are read as letters too. */
const LEAST_CONFIDENCE = 0.7;
/** Least ink of a cell, as a share of its pixels. */
const LEAST_INK = 0.02;
/** Sides of a mark, mm. */
const LEAST_LENGTH_MM = 5;
const LEAST_BREADTH_MM = 2.5;
const MOST_MM = 75;
/** Height of a line that nobody read, mm. */
const LEAST_LINE_MM = 1.5;
const MOST_LINE_MM = 10;
const MOST_UNREAD = 60;
/** Samples that tell what the paper is. */
const SAMPLES = 5000;
/** Most marks of a page, the largest first. */
const MOST_MARKS = 16;

/** Connected ink that is no line of text: a stamp, a signature, a crest. */
export interface InkMark {
  readonly box: Box;
  /** Places of its ink in the page's samples. */
  readonly pixels: Int32Array;
}

/** Ink of a page outside what was read, by cells of a millimetre. */
export interface InkCells {
  readonly columns: number;
  readonly rows: number;
  readonly cellPx: number;
  /** Pixels of any ink in each cell, that of text too. */
  readonly ink: Uint16Array;
  readonly marks: readonly InkMark[];
  /** Ink as high as a line of text that nobody read, or not surely. */
  readonly unread: readonly Box[];
}

/** Kept as long as the page is: more than one detector looks at them. */
const known = new WeakMap<TracePage, InkCells>();

/** The ink of a page by cells, with its marks. */
export function inkMarks(page: TracePage): InkCells {
  const before = known.get(page);
  if (before !== undefined) return before;
  const found = findInk(page);
  known.set(page, found);
  return found;
}

/** Finds the marks of a page. Every second pixel of every second row tells where; all of them tell what. */
function findInk(page: TracePage): InkCells {
  const { grey, raster } = page;
  const { width, height } = grey;
  const cellPx = 2 * Math.max(2, Math.round((CELL_MM * page.page.dpi) / MM_PER_INCH / 2));
  const columns = Math.ceil(width / cellPx);
  const rows = Math.ceil(height / cellPx);
  const levels = inkLevels(page);
  const read = readPlaces(page);
  const halfWidth = (width + 1) >> 1;
  const ink = new Uint16Array(columns * rows);
  const own = new Uint16Array(columns * rows);
  for (let y = 0; y < height; y += 2) {
    const row = Math.floor(y / cellPx) * columns;
    for (let x = 0, at = y * width, half = (y >> 1) * halfWidth; x < width; x += 2, at += 2, half++) {
      const isColoured = tintOf(raster.data, at * raster.channels, raster.channels) > levels.coloured;
      if (!isColoured && grey.data[at]! >= levels.dark) continue;
      const cell = row + Math.floor(x / cellPx);
      ink[cell]!++;
      if (isColoured || read[half] === 0) own[cell]!++;
    }
  }
  const least = Math.max(1, (LEAST_INK * cellPx * cellPx) / 4);
  const isInk = Uint8Array.from(own, (count) => (count >= least ? 1 : 0));
  const connected = connectedCells(isInk, columns, rows);
  const unread = connected
    .map((cells) => cellsBox(cells, columns, cellPx))
    .filter((box) => isLine(box, page.page.dpi))
    .slice(0, MOST_UNREAD);
  const marks = connected
    .filter((cells) => isMark(cellsBox(cells, columns, cellPx), page.page.dpi))
    .map((cells) => markOf(cells, { page, levels, read, columns, cellPx }))
    .filter(({ box }) => isMark(box, page.page.dpi))
    .sort((a, b) => b.pixels.length - a.pixels.length)
    .slice(0, MOST_MARKS);
  return { columns, rows, cellPx, ink, marks, unread };
}

function cellsBox(cells: readonly number[], columns: number, cellPx: number): Box {
  let [left, top, right, bottom] = [columns, Number.POSITIVE_INFINITY, 0, 0];
  for (const cell of cells) {
    const x = cell % columns;
    const y = (cell - x) / columns;
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  }
  return {
    x: left * cellPx,
    y: top * cellPx,
    width: (right - left) * cellPx,
    height: (bottom - top) * cellPx,
  };
}

function isLine({ width, height }: Box, dpi: number): boolean {
  const mm = dpi / MM_PER_INCH;
  return (
    width >= LEAST_LINE_MM * mm &&
    width <= MOST_MM * mm &&
    height >= LEAST_LINE_MM * mm &&
    height <= MOST_LINE_MM * mm
  );
}

function isMark({ width, height }: Box, dpi: number): boolean {
  const mm = dpi / MM_PER_INCH;
  const [long, broad] = [Math.max(width, height), Math.min(width, height)];
  return long >= LEAST_LENGTH_MM * mm && long <= MOST_MM * mm && broad >= LEAST_BREADTH_MM * mm;
}

interface InkLevels {
  /** Darker is ink. */
  readonly dark: number;
  /** Colours further apart are ink. */
  readonly coloured: number;
}

function inkLevels({ raster, grey }: TracePage): InkLevels {
  const { channels } = raster;
  const step = Math.max(1, Math.floor(grey.data.length / SAMPLES));
  const levels: number[] = [];
  const tints: number[] = [];
  for (let at = 0; at < grey.data.length; at += step) {
    levels.push(grey.data[at]!);
    tints.push(tintOf(raster.data, at * channels, channels));
  }
  return { dark: median(levels) - DARK, coloured: median(tints) + COLOURED };
}

/** Where words were read, at half the size: dark ink there is text. */
function readPlaces({ grey: { width, height }, text }: TracePage): Uint8Array {
  const halfWidth = (width + 1) >> 1;
  const halfHeight = (height + 1) >> 1;
  const read = new Uint8Array(halfWidth * halfHeight);
  for (const { box, confidence } of text?.lines.flatMap(({ words }) => words) ?? []) {
    if (confidence < LEAST_CONFIDENCE) continue;
    const left = Math.max(0, Math.floor(box.x / 2));
    const right = Math.min(halfWidth, Math.ceil((box.x + box.width) / 2));
    const bottom = Math.min(halfHeight, Math.ceil((box.y + box.height) / 2));
    for (let y = Math.max(0, Math.floor(box.y / 2)); y < bottom; y++) {
      if (right > left) read.fill(1, y * halfWidth + left, y * halfWidth + right);
    }
  }
  return read;
}

function tintOf(data: Uint8Array, at: number, channels: number): number {
  if (channels === 1) return 0;
  const red = data[at]!;
  const green = data[at + 1]!;
  const blue = data[at + 2]!;
  const most = red > green ? (red > blue ? red : blue) : green > blue ? green : blue;
  const least = red < green ? (red < blue ? red : blue) : green < blue ? green : blue;
  return most - least;
}

/** Cells that touch by a side or a corner. */
function connectedCells(isInk: Uint8Array, columns: number, rows: number): readonly (readonly number[])[] {
  const seen = new Uint8Array(isInk.length);
  const found: number[][] = [];
  for (let start = 0; start < isInk.length; start++) {
    if (isInk[start] === 0 || seen[start] === 1) continue;
    const cells = [start];
    seen[start] = 1;
    for (let next = 0; next < cells.length; next++) {
      const x = cells[next]! % columns;
      const y = (cells[next]! - x) / columns;
      for (let ny = Math.max(0, y - 1); ny <= Math.min(rows - 1, y + 1); ny++) {
        for (let nx = Math.max(0, x - 1); nx <= Math.min(columns - 1, x + 1); nx++) {
          const near = ny * columns + nx;
          if (isInk[near] === 0 || seen[near] === 1) continue;
          seen[near] = 1;
          cells.push(near);
        }
      }
    }
    found.push(cells);
  }
  return found;
}

interface Found {
  readonly page: TracePage;
  readonly levels: InkLevels;
  readonly read: Uint8Array;
  readonly columns: number;
  readonly cellPx: number;
}

function markOf(cells: readonly number[], { page, levels, read, columns, cellPx }: Found): InkMark {
  const { grey, raster } = page;
  const { width, height } = grey;
  const halfWidth = (width + 1) >> 1;
  const pixels: number[] = [];
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (const cell of cells) {
    const x0 = (cell % columns) * cellPx;
    const y0 = Math.floor(cell / columns) * cellPx;
    for (let y = y0; y < Math.min(height, y0 + cellPx); y++) {
      for (let x = x0; x < Math.min(width, x0 + cellPx); x++) {
        const at = y * width + x;
        const isColoured = tintOf(raster.data, at * raster.channels, raster.channels) > levels.coloured;
        const isDark = grey.data[at]! < levels.dark && read[(y >> 1) * halfWidth + (x >> 1)] === 0;
        if (!isColoured && !isDark) continue;
        pixels.push(at);
        if (x < left) left = x;
        if (x >= right) right = x + 1;
        if (y < top) top = y;
        if (y >= bottom) bottom = y + 1;
      }
    }
  }
  return {
    box: { x: left, y: top, width: right - left, height: bottom - top },
    pixels: Int32Array.from(pixels),
  };
}
