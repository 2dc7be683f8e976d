import type { MergedDrafts } from '../../../../../shared/api/schemas/reference/item.ts';
import type { Language, Text } from '../../../../../shared/model/text.ts';
import { codeWords } from '../../compare/code-words.ts';
import { contentChanges, inShort } from '../content/content-changes.ts';
import type { Draft } from '../content/draft.ts';
import { fieldWords } from './field-words.ts';
import { placeWords } from './place-words.ts';

/** A place at which two differ, as it is shown. */
export interface ConflictLine {
  /** Its keys with a point between. */
  readonly key: string;
  readonly place: Text;
  readonly theirs: string;
  readonly mine: string;
}

const TEXTS = {
  there: { en: 'there', nl: 'aanwezig' },
  absent: { en: 'not there', nl: 'niet aanwezig' },
} as const satisfies Record<string, Text>;

type Both = { readonly mine: Draft; readonly theirs: Draft };

/** Places that both changed, in words, with what each says there. */
export function conflictLines(
  paths: MergedDrafts['conflicts'],
  { mine, theirs }: Both,
  language: Language,
): readonly ConflictLine[] {
  return paths.map((path) => {
    const [own, other] = [at(mine, path), at(theirs, path)];
    return {
      key: path.join('.'),
      place: placeWords(own === undefined ? theirs.content : mine.content, path),
      theirs: sideWords(path, { said: other, other: own }, language),
      mine: sideWords(path, { said: own, other }, language),
    };
  });
}

/** Places that the other alone changed, in words; of a list of parts each part that differs. */
export function takenLines(
  paths: MergedDrafts['taken'],
  { mine, theirs }: Both,
  language: Language,
): readonly ConflictLine[] {
  const places = paths.flatMap((path) => partsIn(path, at(mine, path), at(theirs, path)));
  return conflictLines(
    places.map((path) => [...path]),
    { mine, theirs },
    language,
  );
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

/** The place itself; of a list of parts with ids, the places of those that differ. */
function partsIn(path: readonly string[], own: unknown, other: unknown): readonly (readonly string[])[] {
  const [mine, theirs] = [idsOf(own), idsOf(other)];
  if (mine === null || theirs === null) return [path];
  const entry = (list: unknown, id: string) =>
    (list as readonly { id: string }[]).find((each) => each.id === id);
  const ids = [...new Set([...mine, ...theirs])].filter(
    (id) => contentChanges(entry(own, id), entry(other, id)).length > 0,
  );
  return ids.length === 0 ? [path] : ids.map((id) => [...path, id]);
}

function idsOf(value: unknown): readonly string[] | null {
  if (!Array.isArray(value)) return null;
  const ids = value.map((entry) => entry?.id);
  return ids.every((id) => typeof id === 'string') ? ids : null;
}

/** What one side says; of a part that both have, the fields in which they differ. */
function sideWords(
  path: readonly string[],
  { said, other }: { readonly said: unknown; readonly other: unknown },
  language: Language,
): string {
  if (!isPart(said)) return valueWords(path.at(-1) ?? '', said, language);
  if (!isPart(other)) return TEXTS.there[language];
  const differing = [...new Set(contentChanges(said, other).map(({ path: [key] }) => String(key)))];
  return differing
    .map((key) => {
      const field = fieldWords(key, path.at(-2) ?? '')?.[language] ?? key;
      return `${field}: ${valueWords(key, Object.hasOwn(said, key) ? said[key] : undefined, language)}`;
    })
    .join('; ');
}

function valueWords(key: string, value: unknown, language: Language): string {
  if (value === undefined) return TEXTS.absent[language];
  const words = inShort(value);
  return codeWords(key, words, language) ?? words;
}

function isPart(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && 'id' in value;
}
