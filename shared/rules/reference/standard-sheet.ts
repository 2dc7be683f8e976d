import type { SizeMm } from '../../model/reference/basics.ts';

/** Sides of what documents are made of: ISO/IEC 7810 cards, ISO 216 A3 to A6, US letter and legal, mm. */
const SIZES = [
  [53.98, 85.6],
  [74, 105],
  [88, 125],
  [105, 148],
  [148, 210],
  [210, 297],
  [297, 420],
  [215.9, 279.4],
  [215.9, 355.6],
] as const;

/** Scanners round the size of the bed, paper is cut to a millimetre, and an edge is seen a little beside its place. */
const TOLERANCE_MM = 2;

/** Whether something is as large as a sheet or a card that documents are made of, upright or lying. */
export function isStandardSheet({ widthMm, heightMm }: SizeMm): boolean {
  const [short, long] = [Math.min(widthMm, heightMm), Math.max(widthMm, heightMm)];
  return SIZES.some(
    ([width, height]) => Math.abs(short - width) <= TOLERANCE_MM && Math.abs(long - height) <= TOLERANCE_MM,
  );
}
