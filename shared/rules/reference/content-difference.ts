import type { ContentDifference } from '../../api/schemas/reference/item.ts';
import type { ItemContent } from '../../model/reference/item.ts';
import type { Text } from '../../model/text.ts';
import { haveIds, type Pair, pairedById, pairedInOrder } from './aligned.ts';
import { ORDER, wordOf } from './difference-words.ts';
import { isList, isParts, type Parts, type Value, valueWords } from './value-words.ts';

type Entry = ContentDifference['entries'][number];

/** Keys whose value reads as one thing, and is compared so. */
const WHOLE: ReadonlySet<string> = new Set(['period', 'inUse', 'issued', 'size', 'box', 'corners', 'image']);

/** Where a value stands: as keys, and what its whole is called. */
interface Place {
  readonly path: readonly (string | number)[];
  /** "Zone heading", or empty at the top. */
  readonly of: readonly Text[];
}

/**
 * How two contents differ, in the order of the content. Parts with names are compared by them, wherever they stand in
 * their list; what has none by what it says. Ids of items read as `nameOf` calls them.
 */
export function contentDifference(
  left: ItemContent,
  right: ItemContent,
  nameOf: (id: string) => string = (id) => id,
): Entry[] {
  const found: Entry[] = [];
  const words = (value: Value) => valueWords(named(value, nameOf));
  const tell = ({ path, of }: Place, one: Value, other: Value) =>
    found.push({ path: [...path], place: placeWords(of), left: words(one), right: words(other) });
  compareParts({ path: [], of: [] }, asParts(left), asParts(right), tell);
  return found;
}

type Tell = (place: Place, left: Value, right: Value) => void;

function compareParts(place: Place, left: Parts, right: Parts, tell: Tell): void {
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const at = { path: [...place.path, key], of: [...place.of, wordOf(key)] };
    compare(key, at, [valueAt(left, key), valueAt(right, key)], tell);
  }
}

function compare(key: string, at: Place, [left, right]: readonly [Value, Value], tell: Tell): void {
  if (isSame(left, right)) return;
  if (WHOLE.has(key)) tell(at, left, right);
  else if (isList(left) && isList(right)) compareLists(at, left, right, tell);
  else if (isParts(left) && isParts(right)) compareParts(at, left, right, tell);
  else tell(at, left, right);
}

function compareLists(place: Place, left: readonly Value[], right: readonly Value[], tell: Tell): void {
  const all = [...left, ...right];
  if (!all.every(isParts)) {
    tell(place, left, right);
    return;
  }
  const byId = haveIds(all);
  const pairs = byId ? pairedById(left as Parts[], right as Parts[]) : pairedInOrder(left, right);
  for (const pair of pairs) comparePair(place, pair, tell);
  const inOrder = { path: place.path, of: [...place.of, ORDER] };
  if (byId && isMoved(left as Parts[], right as Parts[])) {
    tell(inOrder, left.map(idOf), right.map(idOf));
  } else if (pairs.length === 0) {
    tell(inOrder, left, right);
  }
}

function comparePair({ path, of }: Place, { left, right }: Pair, tell: Tell): void {
  const { at, value } = (right ?? left)!;
  const called = isParts(value) && typeof value.id === 'string' ? value.id : String(at + 1);
  const last = of.at(-1)!;
  const whole = { en: `${last.en} ${called}`, nl: `${last.nl} ${called}` };
  const place = { path: [...path, at], of: [...of.slice(0, -1), whole] };
  if (left && right && isParts(left.value) && isParts(right.value)) {
    compareParts(place, left.value, right.value, tell);
  } else tell(place, left?.value ?? null, right?.value ?? null);
}

/** Whether the names that both lists have come in another order. */
function isMoved(left: readonly Parts[], right: readonly Parts[]): boolean {
  const [before, after] = [left.map(idOf), right.map(idOf)];
  const stayed = (ids: readonly Value[], others: readonly Value[]) => {
    const known = new Set(others);
    return ids.filter((id) => known.has(id));
  };
  return !isSame(stayed(before, after), stayed(after, before));
}

/** "Zone heading: words"; parts within parts are named from the outside in. */
function placeWords(of: readonly Text[]): Text {
  const said = (language: 'en' | 'nl') => {
    const words = of.map((each) => each[language]);
    const text = [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(': ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return { en: said('en'), nl: said('nl') };
}

/** The value with names in the place of the ids of items. */
function named(value: Value, nameOf: (id: string) => string): Value {
  if (typeof value === 'string') return nameOf(value);
  return isList(value) ? value.map((each) => named(each, nameOf)) : value;
}

/** An own key alone: nothing that a content is called leads to what every object has. */
const valueAt = (parts: Parts, key: string): Value => (Object.hasOwn(parts, key) ? parts[key]! : null);

const idOf = (parts: Value): Value => (isParts(parts) ? parts.id! : null);

const isSame = (a: Value, b: Value) => JSON.stringify(a) === JSON.stringify(b);

/** A content is made of what JSON has. */
const asParts = (content: ItemContent) => content as unknown as Parts;
