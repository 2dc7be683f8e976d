import type { PhraseHit } from '../text-layout/phrases.ts';
import { isBeside, isUnder, type LabelPlace, labelPlace, uprightSpan } from '../text-layout/value-places.ts';
import type { DateLabel } from './labels.ts';
import type { PlacedDate } from './placed-date.ts';

interface PlacedLabel {
  readonly hit: PhraseHit<DateLabel>;
  readonly place: LabelPlace;
}

/** Words before a date in its own line, beyond which a label left of the line does not speak for it. */
const LEADING_WORDS = 3;

/**
 * The labels that stand beside a date in a column of their own, or else right above it.
 *
 * A label above speaks for the first line of dates under it only; two labels of different dates in one
 * column say nothing, for there is no telling which of them the date below belongs to.
 */
export function labelsNearby(
  hits: readonly PhraseHit<DateLabel>[],
  dates: readonly PlacedDate[],
): ReadonlyMap<PlacedDate, readonly PhraseHit<DateLabel>[]> {
  const labels = hits.map((hit) => ({ hit, place: labelPlace(hit.line, hit.start, hit.end) }));
  const boxes = dates.map(({ line, written }) => uprightSpan(line, written.start, written.end));
  const under = new Map<PlacedDate, PlacedLabel[]>();
  for (const label of labels) {
    const below = dates.filter((date, at) => isUnder(label.place, date.line, boxes[at]!));
    const top = Math.min(...below.map(({ line }) => line.upright.y + line.upright.height / 2));
    for (const date of below) {
      if (date.line.upright.y <= top) under.set(date, [...(under.get(date) ?? []), label]);
    }
  }
  const nearby = new Map<PlacedDate, readonly PhraseHit<DateLabel>[]>();
  for (const date of dates) {
    const far = (date.line.tokens[LEADING_WORDS]?.end ?? Infinity) <= date.written.start;
    const beside = far ? [] : labels.filter(({ place }) => isBeside(place, date.line));
    const chosen =
      beside.length > 0 ? nearest(beside, date) : ofOneRole(nearest(under.get(date) ?? [], date));
    nearby.set(
      date,
      chosen.map(({ hit }) => hit),
    );
  }
  return nearby;
}

/** The labels on the line nearest to the date, the rightmost last. */
function nearest(labels: readonly PlacedLabel[], { line }: PlacedDate): PlacedLabel[] {
  const gap = ({ place }: PlacedLabel): number => Math.abs(place.line.upright.y - line.upright.y);
  const least = Math.min(...labels.map(gap));
  return labels.filter((label) => gap(label) === least).sort((a, b) => a.place.box.x - b.place.box.x);
}

function ofOneRole(labels: readonly PlacedLabel[]): readonly PlacedLabel[] {
  const last = labels.at(-1);
  if (last === undefined) return [];
  const column = labels.filter(({ place }) => place.left === last.place.left);
  return column.every(({ hit }) => hit.value.role === last.hit.value.role) ? column : [];
}
