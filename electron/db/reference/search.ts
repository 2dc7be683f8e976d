import type { ReferenceQuery, ReferenceRows } from '../../../shared/api/schemas/reference/search.ts';
import type { Db } from '../open.ts';
import { choose } from './choose.ts';
import { readingOf } from './read-search.ts';
import { referenceRows } from './row.ts';

/** A part of what was asked for: what is called by the words first, then what only tells of them. */
export async function searchReferences(db: Db, query: ReferenceQuery): Promise<ReferenceRows> {
  const { called, others, read } = await choose(db, query);
  const page = [...called, ...others].slice(query.offset, query.offset + query.limit);
  const rows = await referenceRows(db, page);
  return { total: called.length + others.length, rows, reading: readingOf(read) };
}
