import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addDocument } from '../../../electron/db/documents.ts';
import { type Db, databasePath, openDatabase } from '../../../electron/db/open.ts';
import { lockHome } from '../../../electron/files/home-lock.ts';
import { originalPath } from '../../../electron/files/original.ts';
import { openVault, type Vault } from '../../../electron/files/vault.ts';

const cli = path.resolve(import.meta.dirname, '../../../electron/cli.ts');
const scans = [randomBytes(2_000_000), randomBytes(50_000)];
let folder: string;
let home: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'loep-audit-'));
  home = path.join(folder, 'home');
});
afterEach(() => rm(folder, { recursive: true }));

async function loep(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: folder,
    env: { ...process.env, LOEP_HOME: home, LANG: 'C' },
  });
  const [out, err, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { status, out, err };
}

/** A data folder with two documents, open as Loep has it. */
async function openHome(): Promise<{ db: Db; vault: Vault; close: () => Promise<void> }> {
  const lock = await lockHome(home);
  const vault = await openVault(home);
  const db = await openDatabase(databasePath(home));
  for (const scan of scans) await add(db, vault, scan);
  return {
    db,
    vault,
    close: async () => {
      await db.destroy();
      lock.release();
    },
  };
}

async function add(db: Db, vault: Vault, scan: Uint8Array): Promise<string> {
  const kept = await vault.keep(Readable.from([scan]));
  const document = { ...kept, id: randomUUID(), caseId: null, fileName: 'scan.jpg', languages: null };
  const act = { actor: { by: 'test', role: 'examiner' as const }, at: new Date().toISOString() };
  await db.transaction().execute((step) => addDocument(step, document, act));
  return kept.sha256;
}

test('a whole log is called whole, while Loep is open and after it', async () => {
  const open = await openHome();
  const during = await loep('audit', 'verify', '--json');
  await open.close();
  const after = await loep('audit', 'verify', '--json');
  expect({ ...during, out: JSON.parse(during.out) }).toEqual({
    status: 0,
    err: '',
    out: { ok: true, entries: 4, lastHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  expect(after).toEqual(during);
  expect((await loep('audit', 'verify', '--lang', 'nl')).out).toContain('ongeschonden: 4 vermeldingen');
}, 30_000);

test('a log that was tampered with is told by its first entry that does not fit, with status 1', async () => {
  await (await openHome()).close();
  const sqlite = new Sqlite(databasePath(home));
  sqlite.exec(`DROP TRIGGER audit_entries_no_update; UPDATE audit_entries SET by = 'x' WHERE seq = 2`);
  sqlite.close();
  const json = await loep('audit', 'verify', '--json');
  expect([json.status, JSON.parse(json.out)]).toEqual([1, { ok: false, entries: 1, seq: 2, why: 'changed' }]);
  expect(await loep('audit', 'verify')).toMatchObject({
    status: 1,
    out: expect.stringContaining('entry 2 does not fit'),
  });
});

test('a folder without a database, or of a newer Loep, is said', async () => {
  expect(await loep('audit', 'verify')).toMatchObject({ status: 2, err: expect.stringContaining(home) });
  expect(await loep('backup', 'copy')).toMatchObject({ status: 2, err: expect.stringContaining(home) });
  expect(await loep('audit')).toMatchObject({ status: 2, err: expect.stringContaining('loep audit verify') });
  expect(await loep('backup')).toMatchObject({
    status: 2,
    err: expect.stringContaining('loep backup FOLDER'),
  });
  await (await openHome()).close();
  const sqlite = new Sqlite(databasePath(home));
  sqlite.pragma('user_version = 9999');
  sqlite.close();
  expect(await loep('audit', 'verify')).toMatchObject({
    status: 2,
    err: expect.stringContaining('newer Loep'),
  });
});

test('a backup that is made while Loep works is a data folder that holds the same', async () => {
  const open = await openHome();
  const { status, out, err } = await loep('backup', 'copy');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toContain('2 originals');
  const later = await add(open.db, open.vault, randomBytes(1000));
  await open.close();

  home = path.join(folder, 'copy');
  expect((await readdir(home)).sort()).toEqual(['loep.sqlite', 'vault', 'vault.key']);
  const db = await openDatabase(databasePath(home));
  const vault = await openVault(home);
  const rows = await db.selectFrom('documents').select('sha256').execute();
  const kept = await Promise.all(rows.map(({ sha256 }) => vault.read(sha256)));
  expect(kept.map(({ bytes }) => bytes.byteLength).sort((a, b) => b - a)).toEqual(
    scans.map(({ length }) => length),
  );
  await expect(vault.read(later)).rejects.toMatchObject({ code: 'not-found' });
  await db.destroy();
  expect((await loep('audit', 'verify')).status).toBe(0);
});

test('a backup goes into an empty folder only, and says which originals it could not read', async () => {
  const open = await openHome();
  const [first] = await open.db.selectFrom('documents').select('sha256').orderBy('position').execute();
  const place = originalPath(open.vault.location.folder, first!.sha256);
  await chmod(place, 0o600);
  await truncate(place, 100);
  await open.close();
  const partly = await loep('backup', 'copy');
  expect(partly).toMatchObject({ status: 1, out: expect.stringContaining('1 originals could not be read') });
  expect(partly.err).toContain(place);
  for (const target of ['copy', home]) {
    expect(await loep('backup', target)).toMatchObject({
      status: 2,
      err: expect.stringContaining('empty folder'),
    });
  }
  await writeFile(path.join(folder, 'file'), '');
  expect(await loep('backup', 'file')).toMatchObject({
    status: 2,
    err: expect.stringContaining('empty folder'),
  });
});
