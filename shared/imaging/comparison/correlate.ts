import type { Box } from '../../model/region.ts';
import type { GreyRaster } from '../raster.ts';

/** How far a part of one picture lies from the same part of another, px. */
export interface Shift {
  readonly dx: number;
  readonly dy: number;
}

/** The shift at which two parts agree best, and how well. */
export interface Agreement extends Shift {
  /** -1..1 */
  readonly value: number;
}

/** Spread of grey levels below which a part is plain: there is nothing to compare. */
const LEAST_SPREAD = 3;

/**
 * Normalised correlation of a part of `one` with the same part of `other`, moved: -1..1. Null where either is plain,
 * or the part reaches beyond a picture.
 */
export function correlationAt(
  one: GreyRaster,
  other: GreyRaster,
  { x, y, width, height }: Box,
  { dx, dy }: Shift,
): number | null {
  if (x < 0 || y < 0 || x + width > one.width || y + height > one.height) return null;
  if (x + dx < 0 || y + dy < 0 || x + dx + width > other.width || y + dy + height > other.height) return null;
  let [sumA, sumB, squareA, squareB, product] = [0, 0, 0, 0, 0];
  for (let row = 0; row < height; row++) {
    let a = (y + row) * one.width + x;
    let b = (y + dy + row) * other.width + x + dx;
    for (let column = 0; column < width; column++, a++, b++) {
      const [valueA, valueB] = [one.data[a]!, other.data[b]!];
      sumA += valueA;
      sumB += valueB;
      squareA += valueA * valueA;
      squareB += valueB * valueB;
      product += valueA * valueB;
    }
  }
  const count = width * height;
  const spreadA = squareA / count - (sumA / count) ** 2;
  const spreadB = squareB / count - (sumB / count) ** 2;
  if (!(spreadA >= LEAST_SPREAD ** 2 && spreadB >= LEAST_SPREAD ** 2)) return null;
  return (product / count - (sumA / count) * (sumB / count)) / Math.sqrt(spreadA * spreadB);
}

/** Larger reaches are searched with this step first. */
const COARSE_STEP = 2;

/** The shift within `reach` px of `around` at which a part agrees best; null where there is nothing to compare. */
export function bestAgreement(
  one: GreyRaster,
  other: GreyRaster,
  part: Box,
  reach: number,
  around: Shift = { dx: 0, dy: 0 },
): Agreement | null {
  const step = reach > COARSE_STEP ? COARSE_STEP : 1;
  const coarse = searched(one, other, part, { ...around, reach, step });
  if (coarse === null || step === 1) return coarse;
  return searched(one, other, part, { dx: coarse.dx, dy: coarse.dy, reach: step - 1, step: 1 });
}

function searched(
  one: GreyRaster,
  other: GreyRaster,
  part: Box,
  { dx: middleX, dy: middleY, reach, step }: Shift & { readonly reach: number; readonly step: number },
): Agreement | null {
  let best: Agreement | null = null;
  for (let down = -reach; down <= reach; down += step) {
    for (let right = -reach; right <= reach; right += step) {
      const [dx, dy] = [middleX + right, middleY + down];
      const value = correlationAt(one, other, part, { dx, dy });
      if (value !== null && (best === null || value > best.value)) best = { dx, dy, value };
    }
  }
  return best;
}
