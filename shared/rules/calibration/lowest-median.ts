/** Chance that the true middle lies below what is given: the lower half of an interval of 95 %. */
const LEVEL = 0.025;

/**
 * The lower end of the 95 % interval of the middle of what values are drawn from, whatever their distribution: the
 * highest of the values that lies above the true middle with a chance of at most `LEVEL` (sign test).
 *
 * @returns null for fewer than six values, of which none is low enough
 */
export function lowestMedian(values: readonly number[]): number | null {
  const count = values.length;
  // The chance that exactly `rank` of them lie below the true middle, as a logarithm: half to the thousandth is none.
  let logChance = count * Math.log(0.5);
  let chance = 0;
  let rank = 0;
  while (rank < count && chance + Math.exp(logChance) <= LEVEL) {
    chance += Math.exp(logChance);
    rank++;
    logChance += Math.log((count - rank + 1) / rank);
  }
  return rank === 0 ? null : values.toSorted((a, b) => a - b)[rank - 1]!;
}
