import type { Tail } from '../../model/calibration.ts';

/** Fewer exceedances than these say nothing about the shape of a tail. */
const LEAST = 10;
/** The tail is fitted to this many of the highest scores. */
const MOST = 100;
/** Heavier tails than this have no mean; the fit of few scores may stray there by chance. */
const HEAVIEST = 0.9;

/**
 * Fits a generalised Pareto tail to the highest scores by probability-weighted moments (Hosking and Wallis, 1987).
 *
 * A tail that would end somewhere (shape below 0) is made exponential: it must never say that a score is impossible.
 *
 * @param highest - the highest scores among `tests`, highest first
 * @returns null when there are too few, or when they are all the same
 */
export function fitTail(highest: readonly number[], tests: number): Tail | null {
  const kept = highest.slice(0, MOST + 1);
  const threshold = kept.at(-1);
  if (threshold === undefined || kept.length <= LEAST) return null;
  const excesses = kept
    .slice(0, -1)
    .map((score) => score - threshold)
    .reverse();
  const count = excesses.length;
  const mean = excesses.reduce((sum, each) => sum + each, 0) / count;
  if (mean <= 0) return null;
  const weighted =
    excesses.reduce((sum, each, at) => sum + each * ((count - 1 - at) / (count - 1)), 0) / count;
  const raw = 2 - mean / (mean - 2 * weighted);
  const share = count / tests;
  if (!(raw > 0)) return { threshold, scale: mean, shape: 0, share };
  const shape = Math.min(HEAVIEST, raw);
  return { threshold, scale: mean * (1 - shape), shape, share };
}
