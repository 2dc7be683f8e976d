import type { OpenPdf } from './document.ts';

/** Pages whose object is looked up; pages beyond have no key and are never compared. */
const MAX_KEYED_PAGES = 500;

/**
 * A key for each page that stays the same from one revision to the next: the number of its object.
 *
 * A page whose object cannot be read has the key of its place.
 */
export async function pageKeys(pdf: OpenPdf): Promise<readonly string[]> {
  const keys: string[] = [];
  for (let page = 1; page <= Math.min(pdf.pageCount, MAX_KEYED_PAGES); page++) {
    keys.push(await pageKey(pdf, page));
  }
  return keys;
}

async function pageKey(pdf: OpenPdf, page: number): Promise<string> {
  try {
    const { ref } = await pdf.proxy.getPage(page);
    return ref ? `${ref.num} ${ref.gen}` : `at ${page}`;
  } catch {
    // One damaged page must not hide the others; its place is the best name it has.
    return `at ${page}`;
  }
}

/**
 * For each page of one revision (from 1), the page of another that is the same one.
 *
 * Pages that no key joins are joined by their place when both revisions have as many pages: some writers
 * give a page a new object when they change it.
 */
export function matchPages(from: readonly string[], to: readonly string[]): ReadonlyMap<number, number> {
  const pageOf = new Map(to.map((key, at) => [key, at + 1]));
  const known = new Set(from);
  const matches = new Map<number, number>();
  from.forEach((key, at) => {
    const match = pageOf.get(key);
    if (match !== undefined) matches.set(at + 1, match);
    else if (from.length === to.length && !known.has(to[at]!)) matches.set(at + 1, at + 1);
  });
  return matches;
}
