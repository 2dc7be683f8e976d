import type { Box } from '../../model/region.ts';
import { type FoldedLine, spanOf } from './folded-line.ts';
import { uprightBox } from './upright.ts';

/** How far below its label a value may stand, in heights of the label; forms print it right below. */
const BELOW_HEIGHTS = 2.2;
/** How far to the right a value in a column of its own may start, in heights of the label. */
const BESIDE_HEIGHTS = 25;
/** How far left of its label's column a value below may start, in heights of the label. */
const INDENT_HEIGHTS = 1.5;
/**
 * A gap between words wider than this, in heights of the label, parts two columns. Spaces run from 0.3 to
 * 1.6 on the cards looked at, gaps between columns from 5 up.
 */
const COLUMN_GAP_HEIGHTS = 2;

/**
 * Share of the lower of two boxes that must overlap for them to be on one row. A value beside a label in two
 * languages stands halfway between the two and overlaps each by a third.
 */
const SAME_ROW_OVERLAP = 0.25;
/** A column is not followed further than this from its label, in heights of the label. */
const MOST_COLUMN_HEIGHTS = 60;

/** Where a label stands, in the frame in which its page reads upright. */
export interface LabelPlace {
  readonly line: FoldedLine;
  readonly box: Box;
  /** From where to where the words around it run without a gap: its column. */
  readonly left: number;
  readonly right: number;
}

/** Where a piece of a line stands as a label. */
export function labelPlace(line: FoldedLine, start: number, end: number): LabelPlace {
  const box = uprightSpan(line, start, end);
  const gap = COLUMN_GAP_HEIGHTS * box.height;
  let left = box.x;
  let right = box.x + box.width;
  const reach = MOST_COLUMN_HEIGHTS * box.height;
  const words = line.line.words
    .map((word) => uprightBox(word.box, line.turn))
    .filter(({ x, width }) => x + width > box.x - reach && x < right + reach)
    .sort((a, b) => a.x - b.x);
  for (const { x, width } of words) {
    if (x >= left && x <= right + gap) right = Math.max(right, x + width);
  }
  for (const { x, width } of words.reverse()) {
    if (x <= left && x + width >= left - gap) left = x;
  }
  return { line, box, left, right };
}

/** The box of a piece of a line in the frame in which its page reads upright. */
export function uprightSpan(line: FoldedLine, start: number, end: number): Box {
  return uprightBox(spanOf(line, start, end).box, line.turn);
}

/** Whether a line is a column of its own right of the label, on the same height. */
export function isBeside({ line: labelLine, box: from }: LabelPlace, line: FoldedLine): boolean {
  if (line === labelLine || line.page !== labelLine.page) return false;
  const to = line.upright;
  const overlap = Math.min(from.y + from.height, to.y + to.height) - Math.max(from.y, to.y);
  if (overlap < SAME_ROW_OVERLAP * Math.min(from.height, to.height)) return false;
  const gap = to.x - (from.x + from.width);
  return gap >= 0 && gap <= BESIDE_HEIGHTS * from.height;
}

/** Whether a value in another line begins right under the column of words that the label stands in. */
export function isUnder(place: LabelPlace, line: FoldedLine, value: Box): boolean {
  if (line === place.line || line.page !== place.line.page) return false;
  const { y, height } = place.box;
  const drop = value.y - (y + height);
  if (drop < -0.3 * height || drop > BELOW_HEIGHTS * height) return false;
  return value.x >= place.left - INDENT_HEIGHTS * height && value.x <= place.right;
}
