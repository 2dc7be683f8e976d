import { GLYPH_PX, type LineStrip, STRIP_PX } from './straighten.ts';

/** Where the characters of a line stand in its strip: cell `k` runs from `start + k * pitch`. */
export interface CellGrid {
  readonly start: number;
  readonly pitch: number;
  readonly count: number;
}

/**
 * Distance between characters over their height: OCR-B in Doc 9303-3 has 1.06; designs measured 0.75 (soft, so
 * that the height comes out too large) to 1.1. The most is below twice the least: no two cells pass for one.
 */
const LEAST_PITCH = 0.68;
const MOST_PITCH = 1.35;

/** Half the width of the gap between two characters that is looked into, as a share of the pitch. */
const GAP_SHARE = 0.07;

/** A cell holds print when it has this share of the ink of a middling cell. */
const PRINT_SHARE = 0.3;

const TOP = (STRIP_PX - GLYPH_PX) / 2;

/** Finds the even spacing of a line; null when there is none. Cells without print at both ends are left out. */
export function findGrid({ width, dark }: LineStrip): CellGrid | null {
  const sums = columnSums(dark, width);
  const [from, to] = inkEnds(sums, width);
  if (to - from < 20 * GLYPH_PX * LEAST_PITCH) return null;
  let best = { cost: Number.POSITIVE_INFINITY, pitch: 0, start: 0 };
  const attempt = (pitch: number, start: number) => {
    const cost = gapInk(sums, from, to, pitch, start);
    if (cost < best.cost) best = { cost, pitch, start };
  };
  for (let pitch = LEAST_PITCH * GLYPH_PX; pitch <= MOST_PITCH * GLYPH_PX; pitch += 0.2) {
    for (let start = from - pitch; start < from; start += 1.5) attempt(pitch, start);
  }
  const rough = best;
  for (let pitch = rough.pitch - 0.3; pitch <= rough.pitch + 0.3; pitch += 0.03) {
    for (let start = rough.start - 6; start <= rough.start + 6; start += 1) attempt(pitch, start);
  }
  return trimmed(sums, width, best.start, best.pitch, to);
}

/** Ink left of each column, over the rows of the print. */
function columnSums(dark: Uint8Array, width: number): Float64Array {
  const sums = new Float64Array(width + 1);
  for (let x = 0; x < width; x++) {
    let sum = 0;
    for (let y = TOP; y < TOP + GLYPH_PX; y++) sum += dark[y * width + x]!;
    sums[x + 1] = sums[x]! + sum;
  }
  return sums;
}

function inkBetween(sums: Float64Array, from: number, to: number): number {
  const last = sums.length - 1;
  const left = Math.min(last, Math.max(0, Math.round(from)));
  const right = Math.min(last, Math.max(0, Math.round(to)));
  return sums[right]! - sums[left]!;
}

/** First and last column that hold a stroke. */
function inkEnds(sums: Float64Array, width: number): [number, number] {
  const stroke = 255 * GLYPH_PX * 0.2;
  let from = 0;
  let to = width;
  while (from < width && sums[from + 1]! - sums[from]! < stroke) from++;
  while (to > from && sums[to]! - sums[to - 1]! < stroke) to--;
  return [from, to];
}

/** Mean ink in the gaps between cells, over the mean ink of all columns. */
function gapInk(sums: Float64Array, from: number, to: number, pitch: number, start: number): number {
  const half = Math.max(1, GAP_SHARE * pitch);
  let ink = 0;
  let gaps = 0;
  for (let x = start; x <= to + pitch; x += pitch) {
    if (x < from - pitch) continue;
    ink += inkBetween(sums, x - half, x + half) / (2 * half);
    gaps++;
  }
  return ink / gaps;
}

function trimmed(
  sums: Float64Array,
  width: number,
  start: number,
  pitch: number,
  to: number,
): CellGrid | null {
  const inks: number[] = [];
  for (let x = start; x < Math.min(width, to + pitch); x += pitch) inks.push(inkBetween(sums, x, x + pitch));
  const middling = [...inks].sort((a, b) => a - b)[Math.floor(inks.length / 2)] ?? 0;
  const printed = (ink: number) => ink > PRINT_SHARE * middling;
  const first = inks.findIndex(printed);
  const last = inks.findLastIndex(printed);
  return first < 0 ? null : { start: start + first * pitch, pitch, count: last - first + 1 };
}
