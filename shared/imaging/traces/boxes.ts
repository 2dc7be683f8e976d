import type { Box } from '../../model/region.ts';

/** The first `most` of places in order that do not overlap an earlier one: one place is told once. */
export function separate<Place extends { readonly box: Box }>(
  places: readonly Place[],
  most: number,
): Place[] {
  const kept: Place[] = [];
  for (const place of places) {
    if (kept.length >= most) break;
    if (!kept.some((other) => overlaps(other.box, place.box))) kept.push(place);
  }
  return kept;
}

/** Whether two boxes share some area. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
