import type { ComponentCoefficients } from '../../jpeg/coefficients.ts';
import { forwardDct } from '../../jpeg/dct.ts';
import { ZIGZAG } from '../../jpeg-structure.ts';
import { BlockDecoder } from './decode-levels.ts';
import { FineCounts } from './earlier-step.ts';

/** Frequencies that are looked at: the lowest in the order of the zig-zag, which print fills most. */
export const FREQUENCIES = 20;
/** Sizes beyond this are all one: they are rare, and hardly tell a history. */
const FARTHEST = 24;
export const CELLS = FARTHEST + 1;
/** Blocks that histograms are made of. */
const MOST_BLOCKS = 8000;
/** Added to every count: what was not seen is rare, not impossible. */
const UNSEEN = 0.5;
/** Values of a frequency that must be there to learn from. */
const LEAST_VALUES = 150;
/** A frequency that an earlier step explains no better than this, nats a value, says nothing. */
const LEAST_GAIN = 0.04;

const NATURAL = Uint8Array.from(ZIGZAG);

/** What values of coefficients say of a history: compressed as the page was before, or for the first time now. */
export interface History {
  /** Log of how much likelier a value is in a place compressed once than on this page; by frequency and size. */
  readonly weights: Float64Array;
  /** Whether a frequency says something: 1 or 0. */
  readonly says: Uint8Array;
  /** By how much an earlier compression explains the page better than none, mean over the frequencies, nats a value. */
  readonly gain: number;
  /** How far apart the two histories are (Kullback and Leibler), nats a coefficient of those that say something. */
  readonly distance: number;
  /** Coefficients learnt from. */
  readonly coefficients: number;
}

/** The cell of a value in a histogram: its size. */
export function cellOf(value: number): number {
  const size = value < 0 ? -value : value;
  return size > FARTHEST ? FARTHEST : size;
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
 * @param blocks - numbers of blocks, `y * stride + x`
 */
export function learnHistory(plane: ComponentCoefficients, blocks: readonly number[]): History | null {
  const { values, steps, stride, blocksWide, blocksHigh } = plane;
  const page = Array.from({ length: FREQUENCIES }, () => new Float64Array(CELLS));
  const once = Array.from({ length: FREQUENCIES }, () => new Float64Array(CELLS));
  const fine = Array.from({ length: FREQUENCIES }, (_, f) => new FineCounts(steps[placeOf(f)]!, FARTHEST));
  const decoder = new BlockDecoder(plane);
  const window = new Float64Array(64);
  const every = Math.max(1, blocks.length / MOST_BLOCKS);
  for (let next = 0; next < blocks.length; next += every) {
    const at = blocks[Math.floor(next)]!;
    const [x, y] = [at % stride, Math.floor(at / stride)];
    for (let f = 0; f < FREQUENCIES; f++) page[f]![cellOf(values[64 * at + placeOf(f)]!)]!++;
    if (x + 1 >= blocksWide || y + 1 >= blocksHigh) continue;
    decoder.decodeBetween(x, y, window);
    forwardDct(window);
    for (let f = 0; f < FREQUENCIES; f++) {
      const place = placeOf(f);
      const value = window[place]!;
      once[f]![cellOf(Math.round(value / steps[place]!))]!++;
      fine[f]!.add(value);
    }
  }
  return compare(page, once, fine);
}

function compare(
  page: readonly Float64Array[],
  once: readonly Float64Array[],
  fine: readonly FineCounts[],
): History | null {
  const weights = new Float64Array(FREQUENCIES * CELLS);
  const says = new Uint8Array(FREQUENCIES);
  let [gains, learnt, apart, coefficients] = [0, 0, 0, 0];
  for (let f = 0; f < FREQUENCIES; f++) {
    const [own, other] = [smoothed(page[f]!), smoothed(once[f]!)];
    if (Math.min(own.count, other.count) < LEAST_VALUES) continue;
    const { step, gain } = fine[f]!.earlierStep(page[f]!, once[f]!);
    gains += gain;
    learnt++;
    if (gain < LEAST_GAIN) continue;
    says[f] = 1;
    const period = step / fine[f]!.step;
    let mean = 0;
    for (let from = 1, to = 0; from < FARTHEST; from = to) {
      to = Math.min(FARTHEST, groupEnd(from, period));
      const sums = [own, other].map(({ shares }) =>
        shares.subarray(from, to).reduce((sum, each) => sum + each, 0),
      );
      const usual = Math.log(sums[0]! / sums[1]!);
      for (let cell = from; cell < to; cell++) {
        const weight = Math.log(other.shares[cell]! / own.shares[cell]!) + usual;
        weights[f * CELLS + cell] = weight;
        mean += own.shares[cell]! * weight;
      }
    }
    apart -= own.count * mean;
    coefficients += own.count;
  }
  if (learnt === 0) return null;
  const distance = coefficients === 0 ? 0 : apart / coefficients;
  return { weights, says, gain: gains / learnt, distance, coefficients };
}

/** A group of sizes has this many at least, and a whole number of earlier steps. */
const LEAST_OF_GROUP = 3;

/** Where the group of sizes ends that begins at one: midway between two multiples of the earlier step. */
function groupEnd(from: number, period: number): number {
  const wide = period * Math.ceil(LEAST_OF_GROUP / period);
  const number = Math.floor((from - 0.5 * period) / wide + 1e-9);
  return Math.max(from + 1, Math.ceil(0.5 * period + (Math.max(0, number) + 1) * wide));
}

/** Shares of the values that are not zero: how many are zero tells of the content, not of the history. */
function smoothed(counts: Float64Array): { shares: Float64Array; count: number } {
  let count = 0;
  for (let cell = 1; cell < CELLS; cell++) count += counts[cell]!;
  const total = count + UNSEEN * (CELLS - 1);
  return { shares: counts.map((each, cell) => (cell === 0 ? 0 : (each + UNSEEN) / total)), count };
}
