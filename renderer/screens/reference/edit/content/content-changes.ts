import type { Path } from './content-path.ts';

/** One place at which two contents differ. */
export interface ContentChange {
  readonly path: Path;
  readonly left: unknown;
  readonly right: unknown;
}

/** The places at which two contents differ. Entries with an id are the same entry wherever they stand in their list. */
export function contentChanges(left: unknown, right: unknown, path: Path = []): readonly ContentChange[] {
  if (Object.is(left, right)) return [];
  if (isList(left) && isList(right)) return listChanges(left, right, path);
  if (isRecord(left) && isRecord(right)) {
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return keys.flatMap((key) => contentChanges(left[key], right[key], [...path, key]));
  }
  return [{ path, left, right }];
}

function listChanges(
  left: readonly unknown[],
  right: readonly unknown[],
  path: Path,
): readonly ContentChange[] {
  const ids = [...left, ...right].map(idOf);
  if (ids.every((id) => id !== null)) {
    const of = (list: readonly unknown[], id: string) => list.find((each) => idOf(each) === id);
    return [...new Set(ids)].flatMap((id) => contentChanges(of(left, id), of(right, id), [...path, id]));
  }
  const longest = Math.max(left.length, right.length);
  return Array.from({ length: longest }, (_, at) =>
    contentChanges(left[at], right[at], [...path, at]),
  ).flat();
}

function idOf(entry: unknown): string | null {
  return isRecord(entry) && typeof entry.id === 'string' ? entry.id : null;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value in a few words, for a list of differences. */
export function inShort(value: unknown): string {
  if (value === undefined || value === null) return '–';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const words = wordsOf(value);
  return words.length > SHORT_MAX ? `${words.slice(0, SHORT_MAX)}…` : words;
}

const SHORT_MAX = 160;

function wordsOf(value: unknown): string {
  if (isList(value)) return value.map(wordsOf).filter(Boolean).join(', ');
  if (isRecord(value)) return Object.values(value).map(wordsOf).filter(Boolean).join(' ');
  return value === null || value === undefined ? '' : String(value);
}
