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

/**
 * Spread of grey levels below which a part is plain: there is nothing to compare. With 3 the fine waves of the press
 * seemed interrupted on a scan with its contrast lowered to 60 %.
 */
const LEAST_SPREAD = 2;

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
      const valueA = one.data[a]!;
      const valueB = other.data[b]!;
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

/** Reaches up to this are climbed: views that were laid on each other agree near by, and better the nearer. */
const CLIMBED_REACH = 3;
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
  if (reach <= CLIMBED_REACH) return climbed(one, other, part, reach, around);
  const coarse = searched(one, other, part, reach, around);
  return coarse && climbed(one, other, part, COARSE_STEP, coarse);
}

function searched(
  one: GreyRaster,
  other: GreyRaster,
  part: Box,
  reach: number,
  around: Shift,
): Agreement | null {
  let best: Agreement | null = null;
  for (let down = -reach; down <= reach; down += COARSE_STEP) {
    for (let right = -reach; right <= reach; right += COARSE_STEP) {
      const shift = { dx: around.dx + right, dy: around.dy + down };
      const value = correlationAt(one, other, part, shift);
      if (value !== null && (best === null || value > best.value)) best = { ...shift, value };
    }
  }
  return best;
}

/** From the middle to the best of its neighbours, and on from there, until none is better. */
function climbed(
  one: GreyRaster,
  other: GreyRaster,
  part: Box,
  reach: number,
  around: Shift,
): Agreement | null {
  const tried = new Map<number, number>();
  const valueAt = (right: number, down: number): number => {
    const key = 100 * right + down;
    const known = tried.get(key);
    if (known !== undefined) return known;
    const shift = { dx: around.dx + right, dy: around.dy + down };
    const value = correlationAt(one, other, part, shift) ?? Number.NEGATIVE_INFINITY;
    tried.set(key, value);
    return value;
  };
  let [right, down] = [0, 0];
  let best = valueAt(0, 0);
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    const [fromX, fromY] = [right, down];
    for (let y = Math.max(-reach, fromY - 1); y <= Math.min(reach, fromY + 1); y++) {
      for (let x = Math.max(-reach, fromX - 1); x <= Math.min(reach, fromX + 1); x++) {
        const value = valueAt(x, y);
        if (value > best) [best, right, down, isBetter] = [value, x, y, true];
      }
    }
  }
  if (best === Number.NEGATIVE_INFINITY) return null;
  return { dx: around.dx + right, dy: around.dy + down, value: best };
}
