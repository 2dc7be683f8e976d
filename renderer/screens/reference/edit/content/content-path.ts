/** Where something stands in a content, as keys and indexes from its root. */
export type Path = readonly (string | number)[];

/** A path as one word, for maps and for attributes. */
export const pathKey = (path: Path) => path.join('.');

/** Whether a path leads to or through another. */
export function isBelow(path: Path, above: Path): boolean {
  return above.every((key, at) => path[at] === key);
}

/** What stands at a path; undefined when the path leads nowhere. */
export function valueAt(content: unknown, path: Path): unknown {
  let value = content;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** The content with another value at a path; everything beside it is the same object as before. */
export function withValueAt<T>(content: T, path: Path, value: unknown): T {
  const [key, ...rest] = path;
  if (key === undefined) return value as T;
  if (Array.isArray(content)) {
    const at = Number(key);
    const next = withValueAt(content[at], rest, value);
    return (at === content.length ? [...content, next] : content.with(at, next)) as T;
  }
  const before = content as Record<string, unknown>;
  return { ...before, [key]: withValueAt(before[key], rest, value) } as T;
}

/** The content without one entry of a list. */
export function withoutEntry<T>(content: T, list: Path, at: number): T {
  const entries = valueAt(content, list);
  return Array.isArray(entries) ? withValueAt(content, list, entries.toSpliced(at, 1)) : content;
}
