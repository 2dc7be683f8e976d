import type { BoxMm, SizeMm } from '../../model/reference/basics.ts';

/** How far entries and print run out of what was drawn around them, mm. */
const MARGIN_MM = 1;
/** The edge of the sheet, with its shadow, mm. */
const EDGE_MM = 2;

/** Square cells of a face that touch none of the places, from the top left. */
export function freeCells(
  { widthMm, heightMm }: SizeMm,
  sideMm: number,
  places: readonly BoxMm[],
  edgeMm = EDGE_MM,
): readonly BoxMm[] {
  const cells: BoxMm[] = [];
  for (let y = edgeMm; y + sideMm <= heightMm - edgeMm; y += sideMm) {
    for (let x = edgeMm; x + sideMm <= widthMm - edgeMm; x += sideMm) {
      const cell = { x, y, width: sideMm, height: sideMm };
      if (!places.some((place) => touches(cell, place))) cells.push(cell);
    }
  }
  return cells;
}

function touches(cell: BoxMm, place: BoxMm): boolean {
  return (
    cell.x < place.x + place.width + MARGIN_MM &&
    place.x - MARGIN_MM < cell.x + cell.width &&
    cell.y < place.y + place.height + MARGIN_MM &&
    place.y - MARGIN_MM < cell.y + cell.height
  );
}
