/** Parts of a level that coefficients are told apart by. */
const FINE = 4;
/** Steps of the earlier compression that are tried: up to so many times the last one and some more. */
const MOST_TIMES = 8;
const MORE = 8;
/**
 * What rounding to whole levels, and to colours and back, adds to a coefficient between two compressions: a deviation
 * of about 0.35 levels.
 */
const ROUNDING = [-0.6, -0.3, 0, 0.3, 0.6] as const;
const ROUNDING_SHARES = [0.081, 0.243, 0.352, 0.243, 0.081] as const;

/** Coefficients of one frequency before they were rounded to multiples of a step: sizes only, no signs. */
export class FineCounts {
  readonly counts: Uint32Array;
  readonly step: number;
  private readonly farthest: number;

  /** @param farthest - multiples of the step beyond this are all one */
  constructor(step: number, farthest: number) {
    this.step = step;
    this.farthest = farthest;
    this.counts = new Uint32Array(Math.ceil(step * (farthest + 1) * FINE) + 1);
  }

  add(coefficient: number): void {
    const at = Math.round(Math.abs(coefficient) * FINE);
    this.counts[Math.min(at, this.counts.length - 1)]!++;
  }

  /** How often each multiple of the step would occur, had these been rounded to multiples of an earlier step before. */
  roundedTwice(earlier: number): Float64Array {
    const { counts, step, farthest } = this;
    const multiples = new Float64Array(Math.ceil(counts.length / FINE / earlier) + 2);
    for (let at = 0; at < counts.length; at++) {
      if (counts[at]! > 0) multiples[Math.round(at / FINE / earlier)]! += counts[at]!;
    }
    const rounded = new Float64Array(farthest + 1);
    for (let k = 0; k < multiples.length; k++) {
      if (multiples[k] === 0) continue;
      for (let part = 0; part < ROUNDING.length; part++) {
        const value = Math.abs(Math.round((k * earlier + ROUNDING[part]!) / step));
        rounded[Math.min(value, farthest)]! += multiples[k]! * ROUNDING_SHARES[part]!;
      }
    }
    return rounded;
  }

  /**
   * The earlier step that explains values best, and by how much better than none, in nats a value: 0 when none does.
   *
   * Values of a page differ from those of the same page cut elsewhere for other reasons too (a pattern that repeats,
   * letters that stand on rows of blocks), but not in steps.
   *
   * @param page - how often each multiple of the step occurs on the page; that of noughts is not looked at
   * @param once - how often each would, had the page been compressed once
   */
  earlierStep(page: Float64Array, once: Float64Array): EarlierStep {
    const alone = likelihood(page, once);
    let [best, step] = [alone, 0];
    const most = MOST_TIMES * this.step + MORE;
    for (let earlier = 2; earlier <= most; earlier++) {
      if (earlier === this.step) continue;
      const found = likelihood(page, this.roundedTwice(earlier));
      if (found <= best) continue;
      best = found;
      step = earlier;
    }
    return { step, gain: best - alone };
  }
}

export interface EarlierStep {
  readonly step: number;
  readonly gain: number;
}

/** Added to every count: what was not seen is rare, not impossible. */
const UNSEEN = 0.5;

/** Mean log of the chance of values by these counts, noughts left out. */
function likelihood(values: Float64Array, counts: Float64Array): number {
  let total = 0;
  let all = 0;
  for (let k = 1; k < counts.length; k++) {
    total += counts[k]! + UNSEEN;
    all += values[k]!;
  }
  let sum = 0;
  for (let k = 1; k < counts.length; k++) sum += values[k]! * Math.log((counts[k]! + UNSEEN) / total);
  return sum / all;
}
