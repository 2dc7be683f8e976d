import type { BoxMm } from '../../../../../shared/model/reference/basics.ts';
import { type Handle, isMiddleIn, ofSides, sidesOf } from './box-edit.ts';

/** A word as read, on the face. */
export interface ReadWord {
  readonly text: string;
  readonly box: BoxMm;
}

/** Sides of this handle move; all of them when a box is moved or drawn. */
type Moving = Handle | 'all';

/** Draws the sides that move to the sides of other boxes that are near. A box that is moved keeps its size. */
export function snappedBox(box: BoxMm, moving: Moving, others: readonly BoxMm[], toleranceMm: number): BoxMm {
  const across = others.map(sidesOf).flatMap(({ left, right }) => [left, right]);
  const along = others.map(sidesOf).flatMap(({ top, bottom }) => [top, bottom]);
  const { left, top, right, bottom } = sidesOf(box);
  if (moving === 'all') {
    const x = smallest([pull(left, across, toleranceMm), pull(right, across, toleranceMm)]);
    const y = smallest([pull(top, along, toleranceMm), pull(bottom, along, toleranceMm)]);
    return ofSides({ left: left + x, right: right + x, top: top + y, bottom: bottom + y });
  }
  const drawn = (side: string, at: number, lines: readonly number[]) =>
    moving.includes(side) ? at + (pull(at, lines, toleranceMm) ?? 0) : at;
  return ofSides({
    left: drawn('w', left, across),
    right: drawn('e', right, across),
    top: drawn('n', top, along),
    bottom: drawn('s', bottom, along),
  });
}

/** How far it is to the nearest line; null when none is near. */
function pull(at: number, lines: readonly number[], toleranceMm: number): number | null {
  let nearest: number | null = null;
  for (const line of lines) {
    const by = line - at;
    if (Math.abs(by) <= toleranceMm && (nearest === null || Math.abs(by) < Math.abs(nearest))) nearest = by;
  }
  return nearest;
}

function smallest(pulls: readonly (number | null)[]): number {
  const there = pulls.filter((each) => each !== null);
  return there.length === 0
    ? 0
    : there.reduce((one, other) => (Math.abs(other) < Math.abs(one) ? other : one));
}

/** Room that is left round the words that a zone is drawn over, mm. */
const WORD_MARGIN_MM = 0.4;

/** The words whose middle lies in a box, in the order of reading, and the box that holds them; null when there are none. */
export function wordsIn(box: BoxMm, words: readonly ReadWord[]): { text: string; box: BoxMm } | null {
  const inside = words.filter((word) => isMiddleIn(word.box, box));
  if (inside.length === 0) return null;
  const sides = inside.map((word) => sidesOf(word.box));
  return {
    text: inReadingOrder(inside)
      .map(({ text }) => text)
      .join(' '),
    box: ofSides({
      left: Math.max(0, Math.min(...sides.map(({ left }) => left)) - WORD_MARGIN_MM),
      top: Math.max(0, Math.min(...sides.map(({ top }) => top)) - WORD_MARGIN_MM),
      right: Math.max(...sides.map(({ right }) => right)) + WORD_MARGIN_MM,
      bottom: Math.max(...sides.map(({ bottom }) => bottom)) + WORD_MARGIN_MM,
    }),
  };
}

/** Line by line: a word whose middle lies above the foot of the line so far belongs to that line. */
function inReadingOrder(words: readonly ReadWord[]): readonly ReadWord[] {
  const middle = ({ box }: ReadWord) => box.y + box.height / 2;
  const lines: ReadWord[][] = [];
  for (const word of [...words].sort((one, other) => middle(one) - middle(other))) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && middle(word) < first.box.y + first.box.height) line.push(word);
    else lines.push([word]);
  }
  return lines.flatMap((line) => line.sort((one, other) => one.box.x - other.box.x));
}
