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

/** The share of a box that lies within another. */
export function shareWithin(box: Box, other: Box): number {
  const width = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
  const height = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
  return (Math.max(0, width) * Math.max(0, height)) / (box.width * box.height);
}
