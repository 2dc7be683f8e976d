import type { WordVerification } from './verify-by-words.ts';

/**
 * Expected number of agreements by chance above which none is accepted: one in ten thousand pages. What follows keeps out
 * documents that share labels not by chance: with both, no page of the evaluation whose model was away was accepted, nor
 * any of twelve cards, passports and receipts of no model.
 */
const MOST_LOG10_NFA = -4;
/** Fixed words that must stand in place. Fewer fix a map, but not one to measure by. */
const LEAST_WORDS = 8;
/** Share of the fixed words lying on the page that must stand in place: other documents share labels, not most words. */
const LEAST_IN_PLACE = 0.4;
/** Share of the area of the fixed words that those in place must stand around. */
const LEAST_SPREAD = 0.35;

/** Whether words alone show that a page is of this face. */
export function isConvincing({ inPlace, onPage, spread, log10Nfa }: WordVerification): boolean {
  return (
    log10Nfa <= MOST_LOG10_NFA &&
    inPlace.length >= LEAST_WORDS &&
    inPlace.length >= LEAST_IN_PLACE * onPage &&
    spread >= LEAST_SPREAD
  );
}
