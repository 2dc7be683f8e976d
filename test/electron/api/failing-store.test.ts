import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { asLoepError } from '../../../electron/db/store-errors.ts';
import { verifyAudit } from '../../../electron/db/verify-audit.ts';
import { LoepError } from '../../../shared/model/errors.ts';
import { openCaseCalls } from './case-calls.ts';

/** Another program that holds the database until it is let go. */
function holdDatabase(file: string): Sqlite.Database {
  const other = new Sqlite(file);
  onTestFinished(() => {
    other.close();
  });
  other.exec('BEGIN EXCLUSIVE');
  return other;
}

test('while another program holds the database a change is refused in words, and can be made after', async () => {
  const { call, db, file } = await openCaseCalls({ patienceMs: 200 });
  await call('case.create', { id: randomUUID(), title: 'Before' });
  const other = holdDatabase(file);
  const id = randomUUID();
  expect(await call('case.create', { id, title: 'Held' })).toMatchObject({
    ok: false,
    code: 'busy',
    text: { en: expect.stringContaining('try again'), nl: expect.stringContaining('opnieuw') },
  });
  expect(await call('case.list', {})).toMatchObject({ ok: true, value: { total: 1 } });
  other.exec('ROLLBACK');
  expect(await call('case.create', { id, title: 'Held' })).toEqual({ ok: true, value: null });
  expect(await verifyAudit(db)).toMatchObject({ ok: true, entries: 2 });
});

test('a change waits for a program that lets go in time, and the rest goes on meanwhile', async () => {
  const { call, file } = await openCaseCalls();
  const other = holdDatabase(file);
  const waiting = call('case.create', { id: randomUUID(), title: 'Patient' });
  // This would never be reached if the wait held up everything.
  await sleep(50);
  other.exec('ROLLBACK');
  expect(await waiting).toEqual({ ok: true, value: null });
});

test('cases are read while changes wait for another program, and the changes are made after', async () => {
  const { call, file } = await openCaseCalls({ patienceMs: 3000 });
  const first = randomUUID();
  await call('case.create', { id: first, title: 'Before' });
  const other = holdDatabase(file);
  const changes = Promise.all([
    call('case.rename', { id: first, title: 'After' }),
    call('case.create', { id: randomUUID(), title: 'Second' }),
  ]);
  const read = call('case.open', { id: first });
  expect(await Promise.race([changes.then(() => 'changes'), read.then(() => 'read')])).toBe('read');
  expect(await read).toMatchObject({ ok: true, value: { title: 'Before' } });
  other.exec('ROLLBACK');
  expect(await changes).toMatchObject([{ ok: true }, { ok: true }]);
  expect(await call('case.list', { sort: 'created', descending: false })).toMatchObject({
    value: { rows: [{ title: 'After' }, { title: 'Second' }] },
  });
});

test('on a full disk nothing is half written, and all is well when there is room again', async () => {
  const { call, db } = await openCaseCalls();
  await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db);
  const { rows } = await sql<{ page_count: number }>`PRAGMA page_count`.execute(db);
  await sql.raw(`PRAGMA max_page_count = ${rows[0]!.page_count + 3}`).execute(db);
  const create = (n: number) => call('case.create', { id: randomUUID(), title: `Case ${n} `.repeat(20) });
  let kept = 0;
  let reply = await create(kept);
  while (reply.ok) reply = await create(++kept);
  expect(reply).toMatchObject({
    code: 'storage-full',
    text: { en: expect.stringContaining('make room'), nl: expect.stringContaining('ruimte') },
  });
  expect(await create(kept)).toMatchObject({ code: 'storage-full' });
  expect(await call('case.list', {})).toMatchObject({ ok: true, value: { total: kept } });
  await sql`PRAGMA max_page_count = 1000000`.execute(db);
  expect(await create(kept)).toEqual({ ok: true, value: null });
  expect(await verifyAudit(db)).toMatchObject({ ok: true, entries: kept + 1 });
  expect((await sql`PRAGMA integrity_check`.execute(db)).rows).toEqual([{ integrity_check: 'ok' }]);
  const words = await sql<{ n: number }>`SELECT count(*) AS n FROM case_words`.execute(db);
  expect(words.rows).toEqual([{ n: kept + 1 }]);
});

test.each([
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_BUSY_SNAPSHOT', 'busy'],
  ['SQLITE_FULL', 'storage-full'],
  ['ENOSPC', 'storage-full'],
  ['SQLITE_IOERR_WRITE', 'busy'],
  ['SQLITE_READONLY_DBMOVED', 'busy'],
  ['EROFS', 'busy'],
])('%s is told as %s', (code, told) => {
  const error = asLoepError(Object.assign(new Error('internals'), { code }));
  expect(error).toBeInstanceOf(LoepError);
  expect(error).toMatchObject({ code: told });
  expect((error as LoepError).text.en).not.toContain('internals');
});

test.each([
  new Error('a bug'),
  Object.assign(new Error('a bug'), { code: 'SQLITE_CONSTRAINT' }),
  new LoepError('conflict', { en: 'Said.', nl: 'Gezegd.' }),
  'no error at all',
  undefined,
])('%s stays what it was', (error) => {
  expect(asLoepError(error)).toBe(error);
});
