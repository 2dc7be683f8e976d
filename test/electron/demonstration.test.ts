import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCase, removeCase } from '../../electron/db/case-rows.ts';
import { type Db, openDatabase } from '../../electron/db/open.ts';
import { verifyAudit } from '../../electron/db/verify-audit.ts';
import { addDemonstration } from '../../electron/demonstration.ts';
import { openEventBus } from '../../electron/event-bus.ts';
import { openVault, type Vault } from '../../electron/files/vault.ts';
import { addStarterSet } from '../../electron/starter-set.ts';
import type { ExaminationQueue } from '../../electron/workers/examination-queue.ts';
import { MODELS } from '../press/reference/models/models.ts';

let home: string;
let db: Db;
let vault: Vault;
let wakes: number;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'loep-demonstration-'));
  db = await openDatabase(':memory:');
  vault = await openVault(home);
  wakes = 0;
});
afterEach(async () => {
  await db.destroy();
  await rm(home, { recursive: true });
});

const start = (systemLanguage: 'en' | 'nl') => {
  // Examining is not what is tested here: it is enough that it is asked for.
  const queue = { wake: () => wakes++ } as unknown as ExaminationQueue;
  return addDemonstration({ db, vault, queue, events: openEventBus(), systemLanguage });
};

test('the first start of a data folder shows one case with four documents and the starter set, later starts add nothing', async () => {
  await start('nl');
  await start('nl');
  const cases = await db.selectFrom('cases').select(['number', 'title', 'document_count', 'state']).execute();
  expect(cases).toEqual([
    { number: 1, title: expect.stringMatching(/^Demonstratie: /), document_count: 4, state: 'examining' },
  ]);
  const documents = await db.selectFrom('documents').selectAll().orderBy('position').execute();
  expect(documents.map(({ file_name, state }) => [file_name, state])).toEqual([
    ['birth-extract.jpg', 'waiting'],
    ['residence-card-back.jpg', 'waiting'],
    ['birth-extract-montclair.jpg', 'waiting'],
    ['birth-extract-utopia.jpg', 'waiting'],
  ]);
  for (const { sha256, size_bytes } of documents) {
    expect((await vault.read(sha256)).bytes.byteLength).toBe(size_bytes);
  }
  expect(wakes).toBe(1);
  const items = await db
    .selectFrom('reference_items')
    .select(['kind', 'state', 'published_version'])
    .execute();
  expect(items.filter(({ kind }) => kind === 'model')).toHaveLength(MODELS.length);
  // One for each item, for the import, for the case and for its documents.
  expect(await verifyAudit(db)).toMatchObject({ ok: true, entries: items.length + 6 });
  for (const item of items) expect(item).toMatchObject({ state: 'published', published_version: 1 });
  const images = await db.selectFrom('reference_images').select('sha256').execute();
  expect((await vault.read(images.at(-1)!.sha256)).bytes.byteLength).toBeGreaterThan(1000);
});

test('a first start that was cut off after the starter set goes on with the case', async () => {
  await addStarterSet({ db, vault });
  await start('en');
  await start('en');
  expect(await db.selectFrom('cases').select('document_count').execute()).toEqual([{ document_count: 4 }]);
  const actions = await db.selectFrom('audit_entries').select('action').execute();
  expect(actions.filter(({ action }) => action === 'references.imported')).toHaveLength(1);
});

test('a data folder in which something was done gets nothing', async () => {
  const act = { actor: { by: 'test', role: 'examiner' as const }, at: new Date().toISOString() };
  await db.transaction().execute((step) => createCase(step, { id: randomUUID(), title: 'Own' }, act));
  await start('en');
  expect(await db.selectFrom('cases').select('title').execute()).toEqual([{ title: 'Own' }]);
  expect(await db.selectFrom('reference_items').select('id').execute()).toEqual([]);
});

test('a demonstration that was removed does not come back', async () => {
  await start('en');
  const [row] = await db.selectFrom('cases').select(['id', 'title']).execute();
  expect(row?.title).toMatch(/^Demonstration: /);
  const act = { actor: { by: 'test', role: 'examiner' as const }, at: new Date().toISOString() };
  await db.transaction().execute((step) => removeCase(step, row!.id, act));
  await start('en');
  expect(await db.selectFrom('cases').select('removed_at').execute()).toEqual([{ removed_at: act.at }]);
});
