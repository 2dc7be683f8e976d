/** A share with its Wilson interval at 95 %. */
export interface Rate {
  readonly hits: number;
  readonly of: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** Standard score of a two-sided 95 % interval. */
const Z = 1.959964;

/** A share with the interval of Wilson (1927), which holds for few trials and shares near 0 or 1. */
export function rateOf(hits: number, of: number): Rate {
  if (of === 0) return { hits, of, rate: 0, low: 0, high: 1 };
  const rate = hits / of;
  const spread = Z * Math.sqrt((rate * (1 - rate)) / of + (Z * Z) / (4 * of * of));
  const centre = rate + (Z * Z) / (2 * of);
  const scale = 1 + (Z * Z) / of;
  return {
    hits,
    of,
    rate,
    low: Math.max(0, (centre - spread) / scale),
    high: Math.min(1, (centre + spread) / scale),
  };
}

/**
 * Area under the ROC curve: the chance that an altered document scores above an honest one, ties half.
 *
 * Null when one of the sides is empty.
 */
export function areaUnderCurve(honest: readonly number[], altered: readonly number[]): number | null {
  if (honest.length === 0 || altered.length === 0) return null;
  let wins = 0;
  for (const a of altered) for (const h of honest) wins += a > h ? 1 : a === h ? 0.5 : 0;
  return wins / (honest.length * altered.length);
}

/**
 * The largest share of altered documents above a threshold that at most `falseAlarms` of the honest ones pass.
 *
 * Null when one of the sides is empty.
 */
export function recallAt(
  falseAlarms: number,
  honest: readonly number[],
  altered: readonly number[],
): number | null {
  if (honest.length === 0 || altered.length === 0) return null;
  const allowed = Math.floor(falseAlarms * honest.length);
  // A document is flagged when it scores above the first honest score that may not be flagged.
  const threshold = [...honest].sort((a, b) => b - a)[allowed] ?? Number.NEGATIVE_INFINITY;
  return altered.filter((score) => score > threshold).length / altered.length;
}
