import type { TraceCandidate } from '../../../model/traces.ts';
import type { ComponentCoefficients } from '../../jpeg/coefficients.ts';
import type { BlockArea } from './block-area.ts';
import { BlockDecoder } from './decode-levels.ts';
import { CELLS, cellOf, FREQUENCIES, type History, placeOf } from './history.ts';

/** Coefficients other than zero that a block has at least to say something, and a stretch of a word, and a cell. */
const LEAST_IN_BLOCK = 3;
const LEAST_IN_WORD = 20;
const LEAST_IN_CELL = 100;
/** Blocks of the longest stretch of a word that is tried: 30 mm at 600 dpi. */
const MOST_COLUMNS = 90;

/** Blocks with something in them that an earlier decoder did not cut off, by their place in the plane. */
export function speakingBlocks(plane: ComponentCoefficients): number[] {
  const decoder = new BlockDecoder(plane);
  const blocks: number[] = [];
  for (let y = 0; y < plane.blocksHigh; y++) {
    for (let x = 0; x < plane.blocksWide; x++) {
      const at = y * plane.stride + x;
      let count = 0;
      for (let f = 0; f < FREQUENCIES; f++) if (plane.values[64 * at + placeOf(f)] !== 0) count++;
      if (count < LEAST_IN_BLOCK) continue;
      decoder.decode(x, y);
      if (!decoder.isClipped) blocks.push(at);
    }
  }
  return blocks;
}

/** What the blocks of a page say, by their number: for having been compressed once, and how surely. */
export interface Evidence {
  readonly blocksWide: number;
  readonly sums: Float32Array;
  readonly variances: Float32Array;
  readonly counts: Uint8Array;
}

export function evidenceOf(
  plane: ComponentCoefficients,
  blocks: readonly number[],
  history: History,
): Evidence {
  const { blocksWide, blocksHigh, stride, values } = plane;
  const size = blocksWide * blocksHigh;
  const [sums, variances, counts] = [new Float32Array(size), new Float32Array(size), new Uint8Array(size)];
  for (const at of blocks) {
    let [sum, variance, count] = [0, 0, 0];
    for (let f = 0; f < FREQUENCIES; f++) {
      const value = values[64 * at + placeOf(f)]!;
      if (value === 0 || history.variances[f] === 0) continue;
      sum += history.weights[f * CELLS + cellOf(value)]!;
      variance += history.variances[f]!;
      count++;
    }
    const to = Math.floor(at / stride) * blocksWide + (at % stride);
    sums[to] = sum;
    variances[to] = variance;
    counts[to] = count;
  }
  return { blocksWide, sums, variances, counts };
}

export interface Place {
  readonly area: BlockArea;
  readonly score: number;
  readonly measures: TraceCandidate['measures'];
}

/** The stretch of an area that most looks as if it had been compressed once; none when too little is there. */
export function mostForeign({ blocksWide, sums, variances, counts }: Evidence, area: BlockArea): Place[] {
  const columns = Math.max(0, area.right - area.left);
  const totals = Array.from({ length: columns }, () => ({ sum: 0, variance: 0, count: 0 }));
  for (let y = area.top; y < area.bottom; y++) {
    for (let k = 0; k < columns; k++) {
      const at = y * blocksWide + area.left + k;
      const total = totals[k]!;
      total.sum += sums[at]!;
      total.variance += variances[at]!;
      total.count += counts[at]!;
    }
  }
  let best = { left: 0, right: 0, score: Number.NEGATIVE_INFINITY, coefficients: 0, mean: 0 };
  for (let left = 0; left < columns; left++) {
    let [sum, variance, count] = [0, 0, 0];
    for (let right = left + 1; right <= Math.min(columns, left + MOST_COLUMNS); right++) {
      const total = totals[right - 1]!;
      sum += total.sum;
      variance += total.variance;
      count += total.count;
      if (count < LEAST_IN_WORD) continue;
      const score = sum / Math.sqrt(variance);
      if (score > best.score) best = { left, right, score, coefficients: count, mean: sum / count };
    }
  }
  if (best.right === 0) return [];
  const { left, right, score, coefficients, mean } = best;
  const place = { ...area, left: area.left + left, right: area.left + right };
  return [{ area: place, score, measures: { coefficients, perCoefficient: mean } }];
}

/** An area as a whole, without the blocks of words in it. */
export function foreignCell(
  { blocksWide, sums, variances, counts }: Evidence,
  area: BlockArea,
  isWord: Uint8Array,
): Place[] {
  let [sum, variance, count] = [0, 0, 0];
  for (let y = area.top; y < area.bottom; y++) {
    for (let x = area.left; x < area.right; x++) {
      const at = y * blocksWide + x;
      if (isWord[at] === 1) continue;
      sum += sums[at]!;
      variance += variances[at]!;
      count += counts[at]!;
    }
  }
  return count < LEAST_IN_CELL
    ? []
    : [
        {
          area,
          score: sum / Math.sqrt(variance),
          measures: { coefficients: count, perCoefficient: sum / count },
        },
      ];
}
