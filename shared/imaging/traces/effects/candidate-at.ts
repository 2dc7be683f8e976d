import type { Box } from '../../../model/region.ts';
import type { TraceCandidate } from '../../../model/traces.ts';

/** What rounding leaves of a box that is the same, px for each of its sides. */
const ROUNDED_PX = 2;

/**
 * The candidate that a finding at this place tells of, as seen from there: the place itself, the one that it was
 * compared with, or the strongest of those that were told as one.
 */
export function candidateAt(candidates: readonly TraceCandidate[], box: Box): TraceCandidate | null {
  const seen = candidates.flatMap((each) =>
    each.other ? [each, { ...each, box: each.other, other: each.box }] : [each],
  );
  const same = seen.find((each) => away(each.box, box) <= 4 * ROUNDED_PX);
  if (same) return same;
  const part = seen.find((each) => isWithin(each.box, box));
  if (!part) return null;
  const { other } = part;
  if (!other) return { ...part, box };
  const shifted = { ...box, x: box.x + other.x - part.box.x, y: box.y + other.y - part.box.y };
  return { ...part, box, other: shifted };
}

function away(one: Box, other: Box): number {
  return (
    Math.abs(one.x - other.x) +
    Math.abs(one.y - other.y) +
    Math.abs(one.width - other.width) +
    Math.abs(one.height - other.height)
  );
}

function isWithin({ x, y, width, height }: Box, whole: Box): boolean {
  return (
    x >= whole.x - ROUNDED_PX &&
    y >= whole.y - ROUNDED_PX &&
    x + width <= whole.x + whole.width + ROUNDED_PX &&
    y + height <= whole.y + whole.height + ROUNDED_PX
  );
}
