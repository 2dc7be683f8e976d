import { median, robustSigma } from '../robust.ts';

/** A measured value at a place. */
export interface PlacedValue {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

const TERMS = 4;
const ROUNDS = 8;
/** Tukey's biweight reaches zero at so many spreads. */
const REACH = 4.7;

/**
 * What is left of values after the smooth surface `a + b*y + c*y*y + d*x` through them is taken off: how
 * curled paper or a slanting camera makes slopes run over a page. Wild values weigh nothing (Tukey's
 * biweight, iterated), so they keep their whole rest.
 */
export function restsFromSurface(values: readonly PlacedValue[]): number[] {
  const scale = Math.max(1, ...values.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y))));
  const rows = values.map(({ x, y }) => [1, y / scale, (y / scale) ** 2, x / scale]);
  const middle = median(values.map(({ value }) => value));
  let rests = values.map(({ value }) => value - middle);
  for (let round = 0; round < ROUNDS; round++) {
    const sigma = robustSigma(rests, 0);
    if (!(sigma > 0)) return rests;
    const weights = rests.map((rest) => Math.max(0, 1 - (rest / (REACH * sigma)) ** 2) ** 2);
    const factors = solve(rows, values, weights);
    if (factors === null) return rests;
    rests = values.map(
      ({ value }, at) => value - rows[at]!.reduce((sum, term, n) => sum + term * factors[n]!, 0),
    );
  }
  return rests;
}

/** Weighted least squares by the normal equations, held steady by a very small ridge; null when singular. */
function solve(
  rows: readonly number[][],
  values: readonly PlacedValue[],
  weights: readonly number[],
): number[] | null {
  const matrix = Array.from({ length: TERMS }, () => new Array<number>(TERMS + 1).fill(0));
  rows.forEach((row, at) => {
    for (let i = 0; i < TERMS; i++) {
      for (let j = 0; j < TERMS; j++) matrix[i]![j]! += weights[at]! * row[i]! * row[j]!;
      matrix[i]![TERMS]! += weights[at]! * row[i]! * values[at]!.value;
    }
  });
  for (let i = 0; i < TERMS; i++) matrix[i]![i]! += 1e-6 * rows.length;
  for (let i = 0; i < TERMS; i++) {
    const pivot = matrix[i]![i]!;
    if (Math.abs(pivot) < 1e-12) return null;
    for (let k = 0; k < TERMS; k++) {
      if (k === i) continue;
      const share = matrix[k]![i]! / pivot;
      for (let j = i; j <= TERMS; j++) matrix[k]![j]! -= share * matrix[i]![j]!;
    }
  }
  return matrix.map((row, i) => row[TERMS]! / row[i]!);
}
