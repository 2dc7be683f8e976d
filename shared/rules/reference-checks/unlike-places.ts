import { median, robustSigma } from '../../imaging/robust.ts';
import type { Likeness } from '../../model/reference/recognition.ts';

/** A place whose likeness was measured, and how far it stays behind what specimens have among themselves. */
export interface LikenessDrop {
  readonly at: number;
  readonly likeness: Likeness;
  /** Specimens' mean likeness minus that of the page; null with fewer than two specimens. */
  readonly drop: number | null;
}

/** What the likenesses of one sort on one page are together. */
export interface LikenessSpread {
  readonly drops: readonly LikenessDrop[];
  /** How far the page stays behind everywhere: its own blur and noise; never below 0. */
  readonly usualDrop: number;
  /** Spread of the drops around it, as a standard deviation. */
  readonly sigma: number;
}

/**
 * Spread that is always allowed: two specimens that happen to agree say too little of how much they vary. Those of the
 * press differ among themselves by 0.00 to 0.01; printers, inks and wear of years differ more.
 */
const LEAST_SIGMA = 0.03;
/** Places of which the spread on the page says something. */
const LEAST_PLACES = 5;

/**
 * Puts together how the places of one sort on one page stay behind the specimens.
 *
 * @param others likenesses of other sorts on the page, which tell how far it stays behind everywhere too
 */
export function likenessSpread(
  likenesses: readonly (Likeness | null)[],
  others: readonly (Likeness | null)[] = [],
): LikenessSpread {
  const drops = likenesses.flatMap((likeness, at) =>
    likeness === null ? [] : [{ at, likeness, drop: dropOf(likeness) }],
  );
  const known = drops.flatMap(({ drop }) => drop ?? []);
  const elsewhere = others.flatMap((likeness) => (likeness && dropOf(likeness)) ?? []);
  const usualDrop = Math.max(0, lowerMiddle([...known, ...elsewhere]));
  const among = drops.flatMap(({ likeness }) => likeness.usual?.deviation ?? []);
  const onPage = known.length >= LEAST_PLACES ? robustSigma(known, lowerMiddle(known)) : 0;
  return { drops, usualDrop, sigma: Math.max(LEAST_SIGMA, median(among) || 0, onPage) };
}

function dropOf({ value, usual }: Likeness): number | null {
  return usual && usual.mean - value;
}

/** The middle value, the lower of two: one of two places may be the one that deviates. 0 for none. */
function lowerMiddle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}

/**
 * How far a place stays behind, beyond what the page does everywhere, in units of the spread; null when the spread
 * between specimens is not known.
 */
export function standingOut({ usualDrop, sigma }: LikenessSpread, { drop }: LikenessDrop): number | null {
  return drop === null ? null : (drop - usualDrop) / sigma;
}
