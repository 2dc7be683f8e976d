import type { BoxMm } from '../../model/reference/basics.ts';
import type { FieldMeaning } from '../../model/reference/zones.ts';
import { isAsking, isOfBothParents, meaningOfLabel } from './field-guess.ts';
import { bottomOf, rightOf, sharesRow } from './placed-words.ts';
import type { Run } from './read-runs.ts';

/** A label above its field stands no further off than this, in heights of the field; the head of a column, mm. */
const ABOVE_HEIGHTS = 2.5;
const HEAD_MM = 40;
/** Letters so much higher than those of the entry are a title's. */
const LARGE_HEIGHTS = 2;
/** A label of two lines stands half a line above and below the row of its value. */
const BESIDE_SHARE = 0.1;

/**
 * The printed text that says what stands at a place: the one above that begins with it, or on its row before it; of
 * several, as in several languages, the nearest of which the words tell something.
 */
export function labelOf(box: BoxMm, fixed: readonly Run[]): Run | null {
  const small = fixed.filter((run) => run.box.height <= LARGE_HEIGHTS * box.height);
  const above = small
    .filter(
      ({ box: other }) =>
        other.y < box.y &&
        box.y - bottomOf(other) < ABOVE_HEIGHTS * box.height &&
        other.x < rightOf(box) &&
        rightOf(other) > box.x,
    )
    .toSorted((a, b) => b.box.y - a.box.y);
  const before = small
    .filter(({ box: other }) => rightOf(other) <= box.x + 1 && sharesRow(other, box, BESIDE_SHARE))
    .toSorted((a, b) => rightOf(b.box) - rightOf(a.box));
  const isTelling = ({ text }: Run) => isAsking(text);
  return above.find(isTelling) ?? before.find(isTelling) ?? before[0] ?? above[0] ?? null;
}

/** What a field holds by its label; of which parent, when the label is of both, by the head of its column. */
export function meaningOf(box: BoxMm, label: Run | null, fixed: readonly Run[]): FieldMeaning {
  if (label === null) return 'other';
  if (!isOfBothParents(label.text)) return meaningOfLabel(label.text);
  const heads = fixed.filter(
    ({ box: head, text }) =>
      head.y < box.y &&
      box.y - head.y < HEAD_MM &&
      head.x < rightOf(box) &&
      rightOf(head) > box.x &&
      !isOfBothParents(text),
  );
  const found = heads
    .map(({ text }) => meaningOfLabel(text))
    .find((meaning) => /^(father|mother)/.test(meaning));
  return found ?? meaningOfLabel(label.text);
}
