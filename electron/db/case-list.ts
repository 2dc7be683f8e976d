import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { CaseCounts, CaseQuery, CaseRow } from '../../shared/api/schemas/case.ts';
import { CASE_STATES } from '../../shared/model/case.ts';
import { searchCondition } from './case-search.ts';
import type { Db } from './open.ts';
import type { Schema } from './schema.ts';

type StoredCase = Selectable<Schema['cases']>;

/** The order of each column of the inbox; each is an index, so a list is read from either of its ends. */
const ORDERS = {
  title: ['title_key', 'number'],
  outcome: ['outcome_rank', 'changed_at', 'number'],
  state: ['state_rank', 'changed_at', 'number'],
  created: ['created_at', 'number'],
  changed: ['changed_at', 'number'],
  documents: ['document_count', 'changed_at', 'number'],
} as const;

/** A part of the cases that were not removed, and how many there are of them in all. */
export async function listCases(db: Db, query: CaseQuery): Promise<{ total: number; rows: CaseRow[] }> {
  const where = sql.join(conditions(query), sql` AND `);
  const order = sql.raw(
    ORDERS[query.sort].map((column) => `${column} ${query.descending ? 'DESC' : 'ASC'}`).join(', '),
  );
  // The place in the order is found in the index alone; only the rows to be shown are read.
  const page = await sql<StoredCase>`
    SELECT cases.* FROM cases JOIN (
      SELECT number AS n FROM cases WHERE ${where} ORDER BY ${order} LIMIT ${query.limit} OFFSET ${query.offset}
    ) ON n = number ORDER BY ${order}`.execute(db);
  const { rows } = await sql<{ total: number }>`SELECT count(*) AS total FROM cases WHERE ${where}`.execute(
    db,
  );
  return { total: rows[0]!.total, rows: page.rows.map(caseRow) };
}

function conditions({ search, outcomes, states }: CaseQuery): RawBuilder<boolean>[] {
  const found = searchCondition(search);
  return [
    sql<boolean>`removed_at IS NULL`,
    ...(outcomes.length > 0 ? [sql<boolean>`outcome IN (${sql.join(outcomes)})`] : []),
    ...(states.length > 0 ? [sql<boolean>`state IN (${sql.join(states)})`] : []),
    ...(found ? [found] : []),
  ];
}

/** How many cases there are of each outcome and state. */
export async function countCases(db: Db): Promise<CaseCounts> {
  const groups = await db
    .selectFrom('cases')
    .select(({ fn }) => ['outcome', 'state', fn.countAll<number>().as('count')])
    .where('removed_at', 'is', null)
    .groupBy(['outcome', 'state'])
    .execute();
  const sum = (key: 'outcome' | 'state', value: string) =>
    groups.reduce((total, group) => total + (group[key] === value ? group.count : 0), 0);
  const each = <K extends string>(key: 'outcome' | 'state', values: readonly K[]) =>
    Object.fromEntries(values.map((value) => [value, sum(key, value)])) as Record<K, number>;
  return {
    all: groups.reduce((total, { count }) => total + count, 0),
    outcomes: each('outcome', ['doubtful', 'not-assessable', 'no-deviation-found', 'none']),
    states: each('state', CASE_STATES),
  };
}

/** A case as the screens know it. */
export function caseRow(row: StoredCase): CaseRow {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    state: row.state,
    outcome: row.outcome === 'none' ? null : row.outcome,
    documentCount: row.document_count,
    pendingCount: row.pending_count,
    failedCount: row.failed_count,
  };
}
