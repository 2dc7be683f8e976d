import { median, quantile } from '../../robust.ts';
import type { TracePage } from '../detector.ts';

/** What a pixel shows: paper or an edge (0), coloured ink, or dark print. */
export const COLOURED = 1;
export const PRINT = 2;

/** The level of the paper is told by squares: lamps and photographs light pages unevenly. */
const PAPER_SQUARE_PX = 96;
/** Ink is counted by squares. */
export const COUNT_SQUARE_PX = 16;
/** The level that so many pixels of a square are darker than is its paper. */
const PAPER_SHARE = 0.85;
/** Squares darker than this share of the page's paper are pictures and emblems, not paper. */
const LEAST_PAPER = 0.75;
/** The level that so many pixels of the page are darker than is its darkest print. */
const DARKEST_SHARE = 0.004;
/** Least levels from paper to print. */
const LEAST_CONTRAST = 70;
/** Print is darker than this share of the way from the paper to the darkest print. */
const PRINT_DEPTH = 0.42;
/** Beyond this share it is nearly as dark as print gets: colour is lost in the dark, and dark ink has much of it. */
const DEEP = 0.7;
/** Black print is less coloured than this share of its darkness, coloured ink more than that; and so where it is deep. */
const NEUTRAL = 0.16;
const TINTED = 0.18;
const DEEP_NEUTRAL = 0.25;
const DEEP_TINTED = 0.28;
/** Coloured ink is at least so coloured and so dark, levels. */
const LEAST_TINT = 17;
const LEAST_DARKNESS = 20;
/** Samples that tell what the page is. */
const SAMPLES = 20_000;

/** The pixels of a page by what they show. */
export interface InkClasses {
  readonly width: number;
  readonly height: number;
  readonly classes: Uint8Array;
  /** Pixels of coloured ink and of print in each square of COUNT_SQUARE_PX, in rows. */
  readonly coloured: Uint16Array;
  readonly print: Uint16Array;
  /** The level of the paper at a sample of the page. */
  paperAt(at: number): number;
}

/** Sorts the pixels of a page; null where there is no dark print. */
export function inkClasses(page: TracePage): InkClasses | null {
  const { width, height } = page.grey;
  const usual = usualOf(page);
  if (usual.paper - usual.darkest < LEAST_CONTRAST) return null;
  const paperColumns = Math.ceil(width / PAPER_SQUARE_PX);
  const paper = new Uint8Array(paperColumns * Math.ceil(height / PAPER_SQUARE_PX));
  const squares = Math.ceil(width / COUNT_SQUARE_PX) * Math.ceil(height / COUNT_SQUARE_PX);
  const found: Found = {
    classes: new Uint8Array(width * height),
    coloured: new Uint16Array(squares),
    print: new Uint16Array(squares),
  };
  const counts = new Uint32Array(256);
  for (let square = 0; square < paper.length; square++) {
    const left = (square % paperColumns) * PAPER_SQUARE_PX;
    const top = Math.floor(square / paperColumns) * PAPER_SQUARE_PX;
    const area = {
      left,
      top,
      right: Math.min(width, left + PAPER_SQUARE_PX),
      bottom: Math.min(height, top + PAPER_SQUARE_PX),
    };
    const level = paperLevel(page, area, counts);
    paper[square] = level;
    if (level >= LEAST_PAPER * usual.paper) sortArea(page, area, { ...usual, paper: level }, found);
  }
  const paperAt = (at: number) =>
    paper[
      Math.floor(at / width / PAPER_SQUARE_PX) * paperColumns + Math.floor((at % width) / PAPER_SQUARE_PX)
    ]!;
  return { width, height, ...found, paperAt };
}

interface Found {
  readonly classes: Uint8Array;
  readonly coloured: Uint16Array;
  readonly print: Uint16Array;
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Usual {
  readonly paper: number;
  readonly darkest: number;
  /** The tint of the paper: red and blue against green. */
  readonly red: number;
  readonly blue: number;
}

function usualOf({ grey, raster: { data, channels } }: TracePage): Usual {
  const step = Math.max(1, Math.floor(grey.data.length / SAMPLES));
  const [levels, reds, blues]: [number[], number[], number[]] = [[], [], []];
  for (let at = 0; at < grey.data.length; at += step) {
    const from = at * channels;
    levels.push(grey.data[at]!);
    reds.push(data[from]! - data[from + 1]!);
    blues.push(data[from + 2]! - data[from + 1]!);
  }
  return {
    paper: quantile(levels, PAPER_SHARE),
    darkest: quantile(levels, DARKEST_SHARE),
    red: median(reds),
    blue: median(blues),
  };
}

function paperLevel(
  { grey: { data, width } }: TracePage,
  { left, top, right, bottom }: Area,
  counts: Uint32Array,
) {
  counts.fill(0);
  let seen = 0;
  for (let y = top; y < bottom; y += 3) {
    for (let at = y * width + left; at < y * width + right; at += 3) {
      counts[data[at]!]!++;
      seen++;
    }
  }
  let level = 0;
  for (let sum = counts[0]!; level < 255 && sum < PAPER_SHARE * seen; ) sum += counts[++level]!;
  return level;
}

function sortArea(
  { grey, raster }: TracePage,
  { left, top, right, bottom }: Area,
  usual: Usual,
  found: Found,
): void {
  const { width, data: level } = grey;
  const { data, channels } = raster;
  const columns = Math.ceil(width / COUNT_SQUARE_PX);
  const { classes, coloured, print } = found;
  const contrast = usual.paper - usual.darkest;
  for (let y = top; y < bottom; y++) {
    const row = ((y / COUNT_SQUARE_PX) | 0) * columns;
    for (let x = left, at = y * width + left; x < right; x++, at++) {
      const darkness = usual.paper - level[at]!;
      if (darkness < LEAST_DARKNESS) continue;
      const green = data[at * channels + 1]!;
      const red = data[at * channels]! - green - usual.red;
      const blue = data[at * channels + 2]! - green - usual.blue;
      const most = red > blue ? (red > 0 ? red : 0) : blue > 0 ? blue : 0;
      const least = red < blue ? (red < 0 ? red : 0) : blue < 0 ? blue : 0;
      const tint = most - least;
      const isDeep = darkness >= DEEP * contrast;
      if (darkness >= PRINT_DEPTH * contrast && tint < (isDeep ? DEEP_NEUTRAL : NEUTRAL) * darkness) {
        classes[at] = PRINT;
        print[row + ((x / COUNT_SQUARE_PX) | 0)]!++;
      } else if (tint >= LEAST_TINT && tint >= (isDeep ? DEEP_TINTED : TINTED) * darkness) {
        classes[at] = COLOURED;
        coloured[row + ((x / COUNT_SQUARE_PX) | 0)]!++;
      }
    }
  }
}
