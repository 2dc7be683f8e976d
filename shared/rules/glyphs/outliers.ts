import { median, tailSigma } from '../../imaging/robust.ts';

/** A value that stands apart, with its distance from the middle in spreads of the others. */
export interface Outlier {
  readonly at: number;
  readonly z: number;
  /** Middle and spread of the values it was held against. */
  readonly centre: number;
  readonly sigma: number;
}

/** Expected number of false outliers on a page for one check (engine notes, section 6). */
const EXPECTED_FALSE = 0.01;
/** With fewer values their spread is not known well enough. */
const MIN_VALUES = 15;
/** The farthest of this share of the values do not take part in the spread, so that an outlier cannot hide itself. */
const SET_ASIDE = 0.05;
/** More outliers than this mean that the page as a whole is irregular (filled in later, mixed faces, misread). */
const MAX_OUTLIERS = 4;

/**
 * Values that the spread of the others does not explain: a-contrario, the number of values times the
 * chance of so large a distance under heavy tails must stay below one in a hundred pages.
 *
 * `leastSigma` is the spread that measuring alone gives; smaller spreads are not believed.
 */
export function outliers(values: readonly number[], leastSigma: number): readonly Outlier[] {
  if (values.length < MIN_VALUES) return [];
  const centre = median(values);
  const nearest = [...values].sort((a, b) => Math.abs(a - centre) - Math.abs(b - centre));
  const kept = nearest.slice(0, values.length - Math.ceil(values.length * SET_ASIDE));
  const sigma = Math.max(leastSigma, tailSigma(kept, centre));
  const found = values.flatMap((value, at) => {
    const z = (value - centre) / sigma;
    return values.length * heavyTail(z) < EXPECTED_FALSE ? [{ at, z, centre, sigma }] : [];
  });
  return found.length > MAX_OUTLIERS ? [] : found;
}

/**
 * Two-sided tail of Student's t with six degrees of freedom: what a distance of `z` spreads is worth
 * when the tails are heavier than normal. Closed form for even degrees.
 */
function heavyTail(z: number): number {
  const cosine = 6 / (6 + z * z);
  const sine = Math.sqrt(1 - cosine);
  const inside = sine * (1 + cosine / 2 + (3 * cosine * cosine) / 8);
  return Math.max(0, 1 - inside);
}

/** 0..1 from how far beyond the others a value lies; orders findings and nothing else. */
export function scoreOf(z: number): number {
  const size = Math.abs(z);
  return Number.isFinite(size) ? Math.round((100 * size) / (size + 20)) / 100 : 1;
}
