import type { GreyRaster } from '../raster.ts';

/** Spread of grey levels in a cell below which there is nothing to compare. */
const LEAST_SPREAD = 4;

/** Normalised correlation of one square cell of two pictures of a size, -1..1; null where either is plain. */
export function cellLikeness(
  one: GreyRaster,
  other: GreyRaster,
  left: number,
  top: number,
  side: number,
): number | null {
  const count = side * side;
  let [sumA, sumB, squareA, squareB, product] = [0, 0, 0, 0, 0];
  for (let y = top; y < top + side; y++) {
    for (let x = left; x < left + side; x++) {
      const a = one.data[y * one.width + x]!;
      const b = other.data[y * other.width + x]!;
      sumA += a;
      sumB += b;
      squareA += a * a;
      squareB += b * b;
      product += a * b;
    }
  }
  const spreadA = squareA / count - (sumA / count) ** 2;
  const spreadB = squareB / count - (sumB / count) ** 2;
  if (spreadA < LEAST_SPREAD ** 2 || spreadB < LEAST_SPREAD ** 2) return null;
  return (product / count - (sumA / count) * (sumB / count)) / Math.sqrt(spreadA * spreadB);
}
