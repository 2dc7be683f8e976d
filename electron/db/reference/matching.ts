import { type RawBuilder, sql } from 'kysely';
import { queryFor } from './words.ts';

/** The items that are looked for: in all that is known of them, and by what they are called alone. */
export interface Matching {
  readonly all: RawBuilder<boolean>;
  readonly called: RawBuilder<boolean>;
}

/** Conditions on `number` for what was typed; null when nothing was. Signs alone are in no word. */
export function matching(search: string): Matching | null {
  if (search.trim() === '') return null;
  const words = queryFor(search);
  if (words === null) return { all: sql`FALSE`, called: sql`FALSE` };
  return { all: withWords(words), called: withWords(`names : (${words})`) };
}

const withWords = (query: string) =>
  sql<boolean>`number IN (SELECT rowid FROM reference_words WHERE reference_words MATCH ${query})`;
