/** Which of the files that were chosen together a file is. */
export interface ChosenPlace {
  /** When they were chosen, ms since 1970 by the clock of who chose. */
  readonly atMs: number;
  /** From 1, in the order in which they were chosen. */
  readonly place: number;
}

/** Files between which the order is kept when they are chosen in the same millisecond: a person needs longer. */
const PLACES_A_MS = 1000;

/** The highest moment that can be told apart, ms: the year 2255, and positions stay whole numbers (below 2^53). */
export const LATEST_CHOSEN_MS = 9e12;

/** More files than anybody chooses at once. */
export const MOST_CHOSEN = 1e6;

/** Where a file stands in its case: what was chosen earlier stands first, and what was chosen together in its order. */
export function positionOfChosen({ atMs, place }: ChosenPlace): number {
  return atMs * PLACES_A_MS + place;
}
