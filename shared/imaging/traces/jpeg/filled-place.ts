/** One block off the steps is none: some chance may do that to a block, but not to two side by side. */
const LEAST_TOUCHED = 2;
/**
 * A place is filled by what was done to it. Of 40 altered places of the press, words, digits and portraits were off the
 * steps in 0.77 to 1 of their blocks that say something; what covers more was in 0.25 to 1, for paper shows between the
 * strokes of stamps and signatures, and paper that was copied from beside a word may lie on the steps in part.
 */
const FILLED = 0.5;
const FILLED_BY_MANY = 0.2;
const MANY = 20;

/** Whether so many blocks off the steps, of those that say something, are what an alteration leaves. */
export function isFilled({ touched, tested }: { touched: number; tested: number }): boolean {
  return touched >= LEAST_TOUCHED && touched >= (touched < MANY ? FILLED : FILLED_BY_MANY) * tested;
}
