import type { ItemContent } from '../../../../../shared/model/reference/item.ts';
import type { Text } from '../../../../../shared/model/text.ts';
import { type Path, valueAt } from '../content/content-path.ts';
import { distinctName } from '../drawing/distinct-name.ts';
import type { Part } from '../drawing/parts.ts';
import { fieldWords } from './field-words.ts';

const BETWEEN = ' › ';

/** Where in a content something is, in words: "Zone ‘SURNAME’ › Words". */
export function placeWords(content: ItemContent, path: Path): Text {
  const said = { en: [] as string[], nl: [] as string[] };
  for (const [at, key] of path.entries()) {
    const words = typeof key === 'string' ? fieldWords(key, withinOf(content, path, at)) : undefined;
    for (const language of ['en', 'nl'] as const) {
      if (words) said[language].push(words[language]);
      else if (isEntry(path, at, key))
        said[language].push(`${said[language].pop() ?? ''} ${entryName(content, path, at, language)}`);
    }
  }
  return { en: said.en.join(BETWEEN), nl: said.nl.join(BETWEEN) };
}

/** What a key stands in: the part or the list of it, or the kind of item at the top. */
function withinOf(content: ItemContent, path: Path, at: number): string {
  const before = path.slice(0, at).findLast((key, place) => !isEntry(path, place, key));
  return before === undefined ? content.kind : String(before);
}

/** An index, or the id that stands for one in a list of differences. */
function isEntry(path: Path, at: number, key: string | number): boolean {
  return typeof key === 'number' || LISTS_BY_ID.includes(String(path[at - 1]));
}

const LISTS_BY_ID = ['zones', 'features', 'specimens', 'alerts'];

function entryName(content: ItemContent, path: Path, at: number, language: 'en' | 'nl'): string {
  const key = path[at]!;
  const list = path[at - 1];
  const entries = valueAt(content, path.slice(0, at));
  const found = Array.isArray(entries)
    ? typeof key === 'number'
      ? entries[key]
      : entries.find((each) => each?.id === key)
    : undefined;
  if ((list === 'zones' || list === 'features') && found)
    return distinctName(found as Part, entries as readonly Part[], language);
  return typeof key === 'number' ? String(key + 1) : key;
}
