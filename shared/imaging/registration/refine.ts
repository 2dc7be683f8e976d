import type { Homography } from '../../model/reference/recognition.ts';
import { AFFINE, type MapFamily, PROJECTIVE, SIMILARITY } from './map-families.ts';
import { type Consensus, chosen, type GroupedPairs, inliersOf, type Search, squaredError } from './ransac.ts';

export interface Refined {
  readonly map: Homography;
  /** Root mean square of how far the inliers lie from their places, in the units of `to`. */
  readonly error: number;
}

/** Rounds of fitting and gathering what agrees with the fit. It settles in two or three. */
const ROUNDS = 5;
/**
 * A stiffer map is kept unless a freer one fits better than this, as a ratio of their residuals for equal freedom: a
 * map with perspective follows the noise of the boxes, and strays where no word holds it.
 */
const WORTH_FREEDOM = 1.15;
/** A difference below this share of the tolerance is never worth it. */
const NO_DIFFERENCE = 0.02;
/** Share of the inliers of the freest map that a stiffer one must keep. */
const LEAST_KEPT = 0.9;
/** Inliers below which perspective is not told from noise. */
const LEAST_FOR_PROJECTIVE = 6;

/** Fits anew by least squares over all that agrees, with the stiffest family that explains it. */
export function refineMap(pairs: GroupedPairs, start: Consensus, search: Search): Refined | null {
  const fits = [SIMILARITY, AFFINE, PROJECTIVE].flatMap(
    (family) => settled(pairs, start, search, family) ?? [],
  );
  const least = Math.min(...fits.map(({ spread }) => spread));
  const most = Math.max(...fits.map(({ count }) => count));
  const allowed = WORTH_FREEDOM * least + NO_DIFFERENCE * search.tolerance;
  const kept = fits.find(({ spread, count }) => spread <= allowed && count >= LEAST_KEPT * most);
  return kept ?? fits.at(-1) ?? null;
}

function settled(pairs: GroupedPairs, start: Consensus, search: Search, family: MapFamily) {
  let [map, inliers] = [start.map, start.inliers];
  for (let round = 0; round < ROUNDS; round++) {
    if (inliers.length <= family.sample) return null;
    if (family === PROJECTIVE && inliers.length < LEAST_FOR_PROJECTIVE) return null;
    const fitted = family.fit(chosen(pairs, inliers));
    if (fitted === null || !search.isPlausible(fitted)) return null;
    map = fitted;
    const next = inliersOf(pairs, map, search.tolerance);
    const isSettled = next.length === inliers.length && next.every((at, place) => at === inliers[place]);
    inliers = next;
    if (isSettled) break;
  }
  if (inliers.length <= family.sample) return null;
  let sum = 0;
  for (const at of inliers) sum += squaredError(pairs.from, pairs.to, at, map);
  return {
    map,
    count: inliers.length,
    error: Math.sqrt(sum / inliers.length),
    spread: Math.sqrt(sum / (2 * inliers.length - family.freedom)),
  };
}
