import { median, tailSigma } from '../../robust.ts';

/** Middle and spread of what a page itself shows. */
export interface PageSpread {
  readonly centre: number;
  readonly sigma: number;
}

/** The farthest of this share of the values do not take part in the spread, so that an outlier cannot hide itself. */
const SET_ASIDE = 0.05;
/** The spread that is usual on pages weighs as much as so many values of this one. */
const USUAL_WEIGHT = 8;

/**
 * Spread of a page's values, drawn towards what is usual: with few values their own says little, and with many
 * exactly equal ones it would make differences that nobody can measure look large.
 */
export function pageSpread(values: readonly number[], usual: number): PageSpread {
  if (values.length === 0) return { centre: 0, sigma: usual };
  const middle = median(values);
  const nearest = [...values].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const kept = nearest.slice(0, Math.max(1, values.length - Math.ceil(values.length * SET_ASIDE)));
  const own = tailSigma(kept, middle);
  const weight = kept.length / (kept.length + USUAL_WEIGHT);
  return {
    centre: middle * weight,
    sigma: Math.sqrt(weight * own * own + (1 - weight) * usual * usual),
  };
}
