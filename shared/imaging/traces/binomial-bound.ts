/**
 * log10 of a bound on the chance that `of` trials, each of chance `chance`, give `hits` hits or more (Hoeffding, 1963).
 * Neither number needs to be whole.
 */
export function log10BinomialBound(of: number, hits: number, chance: number): number {
  const share = hits / of;
  if (!(share > chance)) return 0;
  const rest = share >= 1 ? 0 : (1 - share) * Math.log((1 - share) / (1 - chance));
  return (-of * (share * Math.log(share / chance) + rest)) / Math.LN10;
}
