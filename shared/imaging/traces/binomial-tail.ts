/** A term this much smaller than the sum so far changes nothing. */
const NEGLIGIBLE = 1e-9;

/** log10 of the chance that `of` trials, each of chance `chance`, give `hits` hits or more. */
export function log10BinomialTail(of: number, hits: number, chance: number): number {
  if (hits <= 0) return 0;
  if (hits > of || chance <= 0) return Number.NEGATIVE_INFINITY;
  if (chance >= 1) return 0;
  const odds = Math.log(chance / (1 - chance));
  let term = logChoose(of, hits) + hits * Math.log(chance) + (of - hits) * Math.log1p(-chance);
  // Sums relative to the first term: terms rise at first when more than what is expected is not asked for.
  let sum = 1;
  const first = term;
  for (let k = hits; k < of; k++) {
    term += odds + Math.log((of - k) / (k + 1));
    const share = Math.exp(term - first);
    sum += share;
    if (share < NEGLIGIBLE * sum) break;
  }
  return Math.min(0, (first + Math.log(sum)) / Math.LN10);
}

function logChoose(of: number, hits: number): number {
  return logGamma(of + 1) - logGamma(hits + 1) - logGamma(of - hits + 1);
}

/** Lanczos' approximation with g = 7 (Numerical Recipes, 6.1), for arguments from 1. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

function logGamma(value: number): number {
  const x = value - 1;
  let sum: number = LANCZOS[0];
  for (let k = 1; k < LANCZOS.length; k++) sum += LANCZOS[k]! / (x + k);
  const t = x + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(t) - t + Math.log(sum);
}
