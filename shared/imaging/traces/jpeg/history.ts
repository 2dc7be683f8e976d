import type { ComponentCoefficients } from '../../jpeg/coefficients.ts';
import { forwardDct } from '../../jpeg/dct.ts';
import { ZIGZAG } from '../../jpeg-structure.ts';
import { BlockDecoder } from './decode-levels.ts';

/** Frequencies that are looked at: the lowest in the order of the zig-zag, which print fills most. */
export const FREQUENCIES = 20;
/** Values beyond this are all one: they are rare, and hardly tell a history. */
const FARTHEST = 24;
export const CELLS = 2 * FARTHEST + 1;
/** Blocks that histograms are made of. */
const MOST_BLOCKS = 12_000;
/** Added to every count: what was not seen is rare, not impossible. */
const UNSEEN = 0.5;
/** Values of a frequency that must be there to learn from. */
const LEAST_VALUES = 150;

const NATURAL = Uint8Array.from(ZIGZAG);

/** What values of coefficients say of a history: compressed as the page was before, or for the first time now. */
export interface History {
  /** Log of how much likelier a value is in a place compressed once than on this page; by frequency and value. */
  readonly weights: Float64Array;
  /** By frequency: mean and variance of the weights on the page itself. */
  readonly means: Float64Array;
  readonly variances: Float64Array;
  /** How far apart the two histories are, mean over the frequencies (Kullback and Leibler), in nats a coefficient. */
  readonly distance: number;
  /** Coefficients learnt from. */
  readonly coefficients: number;
}

/** The cell of a value in a histogram. */
export function cellOf(value: number): number {
  return (value < -FARTHEST ? -FARTHEST : value > FARTHEST ? FARTHEST : value) + FARTHEST;
}

/** The place in a block of the frequency of this number. */
export function placeOf(frequency: number): number {
  return NATURAL[frequency + 1]!;
}

/**
 * Learns from blocks what a page's history is. What the page would look like had it been compressed once is seen on
 * the page itself, cut in blocks that begin half a block further: an earlier compression leaves no steps there (Lukáš
 * and Fridrich, 2003).
 *
 * @param blocks - numbers of blocks, `y * stride + x`, none of them cut off at white or black
 */
export function learnHistory(plane: ComponentCoefficients, blocks: readonly number[]): History | null {
  const page = new Float64Array(FREQUENCIES * CELLS);
  const once = new Float64Array(FREQUENCIES * CELLS);
  const decoder = new BlockDecoder(plane);
  const window = new Float64Array(64);
  const { values, steps, stride, blocksWide, blocksHigh } = plane;
  const every = Math.max(1, blocks.length / MOST_BLOCKS);
  for (let next = 0; next < blocks.length; next += every) {
    const at = blocks[Math.floor(next)]!;
    const [x, y] = [at % stride, Math.floor(at / stride)];
    for (let f = 0; f < FREQUENCIES; f++) page[f * CELLS + cellOf(values[64 * at + placeOf(f)]!)]!++;
    if (x + 1 >= blocksWide || y + 1 >= blocksHigh) continue;
    decoder.decodeBetween(x, y, window);
    forwardDct(window);
    for (let f = 0; f < FREQUENCIES; f++) {
      const place = placeOf(f);
      once[f * CELLS + cellOf(Math.round(window[place]! / steps[place]!))]!++;
    }
  }
  return compare(page, once);
}

function compare(page: Float64Array, once: Float64Array): History | null {
  const weights = new Float64Array(FREQUENCIES * CELLS);
  const means = new Float64Array(FREQUENCIES);
  const variances = new Float64Array(FREQUENCIES);
  let [distance, learnt, coefficients] = [0, 0, 0];
  for (let f = 0; f < FREQUENCIES; f++) {
    const [own, other] = [page, once].map((counts) => smoothed(counts.subarray(f * CELLS, (f + 1) * CELLS)));
    if (Math.min(own!.count, other!.count) < LEAST_VALUES) continue;
    learnt++;
    coefficients += own!.count;
    let [mean, square] = [0, 0];
    for (let cell = 0; cell < CELLS; cell++) {
      if (cell === FARTHEST) continue;
      const weight = Math.log(other!.shares[cell]! / own!.shares[cell]!);
      weights[f * CELLS + cell] = weight;
      mean += own!.shares[cell]! * weight;
      square += own!.shares[cell]! * weight * weight;
    }
    means[f] = mean;
    variances[f] = square - mean * mean;
    distance -= mean;
  }
  return learnt === 0 ? null : { weights, means, variances, distance: distance / learnt, coefficients };
}

/** Shares of the values that are not zero: how many are zero tells of the content, not of the history. */
function smoothed(counts: Float64Array): { shares: Float64Array; count: number } {
  let count = 0;
  for (let cell = 0; cell < CELLS; cell++) if (cell !== FARTHEST) count += counts[cell]!;
  const total = count + UNSEEN * (CELLS - 1);
  return { shares: counts.map((each, cell) => (cell === FARTHEST ? 0 : (each + UNSEEN) / total)), count };
}
