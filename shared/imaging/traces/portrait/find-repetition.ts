import type { Box } from '../../../model/region.ts';
import type { GreyRaster } from '../../raster.ts';
import { median } from '../../robust.ts';
import { reduce, softened, type Tonal } from './reduce.ts';

/** A place that looks like a smaller repetition of the portrait. */
export interface Repetition {
  readonly box: Box;
  /** Correlation of the whole, 0..1: what the shape of any head gives. */
  readonly shape: number;
  /** Median of the correlations within softened cells: what only the same picture gives. Overprint spoils single cells. */
  readonly detail: number;
  readonly cells: number;
}

/** Sizes that the second portrait of a card has, as a share of the first. */
const SMALLEST = 0.3;
const LARGEST = 0.72;
const SIZE_STEP = 1.12;
/** Width at which the portrait is searched for, and at which the two are compared. */
const SEARCH_PX = 16;
const DETAIL_PX = 48;
/** Deviation of levels below which a place is blank. */
const LEAST_TONE = 5;
/** Two heads agree this much in shape before they are laid exactly. */
const LEAST_SHAPE = 0.7;
/** Every second place is tried first: heads are broad shapes. */
const STRIDE = 2;
/** Room round the place in which the exact one is looked for, and how: shifts and sizes to each side, and their step. */
const ROOM = 0.25;
const ROUNDS = [
  { reach: 3, sizes: 3, step: 0.04 },
  { reach: 2, sizes: 2, step: 0.015 },
  { reach: 1, sizes: 1, step: 0.006 },
] as const;
/** Laid exactly, even two different heads agree so much; what agrees less is no head. */
const SURE_SHAPE = 0.77;
const LEAST_DETAIL = 0.45;
const LEAST_CELLS = 14;
/** Fine lines of the ground run through a pale second portrait: both are softened over so much before they are compared. */
const SOFT_PX = 2;
const CELLS_ACROSS = 4;
const CELLS_DOWN = 5;

/** Finds the second, smaller portrait that many cards bear, by the shape of the head; null when there is none. */
export function findRepetition(grey: GreyRaster, portrait: Box): Repetition | null {
  let best: { readonly box: Box; readonly shape: number } | null = null;
  const whole = { x: 0, y: 0, width: grey.width, height: grey.height };
  const templateHeight = Math.round((SEARCH_PX * portrait.height) / portrait.width);
  const template = centred(reduce(grey, portrait, SEARCH_PX, templateHeight));
  for (let size = SMALLEST; size <= LARGEST; size *= SIZE_STEP) {
    const scale = SEARCH_PX / (size * portrait.width);
    if (scale > 1) continue;
    const page = reduce(grey, whole, Math.round(grey.width * scale), Math.round(grey.height * scale));
    const avoid = scaled(portrait, scale);
    const found = bestPlace(page, template, avoid);
    if (found !== null && found.shape > (best?.shape ?? 0.9 * LEAST_SHAPE))
      best = { box: scaled(found.box, 1 / scale), shape: found.shape };
  }
  return best === null ? null : inDetail(grey, portrait, best);
}

function scaled({ x, y, width, height }: Box, by: number): Box {
  return { x: x * by, y: y * by, width: width * by, height: height * by };
}

/** Levels about their mean, over their length: a correlation is then a sum of products. */
function centred({ width, height, data }: Tonal): Tonal {
  let mean = 0;
  for (const value of data) mean += value / data.length;
  let square = 0;
  for (const value of data) square += (value - mean) ** 2;
  const length = Math.sqrt(square) || 1;
  return { width, height, data: data.map((value) => (value - mean) / length) };
}

function bestPlace(page: Tonal, template: Tonal, avoid: Box): { box: Box; shape: number } | null {
  const { width: w, height: h, data: t } = template;
  const { width, height, data } = page;
  const sums = new Float64Array((width + 1) * (height + 1));
  const squares = new Float64Array(sums.length);
  for (let y = 0; y < height; y++) {
    let [sum, square] = [0, 0];
    for (let x = 0; x < width; x++) {
      const value = data[y * width + x]!;
      sum += value;
      square += value * value;
      const at = (y + 1) * (width + 1) + x + 1;
      sums[at] = sums[at - width - 1]! + sum;
      squares[at] = squares[at - width - 1]! + square;
    }
  }
  const least = w * h * LEAST_TONE * LEAST_TONE;
  let [shape, bestX, bestY] = [0, -1, -1];
  for (let y = 0; y + h <= height; y += STRIDE) {
    const crosses = y < avoid.y + avoid.height && y + h > avoid.y;
    for (let x = 0; x + w <= width; x += STRIDE) {
      if (crosses && x < avoid.x + avoid.width && x + w > avoid.x) continue;
      const a = y * (width + 1) + x;
      const b = a + w;
      const c = a + h * (width + 1);
      const d = c + w;
      const sum = sums[d]! - sums[b]! - sums[c]! + sums[a]!;
      const variance = squares[d]! - squares[b]! - squares[c]! + squares[a]! - (sum * sum) / (w * h);
      if (variance < least) continue;
      let dot = 0;
      for (let row = 0, at = 0; row < h; row++) {
        const from = (y + row) * width + x;
        for (let column = 0; column < w; column++, at++) dot += t[at]! * data[from + column]!;
      }
      const likeness = dot / Math.sqrt(variance);
      if (likeness > shape) [shape, bestX, bestY] = [likeness, x, y];
    }
  }
  return bestX < 0 ? null : { box: { x: bestX, y: bestY, width: w, height: h }, shape };
}

/** Lays the two exactly over each other and compares them cell by cell. */
function inDetail(grey: GreyRaster, portrait: Box, coarse: { box: Box; shape: number }): Repetition | null {
  const width = Math.min(DETAIL_PX, Math.floor(coarse.box.width));
  const height = Math.round((width * portrait.height) / portrait.width);
  if (width < DETAIL_PX) return null;
  const around = {
    x: coarse.box.x - ROOM * coarse.box.width,
    y: coarse.box.y - ROOM * coarse.box.height,
    width: (1 + 2 * ROOM) * coarse.box.width,
    height: (1 + 2 * ROOM) * coarse.box.height,
  };
  const fine = 1 + 2 * ROOM;
  const near = reduce(grey, around, Math.round(fine * width), Math.round(fine * height));
  const template = reduce(grey, portrait, width, height);
  const whole = centred(template);
  let laid = { x: ROOM * width, y: ROOM * height, width, height, shape: 0 };
  for (const { reach, sizes, step } of ROUNDS) {
    let best = { ...laid, shape: 0 };
    for (let size = -sizes; size <= sizes; size++) {
      const w = laid.width * (1 + size * step);
      const h = laid.height * (1 + size * step);
      for (let down = -reach; down <= reach; down++) {
        for (let right = -reach; right <= reach; right++) {
          const x = laid.x + (laid.width - w) / 2 + right * step * width;
          const y = laid.y + (laid.height - h) / 2 + down * step * width;
          const shape = product(whole, centred(sampled(near, { x, y, width: w, height: h }, width, height)));
          if (shape > best.shape) best = { x, y, width: w, height: h, shape };
        }
      }
    }
    laid = best;
  }
  const other = sampled(near, laid, width, height);
  const likenesses = cellLikenesses(template, other);
  const toPage = coarse.box.width / width;
  const box = {
    x: around.x + laid.x * toPage,
    y: around.y + laid.y * toPage,
    width: laid.width * toPage,
    height: laid.height * toPage,
  };
  const isHead = laid.shape >= SURE_SHAPE && median(likenesses) >= LEAST_DETAIL;
  if (!isHead || likenesses.length < LEAST_CELLS) return null;
  const detail = median(cellLikenesses(softened(template, SOFT_PX), softened(other, SOFT_PX)));
  return { box, shape: laid.shape, detail, cells: likenesses.length };
}

/** Part of a picture at another size, between its pixels; beyond its edge, the edge. */
function sampled(from: Tonal, box: Box, width: number, height: number): Tonal {
  const data = new Float32Array(width * height);
  for (let row = 0, at = 0; row < height; row++) {
    const y = Math.max(0, Math.min(from.height - 1.001, box.y + ((row + 0.5) * box.height) / height - 0.5));
    const top = Math.floor(y);
    for (let column = 0; column < width; column++, at++) {
      const x = Math.max(0, Math.min(from.width - 1.001, box.x + ((column + 0.5) * box.width) / width - 0.5));
      const left = Math.floor(x);
      const a = top * from.width + left;
      const upper = from.data[a]! * (1 - x + left) + from.data[a + 1]! * (x - left);
      const lower = from.data[a + from.width]! * (1 - x + left) + from.data[a + from.width + 1]! * (x - left);
      data[at] = upper * (1 - y + top) + lower * (y - top);
    }
  }
  return { width, height, data };
}

function product(one: Tonal, other: Tonal): number {
  let sum = 0;
  for (let at = 0; at < one.data.length; at++) sum += one.data[at]! * other.data[at]!;
  return sum;
}

/** Correlations within the cells in which the portrait has tones. */
function cellLikenesses(one: Tonal, other: Tonal): number[] {
  const likenesses: number[] = [];
  const [w, h] = [Math.floor(one.width / CELLS_ACROSS), Math.floor(one.height / CELLS_DOWN)];
  for (let row = 0; row < CELLS_DOWN; row++) {
    for (let column = 0; column < CELLS_ACROSS; column++) {
      const [a, b] = [cut(one, column * w, row * h, w, h), cut(other, column * w, row * h, w, h)];
      if (deviation(a) < 2 * LEAST_TONE) continue;
      likenesses.push(product(centred(a), centred(b)));
    }
  }
  return likenesses;
}

function cut({ width, data }: Tonal, x: number, y: number, w: number, h: number): Tonal {
  const out = new Float32Array(w * h);
  for (let row = 0; row < h; row++)
    out.set(data.subarray((y + row) * width + x, (y + row) * width + x + w), row * w);
  return { width: w, height: h, data: out };
}

function deviation({ data }: Tonal): number {
  let [sum, square] = [0, 0];
  for (const value of data) {
    sum += value;
    square += value * value;
  }
  return Math.sqrt(Math.max(0, square / data.length - (sum / data.length) ** 2));
}
