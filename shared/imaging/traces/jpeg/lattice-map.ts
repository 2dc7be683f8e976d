import { forwardDct } from '../../jpeg/dct.ts';
import type { Raster } from '../../raster.ts';
import { quantile } from '../../robust.ts';
import type { BlockGrid } from './block-area.ts';
import type { GridPhase } from './block-grid.ts';
import { NONZERO_SHARE, StepCounts, UNTOLD } from './estimate-steps.ts';
import { loadBlock } from './load-block.ts';
import { isClipped } from './luminance.ts';

/** How far the blocks of a page lie from the steps of its last compression. */
export interface LatticeMap extends BlockGrid {
  /** Of each block: 0 says nothing (flat, cut off), 1 lies on the steps, 2 does not. */
  readonly states: Uint8Array;
  /** Of each block how far off the steps it is: 0 as usual, 1 at the limit; 0 too where nothing can be said. */
  readonly weights: Float32Array;
  /** Mean and variance of the weights. */
  readonly mean: number;
  readonly variance: number;
  /** Blocks that say something, and those of them that do not lie on the steps. */
  readonly tested: number;
  readonly touched: number;
  /** Blocks that would say something were they not cut off at white or black. */
  readonly clipped: number;
  /** Frequencies whose step is known. */
  readonly frequencies: number;
  /** How far the quarter of the blocks that lies nearest to the steps is off them at most, levels. */
  readonly usual: number;
}

const UNTOUCHED = 1;
export const TOUCHED = 2;

/** Blocks that steps are estimated from. */
const SAMPLED = 20_000;
/** Distances of single coefficients count no more than this: one odd coefficient makes no odd block. */
const MOST_DISTANCE = 1.5;
/** Distance of a block that does not lie on the steps: rounding to whole levels leaves 0.29, painting over 0.6 to 1.2. */
const LIMIT = 0.6;
/** The blocks of a page that were not touched are at least these: a portrait takes up much of a card. */
const USUAL = 0.25;
const LEAST_DISTANCE = 0.05;
/** Off the steps counts from 0 at the usual distance over 1 at the limit to this, steeply: most blocks count nothing. */
const MOST_OFF = 1.3;
const STEEPNESS = 5;
/** Frequencies that must be known. */
export const LEAST_FREQUENCIES = 8;

/** Measures every block of the page against the steps that the others give. */
export function latticeMap(raster: Raster, levels: Uint8Array, grid: GridPhase): LatticeMap {
  const { width, height } = raster;
  const blocksWide = Math.floor((width - grid.x) / 8);
  const blocksHigh = Math.floor((height - grid.y) / 8);
  const blocks = blocksWide * blocksHigh;
  const states = new Uint8Array(blocks);
  let speaking = 0;
  let clipped = 0;
  for (let at = 0; at < blocks; at++) {
    const x = grid.x + 8 * (at % blocksWide);
    const y = grid.y + 8 * Math.floor(at / blocksWide);
    if (isFlat(levels, width, x, y)) continue;
    if (isClipped(raster, x, y)) clipped++;
    else {
      states[at] = UNTOUCHED;
      speaking++;
    }
  }
  const steps = stepsOf(levels, width, { grid, blocksWide, states, speaking });
  const frequencies = steps.filter((step) => step > 0).length;
  const least =
    NONZERO_SHARE * steps.reduce((most, step) => (step > 0 ? Math.min(most, step) : most), UNTOLD);
  const distances = new Float32Array(blocks);
  const block = new Float64Array(64);
  for (let at = 0; at < blocks; at++) {
    if (states[at] === 0) continue;
    loadBlock(levels, width, grid.x + 8 * (at % blocksWide), grid.y + 8 * Math.floor(at / blocksWide), block);
    forwardDct(block);
    distances[at] = distanceFrom(block, steps, least);
  }
  const own = distances.filter((distance) => distance > LEAST_DISTANCE);
  const usual = own.length > 0 ? quantile(own, USUAL) : 0;
  const weights = new Float32Array(blocks);
  let touched = 0;
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < blocks; at++) {
    if (states[at] === 0) continue;
    const off = Math.max(0, Math.min(MOST_OFF, (distances[at]! - usual) / (LIMIT - usual)));
    const weight = off ** STEEPNESS;
    weights[at] = weight;
    sum += weight;
    squares += weight * weight;
    if (off <= 1) continue;
    states[at] = TOUCHED;
    touched++;
  }
  const mean = sum / Math.max(1, speaking);
  const variance = squares / Math.max(1, speaking) - mean * mean;
  const found = { tested: speaking, touched, clipped, frequencies, usual };
  return { grid, blocksWide, blocksHigh, states, weights, mean, variance, ...found };
}

function isFlat(levels: Uint8Array, width: number, x: number, y: number): boolean {
  const first = levels[y * width + x]!;
  for (let row = 0; row < 8; row++) {
    const from = (y + row) * width + x;
    for (let at = from; at < from + 8; at++) if (levels[at] !== first) return false;
  }
  return true;
}

function stepsOf(
  levels: Uint8Array,
  width: number,
  {
    grid,
    blocksWide,
    states,
    speaking,
  }: Pick<LatticeMap, 'grid' | 'blocksWide' | 'states'> & { speaking: number },
): Float64Array {
  const counts = new StepCounts();
  const block = new Float64Array(64);
  const every = Math.max(1, speaking / SAMPLED);
  let next = 0;
  let seen = 0;
  for (let at = 0; at < states.length; at++) {
    if (states[at] === 0) continue;
    if (seen++ < next) continue;
    next += every;
    loadBlock(levels, width, grid.x + 8 * (at % blocksWide), grid.y + 8 * Math.floor(at / blocksWide), block);
    forwardDct(block);
    counts.add(block);
  }
  return counts.steps();
}

/**
 * Root mean square distance of the coefficients from the multiples of their steps. Where the step is not told, what is
 * smaller than any step of the page is off it; larger coefficients may lie on it or not.
 */
function distanceFrom(block: Float64Array, steps: Float64Array, least: number): number {
  let sum = 0;
  let count = 0;
  for (let k = 1; k < 64; k++) {
    const step = steps[k]!;
    if (step === 0) continue;
    const value = block[k]!;
    if (step === UNTOLD && Math.abs(value) >= least) continue;
    const off = step === UNTOLD ? Math.abs(value) : Math.abs(value - step * Math.round(value / step));
    sum += off < MOST_DISTANCE ? off * off : MOST_DISTANCE * MOST_DISTANCE;
    count++;
  }
  return Math.sqrt(sum / Math.max(1, count));
}
