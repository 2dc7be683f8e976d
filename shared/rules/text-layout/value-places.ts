import type { Box } from '../../model/region.ts';
import { type FoldedLine, spanOf } from './folded-line.ts';
import { uprightBox } from './upright.ts';

/** How far below its label a value may stand, in heights of the label's line; forms print it right below. */
const BELOW_HEIGHTS = 2.2;
/** How far to the right a value in a column of its own may start, in heights of the label's line. */
const BESIDE_HEIGHTS = 25;
/** How far left of its label's start a value below may start, in heights of the label's line. */
const INDENT_HEIGHTS = 1.5;

/** Where the value of a label may stand. */
export type Side = 'after' | 'beside' | 'below';

/** A label as found: a piece of a line. */
export interface Label {
  readonly line: FoldedLine;
  readonly start: number;
  readonly end: number;
}

/** How a line lies to a label in another line; null when the line cannot hold its value. */
export function sideOf(label: Label, line: FoldedLine): 'beside' | 'below' | null {
  if (line === label.line || line.page !== label.line.page) return null;
  const from = uprightBox(spanOf(label.line, label.start, label.end).box, label.line.turn);
  const to = line.upright;
  if (isBeside(from, to)) return 'beside';
  return isBelow(from, to) ? 'below' : null;
}

/** Whether a piece of a line stands below the label's own letters, not merely on a lower line. */
export function isUnder(label: Label, line: FoldedLine, start: number, end: number): boolean {
  const from = uprightBox(spanOf(label.line, label.start, label.end).box, label.line.turn);
  return isBelow(from, uprightBox(spanOf(line, start, end).box, line.turn));
}

function isBeside(from: Box, to: Box): boolean {
  const overlap = Math.min(from.y + from.height, to.y + to.height) - Math.max(from.y, to.y);
  if (overlap < 0.5 * Math.min(from.height, to.height)) return false;
  const gap = to.x - (from.x + from.width);
  return gap >= 0 && gap <= BESIDE_HEIGHTS * from.height;
}

function isBelow(from: Box, to: Box): boolean {
  const drop = to.y - (from.y + from.height);
  if (drop < -0.3 * from.height || drop > BELOW_HEIGHTS * from.height) return false;
  return to.x < from.x + from.width && to.x + to.width > from.x - INDENT_HEIGHTS * from.height;
}
