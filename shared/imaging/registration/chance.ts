/** What an agreement is measured by: how many might have agreed, how many did, how easily by chance. */
export interface Agreement {
  /** Independent places that might agree, and those that do. */
  readonly places: number;
  readonly agreeing: number;
  /** Places that fix the map, and so agree whatever they are. */
  readonly sample: number;
  /** Chance that a place agrees with a map that has nothing to do with it. */
  readonly chance: number;
  /** Maps' families, models and the like that were tried. */
  readonly tried: number;
}

/**
 * Expected number of agreements so good by chance, as its decimal logarithm: the a-contrario bound of Moisan and
 * Stival (IJCV 57, 2004), tried · (n − s) · C(n, k) · C(k, s) · chance^(k − s).
 *
 * With places that agree by chances of their own, their mean is the right `chance`: by Maclaurin's inequality the sum
 * over all sets of k places is at most that of k equal ones.
 */
export function log10FalseAlarms({ places, agreeing, sample, chance, tried }: Agreement): number {
  if (agreeing <= sample) return Math.log10(tried * Math.max(1, places - sample));
  const log =
    Math.log10(tried) +
    Math.log10(Math.max(1, places - sample)) +
    log10Choose(places, agreeing) +
    log10Choose(agreeing, sample) +
    (agreeing - sample) * Math.log10(Math.min(1, chance));
  return log;
}

/** Decimal logarithm of the number of ways to choose `k` of `n`. */
export function log10Choose(n: number, k: number): number {
  let log = 0;
  for (let at = 1; at <= k; at++) log += Math.log10((n - k + at) / at);
  return log;
}
