import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { addAuditEntry } from '../../../electron/db/audit.ts';
import { MIGRATIONS } from '../../../electron/db/migrations/index.ts';
import { type Db, migrate, openDatabase } from '../../../electron/db/open.ts';
import { createItem } from '../../../electron/db/reference/drafts.ts';
import { publishVersion, validateVersion, withdrawItem } from '../../../electron/db/reference/life.ts';
import { verifyAudit } from '../../../electron/db/verify-audit.ts';
import { issuer } from '../reference-content.ts';
import { addCaseBefore, addExaminationBefore, openBefore } from './case-before.ts';
import { ACT, AT, addConclusion } from './stored-case.ts';

async function rowsOf(db: Db, table: string): Promise<unknown[]> {
  return (await sql.raw(`SELECT * FROM ${table} ORDER BY rowid`).execute(db)).rows;
}

test('a database of before keeps everything that was in it', async () => {
  const db = await openBefore(1);
  const { documentId } = await addCaseBefore(db, 'doubtful');
  const { examinationId, findingIds } = await addExaminationBefore(db, documentId, {
    ...{ outcome: 'doubtful', verdicts: ['deviation'], at: AT },
  });
  await addConclusion(db, documentId, { state: 'signed' });
  await addAuditEntry(db, { ...ACT.actor, action: 'case.looked-at', caseId: null, details: {} }, AT);
  const tables = ['cases', 'documents', 'check_results', 'conclusions', 'audit_entries', 'case_words'];
  const before = await Promise.all(tables.map((table) => rowsOf(db, table)));
  await migrate(db, MIGRATIONS.slice(0, 2));
  expect(await Promise.all(tables.map((table) => rowsOf(db, table)))).toEqual(before);
  expect(await db.selectFrom('examinations').select(['id', 'matches']).execute()).toEqual([
    { id: examinationId, matches: null },
  ]);
  expect(await db.selectFrom('findings').select(['id', 'reference']).execute()).toEqual([
    { id: findingIds[0], reference: null },
  ]);
  expect(await rowsOf(db, 'reference_items')).toEqual([]);
  expect(await rowsOf(db, 'reference_state')).toEqual([{ one: 1, revision: 0 }]);
  expect((await sql<{ user_version: number }>`PRAGMA user_version`.execute(db)).rows).toEqual([
    { user_version: 2 },
  ]);
  expect((await sql`PRAGMA foreign_key_check`.execute(db)).rows).toEqual([]);
  await migrate(db);
  await createItem(db, { id: randomUUID(), content: issuer(), tier: 'public' }, ACT);
  expect(await rowsOf(db, 'reference_versions')).toHaveLength(1);
});

async function openWithItem() {
  const db = await openDatabase(':memory:');
  onTestFinished(() => db.destroy());
  const id = randomUUID();
  await createItem(db, { id, content: issuer(), tier: 'public' }, ACT);
  const reader = { name: 'Bram', initials: 'B' };
  const validate = () =>
    validateVersion(db, { id, version: 1, seenRevision: 0, reader, publish: false }, ACT);
  return { db, id, validate, publish: () => publishVersion(db, { id, version: 1 }, ACT) };
}

test('a version that was published cannot be changed, moved back or taken out', async () => {
  const { db, id, validate, publish } = await openWithItem();
  await validate();
  const refused = async (statements: readonly string[]) => {
    for (const statement of statements) {
      await expect(sql.raw(statement).execute(db), statement).rejects.toThrow(/only|kept|FOREIGN KEY/);
    }
  };
  const always = [
    `UPDATE reference_versions SET content = '{}'`,
    `UPDATE reference_versions SET digest = 'x'`,
    `UPDATE reference_versions SET tier = 'restricted'`,
    `UPDATE reference_versions SET author = 'Nobody'`,
    `UPDATE reference_versions SET authors = '[]'`,
    `UPDATE reference_versions SET validated_by = 'Anna'`,
    `UPDATE reference_versions SET signer = 'Somebody'`,
    `UPDATE reference_versions SET expires = '2999-12-31'`,
    `UPDATE reference_versions SET history = '["x"]'`,
    `UPDATE reference_versions SET state = 'draft'`,
    `UPDATE reference_versions SET version = 7`,
    'DELETE FROM reference_versions',
    'REPLACE INTO reference_versions SELECT * FROM reference_versions',
    'DELETE FROM reference_items',
  ];
  await refused(always);
  await publish();
  await refused([
    ...always,
    `UPDATE reference_versions SET state = 'validated'`,
    `UPDATE reference_versions SET published_at = '2020-01-01T00:00:00.000Z'`,
  ]);
  await withdrawItem(db, { id, reason: 'Mistaken.' }, ACT);
  await refused([...always, `UPDATE reference_versions SET state = 'published'`]);
  expect(await verifyAudit(db)).toMatchObject({ ok: true });
});

test('a draft is not published without having been validated', async () => {
  const { db } = await openWithItem();
  await expect(sql`UPDATE reference_versions SET state = 'published'`.execute(db)).rejects.toThrow('only');
});

test('an item has one version in use and one that is written, at most', async () => {
  const { db, validate, publish } = await openWithItem();
  const copyAs = (version: number, state: string) =>
    sql`INSERT INTO reference_versions SELECT item_id, ${version}, ${state}, revision, begun_at, changed_at, author,
      authors, tier, content, digest, validated_by, published_at, note, signer, history, expires
      FROM reference_versions LIMIT 1`.execute(db);
  await expect(copyAs(2, 'draft')).rejects.toThrow('UNIQUE');
  await validate();
  await expect(copyAs(2, 'draft')).rejects.toThrow('UNIQUE');
  await publish();
  await expect(copyAs(2, 'published')).rejects.toThrow('UNIQUE');
});

test('the words that were there before are known to whoever mistypes them', async () => {
  const { db } = await openWithItem();
  const words = () => db.selectFrom('reference_vocabulary').select('word').orderBy('word').execute();
  const before = await words();
  await sql`DROP TABLE reference_vocabulary`.execute(db);
  await sql`PRAGMA user_version = 4`.execute(db);
  await migrate(db);
  expect(await words()).toEqual(before);
  expect(before).toContainEqual({ word: 'TERRITORY' });
});
