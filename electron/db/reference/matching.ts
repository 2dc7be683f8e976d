import { type RawBuilder, sql } from 'kysely';
import { queryFor } from './words.ts';

/** Numbers of the items that are looked for: by all that is known of them, and by what they are called alone. */
export interface Matching {
  readonly all: RawBuilder<unknown>;
  readonly called: RawBuilder<unknown>;
}

const NOTHING = sql`SELECT 0 AS number WHERE FALSE`;

/** Queries for what was typed; null when nothing was. Signs alone are in no word. */
export function matching(search: string): Matching | null {
  if (search.trim() === '') return null;
  const words = queryFor(search);
  if (words === null) return { all: NOTHING, called: NOTHING };
  return { all: withWords(words), called: withWords(`names : (${words})`) };
}

const withWords = (query: string) =>
  sql`SELECT rowid AS number FROM reference_words WHERE reference_words MATCH ${query}`;
