import { type Kysely, sql } from 'kysely';

/**
 * How many deviations the newest examinations of a case's documents have, and the outcome of a case that has some
 * and is no doubtful case. Until now such a case was called one without a deviation.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  // of the newest examination of each document, whatever was answered to them
  'ALTER TABLE cases ADD COLUMN deviation_count INTEGER NOT NULL DEFAULT 0',
  `UPDATE cases SET deviation_count = (
    SELECT count(*) FROM documents d
    JOIN findings f ON f.examination_id = (SELECT e.id FROM examinations e WHERE e.document_id = d.id
      ORDER BY e.at DESC, e.rowid DESC LIMIT 1)
    WHERE d.case_id = cases.id AND f.verdict = 'deviation')`,
  `UPDATE cases SET outcome = 'deviations' WHERE outcome = 'no-deviation-found' AND deviation_count > 0`,

  // The place of an outcome in the order of the list, now with the new one in it, and within it the most deviations.
  'DROP INDEX cases_by_outcome_rank',
  'ALTER TABLE cases DROP COLUMN outcome_rank',
  `ALTER TABLE cases ADD COLUMN outcome_rank INTEGER NOT NULL AS (CASE outcome WHEN 'doubtful' THEN 4
    WHEN 'not-assessable' THEN 3 WHEN 'deviations' THEN 2 WHEN 'no-deviation-found' THEN 1 ELSE 0 END)`,
  `CREATE INDEX cases_by_outcome_rank ON cases (outcome_rank, deviation_count, changed_at, number, outcome, state)
    WHERE removed_at IS NULL`,
];
