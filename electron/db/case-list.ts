import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { CaseCounts, CaseQuery, CaseRow } from '../../shared/api/schemas/case.ts';
import { CASE_OUTCOMES, CASE_STATES } from '../../shared/model/case.ts';
import { essentialGaps } from '../../shared/rules/essential-gaps.ts';
import { foundBy } from './case-search.ts';
import type { Db } from './open.ts';
import type { Json, Schema } from './schema.ts';

/** The order of each column of the inbox. Each has an index by the name of its first, read from either end. */
export const ORDERS = {
  title: ['title_key', 'number'],
  outcome: ['outcome_rank', 'deviation_count', 'changed_at', 'number'],
  state: ['state_rank', 'changed_at', 'number'],
  created: ['created_at', 'number'],
  changed: ['changed_at', 'number'],
  documents: ['document_count', 'changed_at', 'number'],
} as const;

/**
 * A part of the cases that were not removed, and how many there are of them in all.
 *
 * Made for a hundred thousand cases: the words are looked up once, places in the order are found in its index alone,
 * and only the rows to be shown are read. Named indexes, since the planner would now and then read every row.
 */
export async function listCases(db: Db, query: CaseQuery): Promise<{ total: number; rows: CaseRow[] }> {
  const columns = ORDERS[query.sort];
  const order = sql.join(
    columns.map((column) => sql`${sql.ref(column)} ${sql.raw(query.descending ? 'DESC' : 'ASC')}`),
  );
  const { rows } = await sql<Counted>`
    WITH ${partOf(query, sql.id(`cases_by_${columns[0]}`), order)}
    SELECT *, ${FIRST_REFUSAL} AS refusal, ${GAPS_BESIDE_SILENCE} AS gaps
    FROM counted LEFT JOIN (page JOIN cases ON number = at) ORDER BY ${order}`.execute(db);
  return {
    total: rows[0]!.total,
    rows: rows.flatMap((row) =>
      row.id === null ? [] : [caseRow(row, { ...row, gaps: row.gaps === null ? [] : JSON.parse(row.gaps) })],
    ),
  };
}

/** Why the first was refused. Looked for in the cases to be shown alone, and in those of them of which a document was not examined. */
export const FIRST_REFUSAL = sql<Json | null>`CASE WHEN failed_count > 0 THEN (
  SELECT refusal FROM documents WHERE case_id = cases.id AND refusal IS NOT NULL ORDER BY position LIMIT 1) END`;

/** The gaps of the newest examination of each document, looked for where no deviation was found. */
export const GAPS_BESIDE_SILENCE = sql<Json | null>`CASE WHEN outcome = 'no-deviation-found' THEN (
  SELECT json_group_array(json_extract(gap.value, '$.id'))
  FROM documents d JOIN examinations newest ON newest.id = (SELECT e.id FROM examinations e
    WHERE e.document_id = d.id ORDER BY e.at DESC, e.rowid DESC LIMIT 1), json_each(newest.triage, '$.gaps') gap
  WHERE d.case_id = cases.id) END`;

/** The tables `page`, with the numbers of the cases to be shown, and `counted`. */
function partOf(
  query: CaseQuery,
  index: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const found = foundBy(query.search);
  const filters = filtersOf(query);
  const there = sql`FROM cases INDEXED BY ${index} WHERE removed_at IS NULL`;
  const part = sql`LIMIT ${query.limit} OFFSET ${query.offset}`;
  if (found && filters)
    // Whoever counts them all has them in their order in the same walk. MATERIALIZED keeps it.
    return sql`wanted (at) AS MATERIALIZED (SELECT number ${there} AND ${filters} AND number IN (${found}) ORDER BY ${order}),
      page AS (SELECT at FROM wanted ${part}),
      counted AS (SELECT count(*) AS total FROM wanted)`;
  if (found)
    return sql`found (n) AS MATERIALIZED (${found}),
      page AS (SELECT number AS at ${there} AND number IN (SELECT n FROM found) ORDER BY ${order} ${part}),
      counted AS (SELECT count(*) AS total FROM found)`;
  return sql`page AS (SELECT number AS at ${there} AND ${filters ?? sql`TRUE`} ORDER BY ${order} ${part}),
    counted AS (SELECT count(*) AS total FROM cases INDEXED BY cases_by_kind
      WHERE removed_at IS NULL AND ${filters ?? sql`TRUE`})`;
}

type StoredCase = Selectable<Schema['cases']>;

/** A row of the list with the total beside it; the total alone where the list has no such part. */
type Counted = { total: number } & (
  | (StoredCase & { refusal: Json | null; gaps: Json | null })
  | { id: null }
);

/** What outcomes and states leave; null when every case is wanted. */
export function filtersOf({
  outcomes,
  states,
}: Pick<CaseQuery, 'outcomes' | 'states'>): RawBuilder<boolean> | null {
  const filters = [
    ...(outcomes.length > 0 ? [sql`outcome IN (${sql.join(outcomes)})`] : []),
    ...(states.length > 0 ? [sql`state IN (${sql.join(states)})`] : []),
  ];
  return filters.length === 0 ? null : sql`(${sql.join(filters, sql` AND `)})`;
}

/** How many cases there are of each outcome and state, and how many were removed, which are in no other count. */
export async function countCases(db: Db): Promise<CaseCounts> {
  const groups = await db
    .selectFrom('cases')
    .select(({ fn }) => ['outcome', 'state', fn.countAll<number>().as('count')])
    .where('removed_at', 'is', null)
    .groupBy(['outcome', 'state'])
    .execute();
  const { ever } = await db
    .selectFrom('cases')
    .select(({ fn }) => fn.countAll<number>().as('ever'))
    .executeTakeFirstOrThrow();
  const all = groups.reduce((total, { count }) => total + count, 0);
  const sum = (key: 'outcome' | 'state', value: string) =>
    groups.reduce((total, group) => total + (group[key] === value ? group.count : 0), 0);
  const each = <K extends string>(key: 'outcome' | 'state', values: readonly K[]) =>
    Object.fromEntries(values.map((value) => [value, sum(key, value)])) as Record<K, number>;
  return {
    all,
    // Counting those that were removed would read every case.
    removed: Math.max(0, ever - all),
    outcomes: each('outcome', CASE_OUTCOMES),
    states: each('state', CASE_STATES),
  };
}

/** What a case is told with: why the first of its refused documents was refused, and gaps of its documents. */
interface Beside {
  readonly refusal: Json | null;
  readonly gaps: readonly string[];
}

/** A case as the screens know it. */
export function caseRow(row: StoredCase, { refusal, gaps }: Beside): CaseRow {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    state: row.state,
    outcome: row.outcome === 'none' ? null : row.outcome,
    deviationCount: row.deviation_count,
    unjudged: row.outcome === 'no-deviation-found' ? [...essentialGaps(gaps)] : [],
    documentCount: row.document_count,
    pendingCount: row.pending_count,
    failedCount: row.failed_count,
    removedAt: row.removed_at,
    refusal: refusal === null ? null : JSON.parse(refusal).text,
  };
}
