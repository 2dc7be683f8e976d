import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { removeCase } from '../../../electron/db/case-rows.ts';
import { setDocumentState } from '../../../electron/db/documents.ts';
import { examinationView, textLayer } from '../../../electron/db/examination-view.ts';
import type { EventName } from '../../../shared/api/events.ts';
import { ExaminationView, TextLayer } from '../../../shared/api/schemas/examination.ts';
import { cornerBytes, openQueue, sampleBytes, TODAY } from './open-queue.ts';

const EXAMINER = { by: 'A. Examiner', role: 'examiner' } as const;

type Opened = Awaited<ReturnType<typeof openQueue>>;

/** Resolves when something is told. */
function heard({ events }: Opened, wanted: EventName): Promise<void> {
  return new Promise((resolve) => {
    const stop = events.listen(({ name }) => {
      if (name !== wanted) return;
      stop();
      resolve();
    });
  });
}

test('a document that waits is examined, kept and told of', async () => {
  const { open, add, db, stateOf, examinationsOf, actions, told, caseId } = await openQueue();
  const id = await add(await sampleBytes());
  const heardOf: string[] = [];
  const queue = open({ onExamined: (sha256) => heardOf.push(sha256) });
  queue.wake();
  await queue.idle();
  expect(await stateOf(id)).toEqual({ state: 'examined', refusal: null });
  const { sha256 } = await db.selectFrom('documents').select('sha256').executeTakeFirstOrThrow();
  expect(heardOf).toEqual([sha256]);
  const [kept] = await examinationsOf(id);
  const view = ExaminationView.parse(await examinationView(db, kept!.id));
  expect(view).toMatchObject({ documentId: id, today: TODAY, languages: ['eng'], failures: [] });
  expect(view.zones).toMatchObject([{ format: 'TD1', verified: false }]);
  const digits = view.findings.find(({ check }) => check === 'mrz-check-digits');
  expect(digits).toMatchObject({
    verdict: 'deviation',
    severity: 'critical',
    aspect: 'content',
    review: null,
  });
  expect(digits?.explanation.nl).toMatch(/controlecijfer/);
  expect(digits?.cannotTell.en).toContain('does not tell');
  const layer = TextLayer.parse(await textLayer(db, kept!.id, 1));
  expect(layer.lines.length).toBeGreaterThan(2);
  expect(await actions()).toEqual(['case.created', 'document.added', 'gap.wanted', 'examination.done']);
  const pages = await db.selectFrom('pages').selectAll().where('document_id', '=', id).execute();
  expect(pages).toMatchObject([{ page: 1, dpi_source: 'file' }]);
  const layers = await db.selectFrom('layers').selectAll().execute();
  expect(layers).toMatchObject([{ document_id: id, page: 1, light: 'VIS', source_page: 1 }]);
  const progress = told.filter(({ name }) => name === 'examination.progressed');
  expect(progress.length).toBeGreaterThan(1);
  expect(told.at(-1)).toEqual({ name: 'case.changed', payload: { caseId } });
});

test('the same engine on the same file says the same bit by bit, and the history says so', async () => {
  const { open, add, db, stateOf, examinationsOf, actions } = await openQueue();
  const [id] = [await add(await sampleBytes()), await add(await sampleBytes())];
  const queue = open();
  queue.wake();
  await queue.idle();
  const again = () =>
    db
      .transaction()
      .execute((step) => setDocumentState(step, id, { state: 'waiting' }, new Date().toISOString()));
  await again();
  queue.wake();
  await queue.idle();
  expect(await stateOf(id)).toMatchObject({ state: 'examined' });
  expect(await examinationsOf(id)).toHaveLength(1);
  expect((await actions()).at(-1)).toBe('examination.repeated');
  const digests = await db.selectFrom('examinations').select('digest').distinct().execute();
  expect(digests).toHaveLength(1);
});

test('a file that is no scan is refused with its sentence, and the next is examined', async () => {
  const { open, add, stateOf, actions } = await openQueue();
  const broken = await add(Buffer.from('<script>alert(1)</script>'), { fileName: '<b>.jpg' });
  const sound = await add(await cornerBytes());
  const queue = open();
  queue.wake();
  await queue.idle();
  const { state, refusal } = await stateOf(broken);
  expect(state).toBe('refused');
  expect(JSON.parse(refusal!)).toMatchObject({
    code: 'unsupported-format',
    text: { nl: expect.any(String) },
  });
  expect((await stateOf(sound)).state).toBe('examined');
  expect((await actions()).slice(3)).toEqual(['examination.refused', 'examination.done']);
});

test('an original that is gone from the vault is refused', async () => {
  const { open, add, db, stateOf } = await openQueue();
  const id = await add(await cornerBytes());
  await db
    .updateTable('documents')
    .set({ sha256: '0'.repeat(64) })
    .execute();
  const queue = open();
  queue.wake();
  await queue.idle();
  expect(JSON.parse((await stateOf(id)).refusal!)).toMatchObject({ code: 'not-found' });
});

test('what is cancelled ends, running or waiting, and the rest goes on', async () => {
  const opened = await openQueue();
  const { open, add, stateOf, db } = opened;
  const [running, ...others] = [await add(await cornerBytes()), await add(await cornerBytes())];
  const waiting = await add(await cornerBytes());
  const queue = open();
  queue.wake();
  await heard(opened, 'examination.progressed');
  expect(await queue.cancel(running, EXAMINER)).toBe(true);
  expect(await queue.cancel(waiting, EXAMINER)).toBe(true);
  expect(await queue.cancel(crypto.randomUUID())).toBe(false);
  await queue.idle();
  expect(await queue.cancel(others[0]!)).toBe(false);
  const states = [running, others[0]!, waiting].map(async (id) => (await stateOf(id)).state);
  expect(await Promise.all(states)).toEqual(['cancelled', 'examined', 'cancelled']);
  const entries = await db.selectFrom('audit_entries').select(['action', 'by']).orderBy('seq').execute();
  expect(entries.filter(({ action }) => action === 'examination.cancelled')).toEqual([
    { action: 'examination.cancelled', by: 'A. Examiner' },
    { action: 'examination.cancelled', by: 'A. Examiner' },
  ]);
});

test('a document that was examined before goes back to that when its examination is cancelled', async () => {
  const opened = await openQueue();
  const { open, add, stateOf, db } = opened;
  const id = await add(await cornerBytes());
  const queue = open();
  queue.wake();
  await queue.idle();
  await db
    .transaction()
    .execute((step) => setDocumentState(step, id, { state: 'waiting' }, new Date().toISOString()));
  const progressed = heard(opened, 'examination.progressed');
  queue.wake();
  await progressed;
  expect(await queue.cancel(id)).toBe(true);
  expect((await stateOf(id)).state).toBe('examined');
});

test('closing puts back what runs, and the next start takes up what was cut off', async () => {
  const opened = await openQueue();
  const { open, add, stateOf, db, examinationsOf } = opened;
  const id = await add(await cornerBytes());
  const first = open();
  first.wake();
  await heard(opened, 'examination.progressed');
  await first.close();
  expect((await stateOf(id)).state).toBe('waiting');
  expect(await examinationsOf(id)).toEqual([]);
  // As a crash leaves it.
  await db.updateTable('documents').set({ state: 'examining' }).execute();
  const second = open();
  second.wake();
  await second.idle();
  expect((await stateOf(id)).state).toBe('examined');
});

test('documents of a removed case are left alone', async () => {
  const { open, add, stateOf, db, caseId } = await openQueue();
  const id = await add(await cornerBytes());
  const act = { actor: EXAMINER, at: new Date().toISOString() };
  await db.transaction().execute((step) => removeCase(step, caseId, act));
  const queue = open();
  queue.wake();
  await queue.idle();
  expect((await stateOf(id)).state).toBe('waiting');
});

test('a database that another program holds is waited for, and said', async () => {
  const opened = await openQueue({ retryMs: 20 });
  const { open, add, stateOf, home, told } = opened;
  const id = await add(await cornerBytes());
  const other = new Sqlite(path.join(home, 'loep.sqlite'));
  other.exec('BEGIN IMMEDIATE');
  const queue = open();
  queue.wake();
  await heard(opened, 'store.failed');
  other.exec('ROLLBACK');
  other.close();
  await queue.idle();
  expect((await stateOf(id)).state).toBe('examined');
  const failure = told.find(({ name }) => name === 'store.failed');
  expect(failure?.payload).toMatchObject({
    text: { nl: expect.stringContaining('Onderzoeken gaan verder zodra zij vrij is') },
  });
});

test('a disk that is full when the result is kept loses nothing', async () => {
  const opened = await openQueue({ retryMs: 20 });
  const { open, add, stateOf, db, examinationsOf } = opened;
  const id = await add(await cornerBytes());
  const limit = (pages: number) => sql.raw(`PRAGMA max_page_count = ${pages}`).execute(db);
  const { rows } = await sql<{ page_count: number }>`PRAGMA page_count`.execute(db);
  await limit(rows[0]!.page_count);
  const queue = open();
  queue.wake();
  await heard(opened, 'store.failed');
  expect((await stateOf(id)).state).toBe('examining');
  await limit(1_000_000);
  await queue.idle();
  expect((await stateOf(id)).state).toBe('examined');
  expect(await examinationsOf(id)).toHaveLength(1);
});

test('a fault of ours with one document is said of that one, and never stops the queue', async () => {
  const bugs: string[] = [];
  const { open, add, stateOf, db, examinationsOf } = await openQueue({
    onBug: (_error, where) => bugs.push(where),
  });
  const [faulty, sound] = [await add(await cornerBytes()), await add(await cornerBytes())];
  await sql
    .raw(`CREATE TRIGGER planted BEFORE INSERT ON examinations WHEN NEW.document_id = '${faulty}'
      BEGIN SELECT RAISE(ABORT, 'planted'); END`)
    .execute(db);
  const queue = open();
  queue.wake();
  await queue.idle();
  expect(JSON.parse((await stateOf(faulty)).refusal!)).toMatchObject({ code: 'internal' });
  expect(await examinationsOf(faulty)).toEqual([]);
  expect((await stateOf(sound)).state).toBe('examined');
  expect(bugs).toHaveLength(1);
});

test('a document on which the examining process dies is refused, and those beside it are examined', async () => {
  const { open, add, stateOf, events } = await openQueue({ onBug: () => undefined });
  const [deadly, sound] = [await add(await cornerBytes()), await add(await cornerBytes())];
  const children = ['-o', 'pid=,args=', '--ppid', String(process.pid)];
  let deaths = 0;
  events.listen((event) => {
    if (event.name !== 'examination.progressed' || event.payload.documentId !== deadly || deaths >= 2) return;
    const lines = execFileSync('ps', children, { encoding: 'utf8' }).split('\n');
    const examining = lines.find((line) => line.includes('engine-process'));
    // What it said last may be told after it has died.
    if (!examining) return;
    deaths++;
    process.kill(Number.parseInt(examining, 10), 'SIGKILL');
  });
  const queue = open();
  queue.wake();
  await queue.idle();
  expect(deaths).toBe(2);
  expect(JSON.parse((await stateOf(deadly)).refusal!)).toMatchObject({ code: 'internal' });
  expect((await stateOf(sound)).state).toBe('examined');
});

test('a disk that fails while a document is read says nothing about the document: it waits and is examined', async () => {
  const opened = await openQueue();
  const { open, add, stateOf, home, examinationsOf } = opened;
  const models = path.join(home, 'models');
  await mkdir(models);
  // A file where the folder of the reading models should be.
  await writeFile(path.join(models, 'ocr'), '');
  vi.stubEnv('LOEP_HOME', models);
  const id = await add(await cornerBytes());
  const queue = open({ retryMs: 100 });
  const failed = heard(opened, 'store.failed');
  queue.wake();
  await failed;
  expect(await examinationsOf(id)).toEqual([]);
  await rm(path.join(models, 'ocr'));
  await queue.idle();
  vi.unstubAllEnvs();
  expect(await stateOf(id)).toEqual({ state: 'examined', refusal: null });
  expect(await examinationsOf(id)).toHaveLength(1);
});
