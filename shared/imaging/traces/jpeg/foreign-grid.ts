import type { Box } from '../../../model/region.ts';
import { forwardDct } from '../../jpeg/dct.ts';
import type { Raster } from '../../raster.ts';
import { loadBlock } from './load-block.ts';

/** A coefficient as small as this was none before rounding to whole levels. */
const NONE = 0.5;
const SIDE_PX = 8;
const PHASES = 64;
/** The grids of a place of fewer blocks differ by chance; a first look at fewer still has to do with all of them. */
const LEAST_BLOCKS = 6;
/**
 * Fine patterns without grain give counts that hardly spread over the grids, and then one of them stands out for a
 * coefficient or two; compression makes many more vanish.
 */
const LEAST_VARIANCE = 1;
/** Levels between the lightest and the darkest of a block that has something on it. */
const LEAST_RANGE = 4;

/** The grid of blocks that a place fits best. */
export interface GridFit {
  /** x + 8 y of where its blocks begin. */
  readonly phase: number;
  /** Coefficients of a block that vanish in it, and in the other grids. */
  readonly zeros: number;
  readonly usual: number;
  /** By how many deviations of the other grids' it stands out. */
  readonly score: number;
}

/**
 * How well the blocks of a place fit each of the 64 grids of 8 × 8: in the one they were compressed in, most of their
 * coefficients vanish (Nikoukhah and others, IPOL 2021). Lines of print and rules make coefficients vanish in all grids
 * of one row or of one column, so that what a grid has over its row and its column is what counts.
 *
 * @param mostBlocks - so many blocks are looked at for each grid, spread over the place
 * @returns null where there is too little
 */
export function gridFit(
  levels: Uint8Array,
  { width, height }: Pick<Raster, 'width' | 'height'>,
  box: Box,
  mostBlocks: number,
): GridFit | null {
  const zeros = new Float64Array(PHASES);
  const block = new Float64Array(64);
  // As many blocks, from the same parts of the place, whatever the grid: else one stands out by what it is of.
  const across = blocksIn(Math.min(width, box.x + box.width) - box.x);
  const down = blocksIn(Math.min(height, box.y + box.height) - box.y);
  const blocks = across * down;
  const every = Math.max(1, blocks / mostBlocks);
  for (let phase = 0; phase < PHASES; phase++) {
    const left = firstFrom(box.x, phase & 7);
    const top = firstFrom(box.y, phase >> 3);
    let [sum, count] = [0, 0];
    for (let next = 0; next < blocks; next += every) {
      const at = Math.floor(next);
      const x = left + SIDE_PX * (at % across);
      const y = top + SIDE_PX * Math.floor(at / across);
      if (isFlat(levels, width, x, y)) continue;
      loadBlock(levels, width, x, y, block);
      forwardDct(block);
      for (let k = 1; k < 64; k++) if (block[k]! < NONE && block[k]! > -NONE) sum++;
      count++;
    }
    if (count < Math.min(LEAST_BLOCKS, mostBlocks)) return null;
    zeros[phase] = sum / count;
  }
  return outstanding(zeros);
}

/** Blocks that a stretch holds wherever their grid begins. */
function blocksIn(stretch: number): number {
  return Math.max(0, Math.floor((stretch - SIDE_PX + 1) / SIDE_PX));
}

/** The first place from one on where a block of this grid begins. */
function firstFrom(from: number, phase: number): number {
  return from + ((((phase - from) % SIDE_PX) + SIDE_PX) % SIDE_PX);
}

function isFlat(levels: Uint8Array, width: number, x: number, y: number): boolean {
  let [lowest, highest] = [255, 0];
  for (let row = y; row < y + SIDE_PX; row++) {
    for (let at = row * width + x; at < row * width + x + SIDE_PX; at++) {
      const level = levels[at]!;
      if (level < lowest) lowest = level;
      if (level > highest) highest = level;
    }
  }
  return highest - lowest < LEAST_RANGE;
}

function outstanding(zeros: Float64Array): GridFit {
  const rows = new Float64Array(8);
  const columns = new Float64Array(8);
  let mean = 0;
  for (let phase = 0; phase < PHASES; phase++) {
    rows[phase >> 3]! += zeros[phase]! / 8;
    columns[phase & 7]! += zeros[phase]! / 8;
    mean += zeros[phase]! / PHASES;
  }
  let [best, most] = [-1, Number.NEGATIVE_INFINITY];
  const over = zeros.map((value, phase) => value - rows[phase >> 3]! - columns[phase & 7]! + mean);
  for (let phase = 0; phase < PHASES; phase++) {
    if (over[phase]! <= most) continue;
    most = over[phase]!;
    best = phase;
  }
  let [squares, count] = [0, 0];
  for (let phase = 0; phase < PHASES; phase++) {
    if (sharesSide(phase, best)) continue;
    squares += over[phase]! ** 2;
    count++;
  }
  const spread = Math.sqrt(squares / count + LEAST_VARIANCE);
  return { phase: best, zeros: zeros[best]!, usual: mean, score: most / spread };
}

/** Windows that share rows or columns with a block share some of its zeros. */
function sharesSide(phase: number, best: number): boolean {
  return (phase & 7) === (best & 7) || phase >> 3 === best >> 3;
}
