import { median } from '../../imaging/robust.ts';
import type { FaceComparison, Likeness } from '../../model/reference/recognition.ts';

/**
 * Likeness below which most of the background and of the features together are not those of the model.
 *
 * A passport page with the same words in another design stood at 0.17 to 0.24, with its features at 0.17. Documents of
 * the starter set with another background planted in them stood at 0.57 to 0.94 and their features at 0.86 or more;
 * honest scans, blurred, recompressed and with a cast, at 0.89 or more.
 */
const OTHER_PRINT = 0.45;
/** Specimens that agree less among themselves show nothing that could be missed. */
const LEAST_USUAL = 0.7;
/** Places of the background, and features, from which it can be told. */
const LEAST_PLACES = 12;
const LEAST_FEATURES = 2;

/**
 * Whether a page has the words of a model and hardly anything else of its print: an edition that is not in the
 * database, or an imitation made without its ground. Then no single difference says anything.
 */
export function hasOtherPrint({ background, features }: FaceComparison): boolean {
  return isUnlike(background, LEAST_PLACES) && isUnlike(features, LEAST_FEATURES);
}

function isUnlike(places: readonly { readonly likeness: Likeness | null }[], least: number): boolean {
  const values = places.flatMap(({ likeness }) =>
    likeness?.usual && likeness.usual.mean >= LEAST_USUAL ? [likeness.value] : [],
  );
  return values.length >= least && median(values) < OTHER_PRINT;
}
