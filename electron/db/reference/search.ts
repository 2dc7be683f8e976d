import { type RawBuilder, sql } from 'kysely';
import type { ReferenceQuery, ReferenceRows } from '../../../shared/api/schemas/reference/search.ts';
import type { Db } from '../open.ts';
import { filtersOf } from './filters.ts';
import { type Matching, matching } from './matching.ts';
import { referenceRows } from './row.ts';

/** So many are counted; that there are more is said. */
export const COUNTED_MAX = 10_000;

type Condition = RawBuilder<boolean>;

/** A part of a list. */
interface Part {
  readonly offset: number;
  readonly limit: number;
}

/**
 * A part of what was asked for, and how much there is of it: by issuer, kind, age and name. Of what words were looked
 * for in, what is called so comes before what only tells of it.
 *
 * Made for a hundred thousand models: the order is walked in its index, which answers the filters, and only the rows
 * to be shown are read.
 */
export async function searchReferences(db: Db, query: ReferenceQuery): Promise<ReferenceRows> {
  const filters = filtersOf(query);
  const words = matching(query.search);
  const all = words === null ? filters : both(filters, words.all);
  const page =
    words === null ? await numbersOf(db, all, query) : await calledFirst(db, { filters, ...words }, query);
  const total = await countUpTo(db, all, COUNTED_MAX + 1);
  return {
    total: Math.min(total, COUNTED_MAX),
    isMore: total > COUNTED_MAX,
    rows: await referenceRows(db, page),
  };
}

const both = (one: Condition, other: Condition): Condition => sql`${one} AND ${other}`;

/** First what is called so, then what only tells of it. */
async function calledFirst(
  db: Db,
  { filters, all, called }: Matching & { readonly filters: Condition },
  { limit, offset }: Part,
): Promise<number[]> {
  const named = both(filters, called);
  const first = await numbersOf(db, named, { limit, offset });
  if (first.length === limit) return first;
  const before = first.length > 0 ? offset + first.length : await countUpTo(db, named, offset);
  const rest = both(filters, sql`${all} AND NOT ${called}`);
  const more = await numbersOf(db, rest, {
    limit: limit - first.length,
    offset: Math.max(0, offset - before),
  });
  return [...first, ...more];
}

async function numbersOf(db: Db, condition: Condition, { limit, offset }: Part): Promise<number[]> {
  const { rows } = await sql<{ number: number }>`
    SELECT number FROM reference_items INDEXED BY reference_items_by_place
    WHERE ${condition} ORDER BY place, number LIMIT ${limit} OFFSET ${offset}`.execute(db);
  return rows.map(({ number }) => number);
}

async function countUpTo(db: Db, condition: Condition, most: number): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    SELECT count(*) AS total FROM (
      SELECT number FROM reference_items INDEXED BY reference_items_by_place WHERE ${condition} LIMIT ${most})`.execute(
    db,
  );
  return rows[0]!.total;
}
