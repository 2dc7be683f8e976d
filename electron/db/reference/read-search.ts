import { type RawBuilder, sql } from 'kysely';
import type { SearchReading } from '../../../shared/api/schemas/reference/search.ts';
import { isSpelt } from '../../../shared/rules/reference/near-words.ts';
import {
  searchParts,
  searchWithout,
  type TypedPeriod,
  type TypedWord,
} from '../../../shared/rules/reference/search-parts.ts';
import type { Db } from '../open.ts';
import { type NumberSet, numberSetOf } from './number-set.ts';
import { nearestTo } from './vocabulary.ts';
import { queryFor } from './words.ts';

/** A word that was typed, and the words that it is looked up by: itself, or those that it may have been meant for. */
interface SearchedWord extends TypedWord {
  readonly words: readonly string[];
  /** No item has a word that begins like it, nor one that it may have been meant for. */
  readonly isUnknown: boolean;
}

/** What was typed, as it is looked up. */
export interface ReadSearch {
  readonly words: readonly SearchedWord[];
  readonly periods: readonly TypedPeriod[];
  /** Items that have all of the words; null when there are no words. */
  readonly found: NumberSet | null;
  readonly search: string;
}

/** So many words are looked up one by one when they find nothing together; the rest are taken as they are. */
const LOOKED_UP_MAX = 6;
/** A word is taken for so many others at most. */
const MEANT_MAX = 3;

/**
 * Reads what was typed. A word that is in no item is taken for the nearest that is, unless it is all to be taken
 * exactly. Null when nothing was typed; signs alone are in no word.
 */
export async function readSearch(db: Db, search: string, isExact: boolean): Promise<ReadSearch | null> {
  if (search.trim() === '') return null;
  const { words: typed, periods } = searchParts(search, { isExact });
  const words = typed.map(asTyped);
  if (words.length === 0) return { search, words, periods, found: periods.length > 0 ? null : NONE };
  const found = await numberSetOf(db, withWords(words));
  if (found.numbers.length > 0) return { search, words, periods, found };
  return { search, ...(await taken(db, words, isExact)), periods };
}

/** No item. */
export const NONE: NumberSet = { numbers: new Int32Array(0), has: () => false };

const asTyped = (typed: TypedWord): SearchedWord => ({ ...typed, words: [typed.word], isUnknown: false });

/** The words together find nothing: those that nothing has are taken for others, or are known to be in nothing. */
async function taken(
  db: Db,
  typed: readonly SearchedWord[],
  isExact: boolean,
): Promise<Pick<ReadSearch, 'words' | 'found'>> {
  const words: SearchedWord[] = [];
  for (const [at, each] of typed.entries())
    words.push(
      at >= LOOKED_UP_MAX || (await isThere(db, each.word)) ? each : await takenFor(db, each, isExact),
    );
  const isOtherwise = words.some((word, at) => word.words !== typed[at]!.words);
  return { words, found: isOtherwise ? await numberSetOf(db, withWords(words)) : NONE };
}

async function takenFor(db: Db, typed: SearchedWord, isExact: boolean): Promise<SearchedWord> {
  if (isExact || !isSpelt(typed.word)) return { ...typed, isUnknown: true };
  const words: string[] = [];
  for (const word of await nearestTo(db, typed.word))
    if (words.length < MEANT_MAX && (await isThere(db, word))) words.push(word);
  return words.length > 0 ? { ...typed, words } : { ...typed, isUnknown: true };
}

/** Whether some item has a word that begins like this. */
async function isThere(db: Db, word: string): Promise<boolean> {
  const { rows } = await sql`
    SELECT 1 FROM reference_words WHERE reference_words MATCH ${queryFor([[word]])} LIMIT 1`.execute(db);
  return rows.length > 0;
}

/** Numbers of the items that have all of these words. */
export function withWords(words: readonly SearchedWord[]): RawBuilder<unknown> {
  return matching(queryFor(words.map((each) => each.words)));
}

/** Numbers of the items that are called by all of these words. */
export function calledBy(words: readonly SearchedWord[]): RawBuilder<unknown> {
  return matching(`names : (${queryFor(words.map((each) => each.words))})`);
}

/** Numbers of the items that are in use in some year of a period, or called by the years themselves: an edition. */
export function inPeriod({ typed, from, to }: TypedPeriod): RawBuilder<unknown> {
  const years = typed.match(/\d{4}/gu)!;
  const query = `names : (${queryFor(years.map((year) => [year]))})`;
  return sql`SELECT number FROM reference_items INDEXED BY reference_items_by_place
      WHERE is_listed = 1 AND ${inUseBetween(from, to)}
    UNION ${matching(query)}`;
}

/** Where it is not known when a period begins or ends, every year may be in it; of neither it is no answer. */
export function inUseBetween(from: number | null, to: number | null): RawBuilder<boolean> {
  return sql`(from_year IS NOT NULL OR to_year IS NOT NULL)
    AND ifnull(from_year, 0) <= ${to ?? 9999} AND ifnull(to_year, 9999) >= ${from ?? 0}`;
}

const matching = (query: string) =>
  sql`SELECT rowid AS number FROM reference_words WHERE reference_words MATCH ${query}`;

/** What of it is worth telling: years that were read as such, and words that were taken for others. */
export function readingOf(read: ReadSearch | null): SearchReading {
  if (read === null) return { periods: [], instead: [] };
  const instead = read.words.filter(({ word, words }) => words[0] !== word);
  return {
    periods: read.periods.map((period) => ({ ...period, left: searchWithout(read.search, period.typed) })),
    instead: instead.map(({ typed, words }) => ({ typed, words: words.map((word) => word.toLowerCase()) })),
  };
}
