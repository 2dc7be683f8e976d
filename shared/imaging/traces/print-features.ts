import type { Box } from '../../model/region.ts';
import type { GreyRaster } from '../raster.ts';

/** How the strokes of a word look that a printer made: three measures that no size or weight of type changes much. */
export interface PrintFeatures {
  /** Steepest step of the edges, as a share of the contrast. */
  readonly slope: number;
  /** How far edges stray from a straight line from row to row, px. */
  readonly roughness: number;
  /** Deviation of the grey within strokes, as a share of the contrast. */
  readonly mottle: number;
  /** Mean length of the strokes along rows, px. */
  readonly strokePx: number;
  readonly edges: number;
}

const LEAST_SIDE_PX = 6;
/** Shares of a word's box that are darker than its paper, and than its ink. */
const PAPER_QUANTILE = 0.75;
const INK_QUANTILE = 0.06;
const LEAST_CONTRAST = 60;
const LEAST_EDGES = 24;
/** Shares of the contrast between which an edge runs, and from which ink is the inside of a stroke. */
const HALF = 0.5;
const FULL = 0.72;
/** An edge moves by no more from one row to the next when it is the same. */
const SAME_EDGE_PX = 1.2;
const COUNTS = new Uint32Array(256);

/** Measures the edges and the insides of the strokes in a word's box; null when there is too little of them. */
export function printFeatures(grey: GreyRaster, box: Box): PrintFeatures | null {
  const { width, data } = grey;
  const area = areaOf(grey, box);
  if (area === null) return null;
  const { left, top, right, bottom, paper, contrast } = area;
  const half = paper - HALF * contrast;
  const full = paper - FULL * contrast;
  let [slopes, edges, bends, bent, sum, squares, inside, inked] = [0, 0, 0, 0, 0, 0, 0, 0];
  /** Places of the edges in the last two rows, by the column they were nearest to; 0 for none. */
  const columns = right - left + 2;
  let last = new Float32Array(columns);
  let before = new Float32Array(columns);
  let here = new Float32Array(columns);
  for (let y = top; y < bottom; y++) {
    here.fill(0);
    for (let x = left; x < right; x++) {
      const at = y * width + x;
      const a = data[at]!;
      const b = data[at + 1]!;
      if (a <= half) inked++;
      if (a > half !== b > half) {
        const step = Math.max(
          Math.abs(b - a),
          Math.abs(data[at + 2]! - a) / 2,
          Math.abs(b - data[at - 1]!) / 2,
        );
        slopes += step / contrast;
        edges++;
        const place = x - left + (a - half) / (a - b) + 1;
        const column = Math.round(place);
        here[column] = a > b ? place : -place;
        const one = nearest(last, column, here[column]!);
        if (one !== 0) {
          const two = nearest(before, Math.round(Math.abs(one)), one);
          if (two !== 0) {
            bends += Math.abs(Math.abs(here[column]!) - 2 * Math.abs(one) + Math.abs(two));
            bent++;
          }
        }
      }
      if (
        a < full &&
        b < full &&
        data[at - 1]! < full &&
        data[at - width]! < full &&
        data[at + width]! < full
      ) {
        const rest = 4 * a - b - data[at - 1]! - data[at - width]! - data[at + width]!;
        sum += rest;
        squares += rest * rest;
        inside++;
      }
    }
    [before, last, here] = [last, here, before];
  }
  if (edges < LEAST_EDGES || bent < LEAST_EDGES || inside < LEAST_EDGES) return null;
  const deviation = Math.sqrt(Math.max(0, squares / inside - (sum / inside) ** 2) / 20);
  return {
    slope: slopes / edges,
    roughness: bends / bent,
    mottle: deviation / contrast,
    strokePx: (2 * inked) / edges,
    edges,
  };
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly paper: number;
  readonly contrast: number;
}

/** The word's box with some room, and the levels of its paper and ink; null when it is small or pale. */
function areaOf({ width, height, data }: GreyRaster, box: Box): Area | null {
  const left = Math.max(2, Math.floor(box.x) - 2);
  const top = Math.max(2, Math.floor(box.y) - 1);
  const right = Math.min(width - 2, Math.ceil(box.x + box.width) + 2);
  const bottom = Math.min(height - 2, Math.ceil(box.y + box.height) + 1);
  if (right - left < LEAST_SIDE_PX || bottom - top < LEAST_SIDE_PX) return null;
  COUNTS.fill(0);
  for (let y = top; y < bottom; y++)
    for (let at = y * width + left, end = y * width + right; at < end; at++) COUNTS[data[at]!]!++;
  const pixels = (right - left) * (bottom - top);
  const paper = quantileOf(PAPER_QUANTILE * pixels);
  const contrast = paper - quantileOf(INK_QUANTILE * pixels);
  return contrast < LEAST_CONTRAST ? null : { left, top, right, bottom, paper, contrast };
}

/** The edge of the same sense near a column of an earlier row; 0 when there is none. */
function nearest(row: Float32Array, column: number, place: number): number {
  for (let at = Math.max(0, column - 1); at <= Math.min(row.length - 1, column + 1); at++) {
    const found = row[at]!;
    if (found !== 0 && found > 0 === place > 0 && Math.abs(Math.abs(found) - Math.abs(place)) <= SAME_EDGE_PX)
      return found;
  }
  return 0;
}

function quantileOf(wanted: number): number {
  let seen = 0;
  for (let level = 0; level < 256; level++) {
    seen += COUNTS[level]!;
    if (seen >= wanted) return level;
  }
  return 255;
}
