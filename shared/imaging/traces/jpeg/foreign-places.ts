import type { TraceCandidate } from '../../../model/traces.ts';
import type { ComponentCoefficients } from '../../jpeg/coefficients.ts';
import type { BlockArea } from './block-area.ts';
import { CELLS, cellOf, FREQUENCIES, type History, placeOf } from './history.ts';
import type { BlockClass } from './speaking-blocks.ts';

/** Coefficients other than zero that a place has at least to say something. */
const LEAST_COEFFICIENTS = 12;
/** Rows of blocks of the highest place that is tried. */
const MOST_ROWS = 16;

/** What the blocks of a page say, by their number. */
export interface Evidence {
  readonly blocksWide: number;
  /** For having been compressed once, nats. */
  readonly sums: Float32Array;
  /** Coefficients that say it. */
  readonly counts: Uint8Array;
}

/** Blocks of one class, and what was learnt of it. */
export interface LearntClass extends BlockClass {
  readonly history: History;
}

export function evidenceOf(plane: ComponentCoefficients, classes: readonly LearntClass[]): Evidence {
  const { blocksWide, blocksHigh } = plane;
  const size = blocksWide * blocksHigh;
  const evidence = { blocksWide, sums: new Float32Array(size), counts: new Uint8Array(size) };
  for (const each of classes) addEvidence(evidence, plane, each);
  return evidence;
}

function addEvidence(
  { blocksWide, sums, counts }: Evidence,
  { stride, values }: ComponentCoefficients,
  { blocks, history }: LearntClass,
): void {
  const places = new Uint32Array(blocks.length);
  for (let next = 0; next < blocks.length; next++) {
    const at = blocks[next]!;
    let [sum, count] = [0, 0];
    for (let f = 0; f < FREQUENCIES; f++) {
      const value = values[64 * at + placeOf(f)]!;
      if (value === 0 || history.says[f] === 0) continue;
      sum += history.weights[f * CELLS + cellOf(value)]!;
      count++;
    }
    const to = Math.floor(at / stride) * blocksWide + (at % stride);
    places[next] = to;
    sums[to] = sum;
    counts[to] = count;
  }
  // A block says no more than is rare among its like: of some classes many look as if they had been compressed once.
  places.sort((one, other) => sums[other]! - sums[one]!);
  for (let rank = 0; rank < places.length; rank++) {
    const to = places[rank]!;
    if (sums[to]! <= 0) break;
    sums[to] = Math.min(sums[to]!, Math.log((places.length + 1) / (rank + 1)));
  }
}

export interface Place {
  readonly area: BlockArea;
  readonly score: number;
  readonly measures: TraceCandidate['measures'];
}

/**
 * The rectangle of blocks within an area that most looks as if it had been compressed once; none when too little is
 * there.
 *
 * @param without - blocks that are left out, by their number
 */
export function mostForeign(
  { blocksWide, sums, counts }: Evidence,
  area: BlockArea,
  without?: Uint8Array,
): Place[] {
  const columns = Math.max(0, area.right - area.left);
  const totals = new Float64Array(columns);
  const amounts = new Float64Array(columns);
  let [score, coefficients, left, top, right, bottom] = [Number.NEGATIVE_INFINITY, 0, 0, 0, 0, 0];
  for (let first = area.top; first < area.bottom; first++) {
    totals.fill(0);
    amounts.fill(0);
    for (let last = first; last < Math.min(area.bottom, first + MOST_ROWS); last++) {
      for (let k = 0; k < columns; k++) {
        const at = last * blocksWide + area.left + k;
        if (without !== undefined && without[at] === 1) continue;
        totals[k]! += sums[at]!;
        amounts[k]! += counts[at]!;
      }
      // The best run of columns (Kadane).
      let [sum, count, from] = [0, 0, 0];
      for (let k = 0; k < columns; k++) {
        if (sum <= 0) {
          sum = 0;
          count = 0;
          from = k;
        }
        sum += totals[k]!;
        count += amounts[k]!;
        if (sum <= score || count < LEAST_COEFFICIENTS) continue;
        score = sum;
        coefficients = count;
        left = area.left + from;
        right = area.left + k + 1;
        top = first;
        bottom = last + 1;
      }
    }
  }
  if (coefficients === 0) return [];
  return [
    {
      area: { left, top, right, bottom },
      score,
      measures: { coefficients, perCoefficient: score / coefficients },
    },
  ];
}
