import type { Parts, Value } from './value-words.ts';
import { isParts } from './value-words.ts';

/** Two entries of two lists that belong together, with where they stand; null where one list has none. */
export interface Pair {
  readonly left: Placed | null;
  readonly right: Placed | null;
}

export interface Placed {
  readonly at: number;
  readonly value: Value;
}

/** Whether these are parts with names: zones, features, specimens, alerts. */
export function haveIds(list: readonly Value[]): list is readonly (Parts & { readonly id: string })[] {
  return list.length > 0 && list.every((each) => isParts(each) && typeof each.id === 'string');
}

/** Entries that differ, paired by their names: in the order of the right list, then what only the left has. */
export function pairedById(left: readonly Parts[], right: readonly Parts[]): readonly Pair[] {
  const there = new Map(left.map((value, at) => [value.id, { at, value }]));
  const pairs = right.map((value, at): Pair => {
    const before = there.get(value.id!) ?? null;
    there.delete(value.id!);
    return { left: before, right: { at, value } };
  });
  return [...pairs, ...[...there.values()].map((only): Pair => ({ left: only, right: null }))];
}

/**
 * Entries without names that differ: those that stand in both lists are left out, wherever they stand. Of the others
 * those that begin alike belong together: a run with its first number, a source with its title; then as they come.
 */
export function pairedInOrder(left: readonly Value[], right: readonly Value[]): readonly Pair[] {
  const [onlyLeft, onlyRight] = [without(left, right), without(right, left)];
  const begun = Map.groupBy(onlyLeft, ({ value }) => beginningOf(value));
  const alike = onlyRight.map((placed): Pair => {
    return { left: begun.get(beginningOf(placed.value))?.shift() ?? null, right: placed };
  });
  const rest = [...begun.values()].flat().sort((a, b) => a.at - b.at);
  const pairs = alike.map((pair): Pair => (pair.left ? pair : { ...pair, left: rest.shift() ?? null }));
  return [...pairs, ...rest.map((only): Pair => ({ left: only, right: null }))];
}

const beginningOf = (value: Value) => keyOf(isParts(value) ? (Object.values(value)[0] ?? null) : value);

/** The entries of a list that another does not have, or has less often. */
function without(list: readonly Value[], other: readonly Value[]): readonly Placed[] {
  const counts = new Map<string, number>();
  for (const value of other) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  return list.flatMap((value, at) => {
    const key = keyOf(value);
    const left = counts.get(key) ?? 0;
    counts.set(key, left - 1);
    return left > 0 ? [] : [{ at, value }];
  });
}

/** Contents come through their schema, which writes keys in one order. */
const keyOf = (value: Value) => JSON.stringify(value);
