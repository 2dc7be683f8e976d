import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Gap, GapList, GapQuery } from '../../../shared/api/schemas/reference/gaps.ts';
import { wordsIn } from '../../../shared/rules/reference/search-parts.ts';
import type { Db } from '../open.ts';
import type { Schema } from '../schema.ts';

/** So many cases are named of a gap, of the last documents that wanted it. */
const CASES_MAX = 20;
const DOCUMENTS_MAX = 200;

type GapCase = Gap['cases'][number];

/** A part of the register of gaps, what was wanted last first. Every word is the beginning of one of the gap's. */
export async function listGaps(db: Db, query: GapQuery): Promise<GapList> {
  const condition = conditionOf(query);
  const { rows } = await sql<Selectable<Schema['reference_gaps']>>`
    WITH page AS MATERIALIZED (
      SELECT id FROM reference_gaps INDEXED BY reference_gaps_by_time
      WHERE ${condition} ORDER BY last_at DESC, id LIMIT ${query.limit} OFFSET ${query.offset})
    SELECT gap.* FROM page JOIN reference_gaps AS gap USING (id) ORDER BY last_at DESC, id`.execute(db);
  const counted = await sql<{ total: number }>`
    SELECT count(*) AS total FROM reference_gaps INDEXED BY reference_gaps_by_time WHERE ${condition}`.execute(
    db,
  );
  const gaps: Gap[] = [];
  for (const row of rows) gaps.push(gapOf(row, await casesOf(db, row.id)));
  return { total: counted.rows[0]!.total, rows: gaps };
}

function conditionOf({ states, search }: GapQuery): RawBuilder<boolean> {
  const words = wordsIn(search);
  if (words.length === 0 && search.trim() !== '') return sql`FALSE`;
  const each = [
    ...(states.length > 0 ? [sql`state IN (${sql.join(states)})`] : []),
    ...words.map((word) => sql`instr(' ' || words, ${` ${word}`}) > 0`),
  ];
  return each.length === 0 ? sql`TRUE` : sql`${sql.join(each, sql` AND `)}`;
}

async function casesOf(db: Db, gapId: string): Promise<GapCase[]> {
  const rows = await db
    .selectFrom('reference_gap_wants as want')
    .innerJoin('documents', 'documents.id', 'want.document_id')
    .innerJoin('cases', 'cases.id', 'documents.case_id')
    .select(['cases.id as caseId', 'cases.number', 'cases.title'])
    .where('want.gap_id', '=', gapId)
    .where('cases.removed_at', 'is', null)
    .orderBy('want.at', 'desc')
    .limit(DOCUMENTS_MAX)
    .execute();
  const byId = new Map(rows.map((row) => [row.caseId, row]));
  return [...byId.values()].slice(0, CASES_MAX);
}

function gapOf(row: Selectable<Schema['reference_gaps']>, cases: GapCase[]): Gap {
  return {
    id: row.id,
    origin: row.origin,
    wanted: row.wanted,
    issuer: row.issuer === '' ? null : row.issuer,
    documentKind: row.document_kind === '' ? null : row.document_kind,
    state: row.state,
    note: row.note,
    count: row.count,
    countSinceClosed: row.closed_count === null ? 0 : row.count - row.closed_count,
    firstAt: row.first_at,
    lastAt: row.last_at,
    cases,
  };
}
