/** Scale of the median absolute deviation that makes it a standard deviation for normal spread. */
const MAD_TO_SIGMA = 1.4826;

/** The value below which the share `q` (0..1) of the values lies, interpolated; NaN for no values. */
export function quantile(values: ArrayLike<number>, q: number): number {
  const sorted = Float64Array.from(values).sort();
  const at = (sorted.length - 1) * q;
  const below = Math.floor(at);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (high - low) * (at - below);
}

/** The middle value; NaN for no values. */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}

/** Spread around the median as a standard deviation that outliers do not reach (scaled MAD). */
export function robustSigma(values: ArrayLike<number>, centre = median(values)): number {
  return MAD_TO_SIGMA * median(Array.from(values, (value) => Math.abs(value - centre)));
}

/**
 * Spread that also follows heavy tails: the larger of the scaled MAD and the 95th percentile of the
 * absolute deviations over 1.96. Up to one value in twenty may be an outlier without raising it.
 */
export function tailSigma(values: ArrayLike<number>, centre = median(values)): number {
  const deviations = Array.from(values, (value) => Math.abs(value - centre));
  return Math.max(MAD_TO_SIGMA * median(deviations), quantile(deviations, 0.95) / 1.96);
}

/** A straight line `y = intercept + slope * x`. */
export interface FittedLine {
  readonly slope: number;
  readonly intercept: number;
}

/** With more points every so many-th is taken, which bounds the pairs. */
const MAX_POINTS = 300;
/** Pairs nearer to each other than this share of the whole span say little about the slope. */
const MIN_SPAN_SHARE = 0.3;

/**
 * A line through points by Theil and Sen: the median of the slopes of all pairs that lie far enough
 * apart, and the median intercept. Up to 29 % of the points may be wild. Level for fewer than two points.
 */
export function theilSen(xs: ArrayLike<number>, ys: ArrayLike<number>): FittedLine {
  const n = xs.length;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n; i++) {
    lowest = Math.min(lowest, xs[i]!);
    highest = Math.max(highest, xs[i]!);
  }
  const step = Math.ceil(n / MAX_POINTS);
  const apart = (highest - lowest) * MIN_SPAN_SHARE;
  const slopes: number[] = [];
  for (let i = 0; i < n; i += step) {
    for (let j = i + step; j < n; j += step) {
      const dx = xs[j]! - xs[i]!;
      if (dx !== 0 && Math.abs(dx) >= apart) slopes.push((ys[j]! - ys[i]!) / dx);
    }
  }
  const slope = slopes.length > 0 ? median(slopes) : 0;
  const rests = new Float64Array(n);
  for (let i = 0; i < n; i++) rests[i] = ys[i]! - slope * xs[i]!;
  return { slope, intercept: median(rests) };
}
