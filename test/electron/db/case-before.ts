import { randomUUID } from 'node:crypto';
import Sqlite from 'better-sqlite3';
import { Kysely } from 'kysely';
import { onTestFinished } from 'vitest';
import { StoreDialect } from '../../../electron/db/dialect.ts';
import { MIGRATIONS } from '../../../electron/db/migrations/index.ts';
import { type Db, migrate } from '../../../electron/db/open.ts';
import type { Schema } from '../../../electron/db/schema.ts';
import { AT } from './stored-case.ts';

/** A database as a Loep left it that knew so many steps. */
export async function openBefore(steps: number): Promise<Db> {
  const db = new Kysely<Schema>({ dialect: new StoreDialect(new Sqlite(':memory:'), 100) });
  onTestFinished(() => db.destroy());
  await migrate(db, MIGRATIONS.slice(0, steps));
  return db;
}

/** A case of one document, as the first step knew it: what a later Loep writes may have columns more. */
export async function addCaseBefore(
  db: Db,
  outcome: 'doubtful' | 'no-deviation-found' | 'none',
): Promise<{ caseId: string; documentId: string }> {
  const [caseId, documentId] = [randomUUID(), randomUUID()];
  const state = outcome === 'none' ? 'nothing-examined' : 'to-review';
  const moments = { created_at: AT, changed_at: AT, removed_at: null };
  await db
    .insertInto('cases')
    .values({ id: caseId, title: 'A', title_key: 'A', ...moments, state, outcome, document_count: 1 })
    .execute();
  await db
    .insertInto('documents')
    .values({
      ...{ id: documentId, case_id: caseId, position: 1, file_name: 'a.jpg', sha256: documentId },
      ...{ size_bytes: 5, added_at: AT, state: 'examined', languages: null, refusal: null },
    })
    .execute();
  return { caseId, documentId };
}

/** An examination with a finding of each of these verdicts. */
export async function addExaminationBefore(
  db: Db,
  documentId: string,
  given: {
    outcome: 'doubtful' | 'no-deviation-found';
    verdicts: readonly ('deviation' | 'no-deviation')[];
    at: string;
  },
): Promise<{ examinationId: string; findingIds: string[] }> {
  const examinationId = randomUUID();
  await db
    .insertInto('examinations')
    .values({
      ...{ id: examinationId, document_id: documentId, engine: '0.1.0', at: given.at, today: '2026-03-01' },
      ...{ languages: null, outcome: given.outcome, score: 0.5, triage: '{}', failures: '[]', timings: '{}' },
      ...{ readings: '{}', digest: 'd'.repeat(64) },
    })
    .execute();
  await db
    .insertInto('check_results')
    .values({
      ...{ examination_id: examinationId, position: 0, check_id: 'word-tilt', version: 1, ms: 1 },
      ...{ aspect: 'authenticity', title: '{}', cannot_tell: '{}', state: 'done', reason: null, fault: null },
    })
    .execute();
  const findings = given.verdicts.map((verdict, position) => ({
    ...{ id: randomUUID(), examination_id: examinationId, check_position: 0, position, verdict, score: 0.5 },
    ...{ severity: 'major' as const, indicator: null, page: null, x: null, y: null, width: null },
    ...{ height: null, evidence: '[]', explanation: '{}' },
  }));
  await db.insertInto('findings').values(findings).execute();
  return { examinationId, findingIds: findings.map(({ id }) => id) };
}
