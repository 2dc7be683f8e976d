import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openCommandReferences } from '../../../electron/cli/command-references.ts';
import { StoreDialect } from '../../../electron/db/dialect.ts';
import { MIGRATIONS } from '../../../electron/db/migrations/index.ts';
import { databasePath, migrate, readDatabase } from '../../../electron/db/open.ts';
import { lockHome } from '../../../electron/files/home-lock.ts';
import { setUpOf } from '../../../electron/starter-set.ts';

const STARTER = path.resolve(import.meta.dirname, '../../../assets/reference/starter.loepref');
const FACES = 15;

let home: string;
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'loep-references-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(home, { recursive: true });
});

const open = (set: string | null) => openCommandReferences(set, { home, language: 'en' });

/** How many faces a page would be looked up among; null without reference material. */
async function facesOf(set: string | null): Promise<number | null> {
  const { references, close } = await open(set);
  const shelf = await references?.shelf();
  await close();
  return shelf?.size ?? null;
}

test('a new data folder is set up by whoever comes first; the others wait for it', async () => {
  const counts = await Promise.all([facesOf(null), facesOf(null), facesOf(null)]);
  expect(counts).toEqual([FACES, FACES, FACES]);
  const db = await readDatabase(databasePath(home));
  expect(await setUpOf(db!)).toBe('starter-set');
  await db!.destroy();
});

test('a data folder that is set up is only read, also while another Loep has it', async () => {
  await facesOf(null);
  const lock = await lockHome(home);
  expect(await facesOf(null)).toBe(FACES);
  lock.release();
});

test('a data folder of an older Loep is brought up to date first', async () => {
  const sqlite = new Sqlite(databasePath(home));
  const old = new Kysely<never>({ dialect: new StoreDialect(sqlite, 1000) });
  await migrate(old, MIGRATIONS.slice(0, 1));
  await old.destroy();
  expect(await facesOf(null)).toBe(FACES);
});

test('a package is used alone: the data folder stays as it is, and it is said who signed', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await facesOf(STARTER)).toBe(FACES);
  expect(await readdir(home)).toEqual([]);
  expect(said.mock.calls.join()).toMatch(/signed by Loep with the key ([0-9a-f]{4} ){15}/);
});

test('no material is no material', async () => {
  expect(await facesOf('none')).toBeNull();
  expect(await readdir(home)).toEqual([]);
});

test('what is no package, or not there, is refused with the reason', async () => {
  const other = path.join(home, 'note.loepref');
  await writeFile(other, 'note');
  await expect(open(other)).rejects.toMatchObject({
    text: { en: expect.stringContaining('no reference package') },
  });
  await expect(open(path.join(home, 'gone.loepref'))).rejects.toMatchObject({ code: 'not-found' });
});
