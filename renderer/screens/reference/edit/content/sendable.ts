import { ItemContent } from '../../../../../shared/model/reference/item.ts';
import { isBelow, type Path, pathKey, valueAt, withoutEntry, withValueAt } from './content-path.ts';

/** A place that is not filled in as it must be, and what is wrong with it. */
export interface Held {
  readonly path: Path;
  readonly why: 'empty' | 'malformed';
}

/** As much of what is being written as can be kept. */
export interface Sendable {
  readonly content: ItemContent;
  /** What stands in the way of the rest, by its place in what is being written. */
  readonly held: readonly Held[];
  /** Leads from a place in what is kept to the place in what is being written. */
  readonly written: (path: Path) => Path;
}

/** Entries of these lists are pointed at by their number: none may be left out. */
const WHOLE_LISTS: readonly string[] = ['faces'];

/** More rounds than a content has nested lists: after that the fault is ours. */
const ROUNDS_MAX = 8;

/**
 * What can be kept of a content that is being written: an entry of a list that is not complete waits, and so does a
 * part of the head, which stays as it was kept last. `kept` is always complete.
 */
export function sendable(written: ItemContent, kept: ItemContent): Sendable {
  const first = ItemContent.safeParse(written);
  if (first.success) return { content: first.data, held: [], written: (path) => path };
  const held = first.error.issues.map((issue) => heldBy(issue, written));
  const left = new Map<string, number[]>();
  let content: ItemContent = written;
  let issues = held.map(({ path }) => path);
  for (let round = 0; round < ROUNDS_MAX; round++) {
    content = withoutIncomplete(content, kept, issues, left);
    const parsed = ItemContent.safeParse(content);
    if (parsed.success) return { content: parsed.data, held, written: (path) => writtenPath(path, left) };
    issues = parsed.error.issues.map((issue) => pathOf(issue.path));
  }
  return { content: kept, held, written: (path) => path };
}

function withoutIncomplete(
  given: ItemContent,
  kept: ItemContent,
  issues: readonly Path[],
  left: Map<string, number[]>,
): ItemContent {
  let content = given;
  const entries = new Map<string, { list: Path; at: number }>();
  for (const path of issues) {
    const place = path.findIndex((key) => typeof key === 'number');
    const list = path.slice(0, place);
    if (place > 0 && !WHOLE_LISTS.includes(String(path[0]))) {
      entries.set(pathKey(path.slice(0, place + 1)), { list, at: Number(path[place]) });
    } else if (path.length > 0) {
      content = withValueAt(content, path.slice(0, 1), valueAt(kept, path.slice(0, 1)));
    }
  }
  for (const { list, at } of [...entries.values()].sort((one, other) => other.at - one.at)) {
    const before = left.get(pathKey(list)) ?? [];
    left.set(pathKey(list), [...before, writtenIndex(at, before)]);
    content = withoutEntry(content, list, at);
  }
  return content;
}

function writtenPath(path: Path, left: ReadonlyMap<string, readonly number[]>): Path {
  const place = path.findIndex((key) => typeof key === 'number');
  const skipped = place < 0 ? undefined : left.get(pathKey(path.slice(0, place)));
  return skipped === undefined ? path : path.with(place, writtenIndex(Number(path[place]), skipped));
}

/** The index in a list of the entry that is the given one when some are left out. */
function writtenIndex(at: number, skipped: readonly number[]): number {
  return [...skipped]
    .sort((one, other) => one - other)
    .reduce((index, gap) => index + (gap <= index ? 1 : 0), at);
}

function pathOf(path: readonly PropertyKey[]): Path {
  return path.map((key) => (typeof key === 'number' ? key : String(key)));
}

function heldBy(issue: { code: string; path: readonly PropertyKey[] }, written: ItemContent): Held {
  const path = pathOf(issue.path);
  const value = valueAt(written, path);
  const isBlank = value === '' || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);
  const isEmpty = isBlank || issue.code === 'too_small';
  return { path, why: isEmpty ? 'empty' : 'malformed' };
}

/** What is wrong at a place or below it; null when nothing is. */
export function heldAt(held: readonly Held[], path: Path): Held | null {
  return held.find((each) => isBelow(each.path, path)) ?? null;
}
