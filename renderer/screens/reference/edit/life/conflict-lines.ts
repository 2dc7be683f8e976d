import type { MergedDrafts } from '../../../../../shared/api/schemas/reference/item.ts';
import type { Text } from '../../../../../shared/model/text.ts';
import { inShort } from '../content/content-changes.ts';
import type { Draft } from '../content/draft.ts';
import { placeWords } from './place-words.ts';

/** A place at which two differ, as it is shown. */
export interface ConflictLine {
  /** Its keys with a point between. */
  readonly key: string;
  readonly place: Text;
  readonly theirs: string;
  readonly mine: string;
}

/** Places of a merge in words, with what each says there. */
export function conflictLines(
  paths: MergedDrafts['conflicts'],
  { mine, theirs }: { readonly mine: Draft; readonly theirs: Draft },
): readonly ConflictLine[] {
  return paths.map((path) => ({
    key: path.join('.'),
    place: placeWords(at(mine, path) === undefined ? theirs.content : mine.content, path),
    theirs: inShort(at(theirs, path)),
    mine: inShort(at(mine, path)),
  }));
}

/** What stands at a place; an entry of a list is found by its id. */
function at({ content, tier }: Draft, path: readonly string[]): unknown {
  if (path.length === 1 && path[0] === 'tier') return tier;
  let value: unknown = content;
  for (const key of path) {
    if (Array.isArray(value)) value = value.find((entry) => entry?.id === key);
    else if (typeof value === 'object' && value !== null && Object.hasOwn(value, key))
      value = (value as Record<string, unknown>)[key];
    else return undefined;
  }
  return value;
}
