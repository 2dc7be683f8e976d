import { type SqlBool, sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addAuditEntry, hashOf } from '../../../electron/db/audit.ts';
import { type Db, openDatabase } from '../../../electron/db/open.ts';
import { verifyAudit } from '../../../electron/db/verify-audit.ts';

let db: Db;
beforeEach(async () => {
  db = await openDatabase(':memory:');
});
afterEach(() => db.destroy());

async function log(count: number): Promise<void> {
  await db.transaction().execute(async (step) => {
    for (let at = 0; at < count; at++) {
      const entry = { by: 'é"\\\u2028', role: 'examiner' as const, action: 'case.created', caseId: null };
      await addAuditEntry(step, { ...entry, details: { at } }, '2026-11-22T00:00:00.000Z');
    }
  });
}

/** What somebody does who may write to the file itself. */
async function tamper(...statements: readonly string[]): Promise<void> {
  for (const trigger of ['audit_entries_no_update', 'audit_entries_no_delete']) {
    await sql.raw(`DROP TRIGGER ${trigger}`).execute(db);
  }
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/** Gives an entry the hash that fits what it says now. */
async function seal(seq: number): Promise<void> {
  const row = await db
    .selectFrom('audit_entries')
    .selectAll()
    .where('seq', '=', seq)
    .executeTakeFirstOrThrow();
  await sql`UPDATE audit_entries SET hash = ${hashOf(row)} WHERE seq = ${seq}`.execute(db);
}

test('an empty log and a long one are whole', async () => {
  expect(await verifyAudit(db)).toEqual({ ok: true, entries: 0, lastHash: '0'.repeat(64) });
  await log(2500);
  const last = await db.selectFrom('audit_entries').select('hash').where('seq', '=', 2500).executeTakeFirst();
  expect(await verifyAudit(db)).toEqual({ ok: true, entries: 2500, lastHash: last?.hash });
});

test('the database itself refuses to change or remove an entry', async () => {
  await log(2);
  await expect(sql`UPDATE audit_entries SET by = 'x'`.execute(db)).rejects.toThrow('append-only');
  await expect(sql`DELETE FROM audit_entries`.execute(db)).rejects.toThrow('append-only');
});

test.each(['at', 'by', 'role', 'action', 'case_id', 'details', 'hash'])(
  'a changed %s is found',
  async (column) => {
    await log(5);
    await tamper(`UPDATE audit_entries SET ${column} = 'x' WHERE seq = 3`);
    expect(await verifyAudit(db)).toEqual({ ok: false, entries: 2, seq: 3, why: 'changed' });
  },
);

test('entries that were removed are found, at the front and in the middle', async () => {
  await log(5);
  await tamper('DELETE FROM audit_entries WHERE seq IN (3, 4)');
  expect(await verifyAudit(db)).toEqual({ ok: false, entries: 2, seq: 5, why: 'removed' });
  await sql`DELETE FROM audit_entries WHERE seq = 1`.execute(db);
  expect(await verifyAudit(db)).toEqual({ ok: false, entries: 0, seq: 2, why: 'removed' });
});

test('one that was removed and its number given to the next is found', async () => {
  await log(4);
  await tamper('DELETE FROM audit_entries WHERE seq = 2', 'UPDATE audit_entries SET seq = 2 WHERE seq = 3');
  expect(await verifyAudit(db)).toEqual({ ok: false, entries: 1, seq: 2, why: 'changed' });
  await seal(2);
  expect(await verifyAudit(db)).toEqual({ ok: false, entries: 1, seq: 2, why: 'unchained' });
});

test('one that was rewritten with a hash that fits it is found by the next', async () => {
  await log(4);
  await tamper(`UPDATE audit_entries SET details = '{}' WHERE seq = 2`);
  await seal(2);
  expect(await verifyAudit(db)).toEqual({ ok: false, entries: 2, seq: 3, why: 'unchained' });
});

test('entries that were inserted or changed places are found', async () => {
  await log(4);
  await tamper(
    `INSERT INTO audit_entries SELECT 0, at, by, role, action, case_id, details, previous_hash, 'x' FROM audit_entries WHERE seq = 1`,
  );
  await seal(0);
  expect(await verifyAudit(db)).toEqual({ ok: false, entries: 0, seq: 0, why: 'unchained' });
  await db.deleteFrom('audit_entries').where(sql<SqlBool>`seq = 0`).execute();
  for (const [from, to] of [
    [2, -2],
    [3, 2],
    [-2, 3],
  ]) {
    await sql`UPDATE audit_entries SET seq = ${to} WHERE seq = ${from}`.execute(db);
  }
  expect(await verifyAudit(db)).toMatchObject({ seq: 2, why: 'changed' });
  await seal(2);
  await seal(3);
  expect(await verifyAudit(db)).toMatchObject({ seq: 2, why: 'unchained' });
});
