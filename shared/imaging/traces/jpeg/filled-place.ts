/** One block off the steps is none: some chance may do that to a block, but not to two side by side. */
const LEAST_TOUCHED = 2;
/**
 * A place is filled by what was done to it: of 34 altered places of the press, words, digits and portraits were off the
 * steps in 0.77 to 1 of their blocks that say something; stamps and signatures, of 87 blocks or more, in 0.3 to 1, for
 * paper shows between their strokes.
 */
const FILLED = 0.5;
const FILLED_BY_STROKES = 0.25;
const MANY = 60;

/** Whether so many blocks off the steps, of those that say something, are what an alteration leaves. */
export function isFilled({ touched, tested }: { touched: number; tested: number }): boolean {
  return touched >= LEAST_TOUCHED && touched >= (touched < MANY ? FILLED : FILLED_BY_STROKES) * tested;
}
