import { solveSymmetric } from '../../registration/solve.ts';
import { robustSigma } from '../../robust.ts';

const ROUNDS = 5;
/** Tukey's biweight reaches zero at so many spreads. */
const REACH = 4.7;
/** Holds back slopes that few values call for, in values. */
const RIDGE = 20;

/**
 * What is left of values after a plane through them is taken off. Wild values weigh nothing (Tukey's biweight,
 * iterated), so they keep their whole rest.
 *
 * @param rows - what each value may depend on, the first of them 1
 */
export function restsFromTrend(rows: readonly (readonly number[])[], values: readonly number[]): number[] {
  const terms = rows[0]?.length ?? 0;
  const weights = new Float64Array(values.length).fill(1);
  let rests = [...values];
  for (let round = 0; round < ROUNDS; round++) {
    const factors = factorsOf(rows, values, weights, terms);
    if (factors === null) return rests;
    rests = values.map((value, at) => {
      const row = rows[at]!;
      let rest = value;
      for (let term = 0; term < terms; term++) rest -= row[term]! * factors[term]!;
      return rest;
    });
    const reach = REACH * Math.max(1e-6, robustSigma(rests, 0));
    for (let at = 0; at < rests.length; at++) {
      weights[at] = Math.max(0, 1 - (rests[at]! / reach) ** 2) ** 2;
    }
  }
  return rests;
}

function factorsOf(
  rows: readonly (readonly number[])[],
  values: readonly number[],
  weights: Float64Array,
  terms: number,
): Float64Array | null {
  const normal = new Float64Array(terms * terms);
  const right = new Float64Array(terms);
  for (let at = 0; at < values.length; at++) {
    const row = rows[at]!;
    const weight = weights[at]!;
    if (weight === 0) continue;
    for (let one = 0; one < terms; one++) {
      const weighed = weight * row[one]!;
      right[one]! += weighed * values[at]!;
      for (let other = 0; other < terms; other++) normal[one * terms + other]! += weighed * row[other]!;
    }
  }
  for (let term = 1; term < terms; term++) normal[term * terms + term]! += RIDGE;
  return solveSymmetric(normal, right);
}
