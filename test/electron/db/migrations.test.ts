import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { addAuditEntry } from '../../../electron/db/audit.ts';
import { MIGRATIONS } from '../../../electron/db/migrations/index.ts';
import { type Db, migrate, openDatabase } from '../../../electron/db/open.ts';
import { ACT, AT, addConclusion, addExamination, addWaiting } from './stored-case.ts';

const opened: Db[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const db of opened.splice(0)) await db.destroy();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function open(file = ':memory:'): Promise<Db> {
  const db = await openDatabase(file);
  opened.push(db);
  return db;
}

async function newFile(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'loep-db-'));
  folders.push(folder);
  return path.join(folder, 'loep.db');
}

async function pragma(db: Db, name: string): Promise<unknown> {
  const { rows } = await sql.raw<Record<string, unknown>>(`PRAGMA ${name}`).execute(db);
  return Object.values(rows[0] ?? {})[0];
}

test('an empty database gets every table, each of them strict, and knows how far it is', async () => {
  const db = await open();
  const { rows } = await sql<{ name: string; strict: number }>`
    SELECT name, strict FROM pragma_table_list
    WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`.execute(db);
  expect(rows.map(({ name }) => name)).toEqual(
    expect.arrayContaining(
      ['cases', 'documents', 'pages', 'layers', 'examinations', 'check_results', 'findings'].concat([
        'reviews',
        'conclusions',
        'audit_entries',
        'settings',
      ]),
    ),
  );
  expect(rows.filter(({ strict }) => strict === 0)).toEqual([]);
  expect(await pragma(db, 'user_version')).toBe(MIGRATIONS.length);
  expect(await pragma(db, 'integrity_check')).toBe('ok');
});

test('a database that is up to date is left as it is', async () => {
  const file = await newFile();
  const first = await open(file);
  await addWaiting(first, { fileName: 'kept.jpg' });
  await first.destroy();
  opened.length = 0;
  const again = await open(file);
  expect(await again.selectFrom('cases').select('title').execute()).toEqual([{ title: 'kept' }]);
});

test('a database on the disk keeps what was committed when the power fails, and its own rules', async () => {
  const db = await open(await newFile());
  expect(await pragma(db, 'journal_mode')).toBe('wal');
  expect(await pragma(db, 'synchronous')).toBe(2);
  expect(await pragma(db, 'foreign_keys')).toBe(1);
  expect(await pragma(db, 'trusted_schema')).toBe(0);
});

test('a database of a newer Loep is refused, and not touched', async () => {
  const file = await newFile();
  const db = await open(file);
  await sql.raw(`PRAGMA user_version = ${MIGRATIONS.length + 1}`).execute(db);
  await expect(openDatabase(file)).rejects.toMatchObject({
    name: 'LoepError',
    code: 'conflict',
    text: { en: expect.stringContaining('newer Loep'), nl: expect.stringContaining('nieuwere Loep') },
  });
  expect(await pragma(db, 'user_version')).toBe(MIGRATIONS.length + 1);
});

test('a step that fails leaves nothing of itself, and the steps before it stay', async () => {
  const db = await open();
  const failing = async (step: Parameters<(typeof MIGRATIONS)[number]>[0]) => {
    await sql`CREATE TABLE half (n INTEGER) STRICT`.execute(step);
    throw new Error('no further');
  };
  await expect(migrate(db, [...MIGRATIONS, failing])).rejects.toThrow('no further');
  expect(await pragma(db, 'user_version')).toBe(MIGRATIONS.length);
  await expect(sql`SELECT * FROM half`.execute(db)).rejects.toThrow('no such table');
});

test('what was logged, answered or signed cannot be changed or taken out', async () => {
  const db = await open();
  const { documentId } = await addWaiting(db);
  const { findingId } = await addExamination(db, documentId, { outcome: 'doubtful' });
  await addAuditEntry(db, { ...ACT.actor, action: 'case.looked-at', caseId: null, details: {} }, AT);
  await db
    .insertInto('reviews')
    .values({ finding_id: findingId, answer: 'confirmed', restores: null, note: '', by: 'Anna', at: AT })
    .execute();
  await addConclusion(db, documentId, { state: 'signed' });
  for (const statement of [
    `UPDATE audit_entries SET by = 'Nobody'`,
    'DELETE FROM audit_entries',
    `UPDATE reviews SET answer = 'dismissed'`,
    'DELETE FROM reviews',
    `UPDATE conclusions SET draft = '{"reasoning":"other"}'`,
    `UPDATE conclusions SET state = 'draft'`,
    `UPDATE conclusions SET state = 'superseded', category = 'forged'`,
    'DELETE FROM conclusions',
    `REPLACE INTO audit_entries SELECT seq, at, 'Nobody', role, action, case_id, details, previous_hash, hash
      FROM audit_entries`,
    `REPLACE INTO reviews SELECT seq, finding_id, 'dismissed', restores, note, by, at FROM reviews`,
    `REPLACE INTO conclusions SELECT * FROM conclusions`,
  ]) {
    await expect(sql.raw(statement).execute(db), statement).rejects.toThrow(/only|kept/);
  }
  await sql`UPDATE conclusions SET state = 'superseded'`.execute(db);
  await expect(sql`UPDATE conclusions SET state = 'signed'`.execute(db)).rejects.toThrow('superseded');
});

test('a draft may be changed and thrown away', async () => {
  const db = await open();
  const { documentId } = await addWaiting(db);
  await addConclusion(db, documentId, { state: 'draft' });
  await sql`UPDATE conclusions SET draft = '{"reasoning":"other"}'`.execute(db);
  await sql`DELETE FROM conclusions`.execute(db);
  expect(await db.selectFrom('conclusions').select('id').execute()).toEqual([]);
});

test('the number of a case is never given twice, even when its row is gone', async () => {
  const db = await open();
  await addWaiting(db);
  await sql`INSERT INTO cases (number, id, title, title_key, created_at, changed_at, state)
    VALUES (50, 'gone', 't', 'T', ${AT}, ${AT}, 'nothing-examined')`.execute(db);
  await sql`DELETE FROM cases WHERE number = 50`.execute(db);
  await addWaiting(db);
  expect(await db.selectFrom('cases').select('number').orderBy('number').execute()).toEqual([
    { number: 1 },
    { number: 51 },
  ]);
});
