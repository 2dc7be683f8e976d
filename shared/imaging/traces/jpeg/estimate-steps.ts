/** Steps that are told from chance; finer ones are known to be so, and larger ones are those of pictures that nobody can read. */
const STEPS = { least: 2, told: 3, most: 128 } as const;
/** Histogram cells a level. */
const FINE = 4;
const MOST_LEVEL = 512;
/** How well coefficients must lie on multiples of a step: 1 is exactly. Rounding alone leaves 0.82 for a step of 3. */
const LEAST_FIT = 0.72;
/** For a step of 2 rounding leaves 0.66. */
const LEAST_FIT_FINE = 0.5;
/** Coefficients that must speak for a step. */
const LEAST_COUNT = 30;
/** A coefficient below this share of the step is zero whatever the step. */
export const NONZERO_SHARE = 0.6;
/** A frequency at which fewer blocks than this share have more than rounding is zero nearly everywhere. */
const SELDOM = 0.005;
const ROUNDING = 1.5;

/**
 * The step of a frequency that hardly a block has anything at, so that it cannot be told. The sharpest print of a page
 * does have something there: on nine scans of receipts up to 1 block in 100, all of them as they were compressed.
 */
export const UNTOLD = Number.POSITIVE_INFINITY;

/** Counts coefficients of blocks, to tell which steps they were quantised by. */
export class StepCounts {
  private readonly cells = Array.from({ length: 64 }, () => new Uint32Array(FINE * MOST_LEVEL));
  private blocks = 0;

  add(block: Float64Array): void {
    this.blocks++;
    for (let k = 1; k < 64; k++) {
      const cell = Math.round(Math.abs(block[k]!) * FINE);
      if (cell < FINE * MOST_LEVEL) this.cells[k]![cell]!++;
    }
  }

  /** The step of each frequency, natural order: UNTOLD where all is zero but for a few, 0 where it cannot be told. */
  steps(): Float64Array {
    return Float64Array.from({ length: 64 }, (_, k) => (k === 0 ? 0 : this.stepOf(this.cells[k]!)));
  }

  private stepOf(cells: Uint32Array): number {
    const found: { level: number; count: number }[] = [];
    let large = 0;
    for (let cell = 0; cell < cells.length; cell++) {
      const count = cells[cell]!;
      if (count === 0) continue;
      found.push({ level: cell / FINE, count });
      if (cell / FINE > ROUNDING) large += count;
    }
    const none = large < SELDOM * this.blocks ? UNTOLD : 0;
    if (large < LEAST_COUNT) return none;
    let best = none;
    let most = 0;
    for (let step = STEPS.least; step <= STEPS.most; step++) {
      let sum = 0;
      let count = 0;
      const turn = (2 * Math.PI) / step;
      for (const each of found) {
        if (each.level <= NONZERO_SHARE * step) continue;
        sum += each.count * Math.cos(turn * each.level);
        count += each.count;
      }
      // The step that most coefficients bear out: twice the step fits the larger ones as well, but leaves out the others.
      if (count < LEAST_COUNT || sum < leastFit(step) * count || sum <= most) continue;
      most = sum;
      best = step < STEPS.told ? none : step;
    }
    return best;
  }
}

function leastFit(step: number): number {
  return step < STEPS.told ? LEAST_FIT_FINE : LEAST_FIT;
}
