/** One block off the steps is none: some chance may do that to a block, but not to two side by side. */
const LEAST_TOUCHED = 2;
/**
 * A place is filled by what was done to it: of 33 altered places, words, digits and portraits were off in 0.77 to 1 of
 * their blocks that say something; stamps and signatures, which cover hundreds of blocks, in 0.3 or more, for paper
 * shows between their strokes.
 */
const FILLED = 0.5;
const FILLED_BY_STROKES = 0.25;
const MOST_OF_WORDS = 60;

/** Whether so many blocks off the steps, of those that say something, are what an alteration leaves. */
export function isFilled({ touched, tested }: { touched: number; tested: number }): boolean {
  const share = touched < MOST_OF_WORDS ? FILLED : FILLED_BY_STROKES;
  return touched >= LEAST_TOUCHED && touched >= share * tested;
}
