import type { Likeness } from '../../model/reference/recognition.ts';
import type { Box } from '../../model/region.ts';
import { type Agreement, bestAgreement, type Shift } from './correlate.ts';
import type { FaceView } from './face-view.ts';

/** A specimen as it shows the face, in the frame in which the page is looked at too. */
export interface SpecimenView {
  readonly id: string;
  readonly view: FaceView;
}

/** What local alignment takes up: paper that is not flat, print that shifts against print, mm. */
const LOCAL_REACH_MM = 0.35;

/**
 * How alike a place of the page is to the specimens, and they among themselves; null where nothing can be compared.
 *
 * @param part of the specimens, px
 * @param around how far the page shows it from there, px
 */
export function likenessAmong(
  page: FaceView,
  specimens: readonly SpecimenView[],
  part: Box,
  reachMm = LOCAL_REACH_MM,
  around: Shift = { dx: 0, dy: 0 },
): (Likeness & Agreement) | null {
  const reach = Math.max(1, Math.round(reachMm * page.pxPerMm));
  let best: (Agreement & { readonly specimen: string }) | null = null;
  for (const { id, view } of specimens) {
    const agreement = bestAgreement(view.grey, page.grey, part, reach, around) ?? plainAgainst(view, part);
    if (agreement && (best === null || agreement.value > best.value)) best = { ...agreement, specimen: id };
  }
  return best && { ...best, usual: usualOf(specimens, part, reach) };
}

/** A plain place where the specimen has print agrees in nothing; where both are plain there is nothing to compare. */
function plainAgainst(view: FaceView, part: Box): Agreement | null {
  return bestAgreement(view.grey, view.grey, part, 0) && { value: 0, dx: 0, dy: 0 };
}

function usualOf(specimens: readonly SpecimenView[], part: Box, reach: number): Likeness['usual'] {
  const values = pairsOf(specimens).flatMap(
    ([one, other]) => bestAgreement(one.view.grey, other.view.grey, part, reach)?.value ?? [],
  );
  return spreadOf(values);
}

/** Every two of a list, once. */
export function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const));
}

/** Mean and standard deviation of what pairs of specimens show; null for none. */
export function spreadOf(values: readonly number[]): Likeness['usual'] {
  if (values.length === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / Math.max(1, values.length - 1)), pairs: values.length };
}

/** The part of a measured likeness that goes into a comparison. */
export function plainLikeness({ value, usual, specimen }: Likeness): Likeness {
  return { value, usual, specimen };
}
