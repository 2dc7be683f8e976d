import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockHome } from '../../../electron/files/home-lock.ts';
import { closeHome, issuerContent, openHome, publish, stock } from '../exchange/stocked-home.ts';

const cli = path.resolve(import.meta.dirname, '../../../electron/cli.ts');
let folder: string;
const homeOf = (name: string) => path.join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'loep-reference-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function loep(home: string, ...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const child = spawn(process.execPath, [cli, 'reference', ...args], {
    cwd: folder,
    env: { ...process.env, LOEP_HOME: homeOf(home), LANG: 'C' },
  });
  const [out, err, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { status, out, err };
}

/** A data folder with one item of each kind. */
async function stocked(name: string) {
  const home = await openHome({ home: homeOf(name) });
  const ids = await stock(home);
  await closeHome(home);
  return ids;
}

test('a package travels by the command line, once its key is trusted', async () => {
  await stocked('here');
  const made = await loep('here', 'export', '--tier', 'restricted', '--expires', '2999-12-31', 'set.loepref');
  expect(made).toMatchObject({ status: 0, err: '' });
  expect(made.out).toContain('7 items up to tier restricted');
  const groups = /^([0-9a-f]{4} ){15}[0-9a-f]{4}$/m.exec(made.out)![0];

  const refused = await loep('there', 'import', 'set.loepref');
  expect(refused).toMatchObject({ status: 1, err: '' });
  expect(refused.out).toContain('This key is NOT trusted.');
  expect(refused.out).toContain('new: 7');
  expect(refused.out).toContain(groups);
  const wrong = await loep('there', 'import', '--trust', 'f'.repeat(64), 'set.loepref');
  expect(wrong).toMatchObject({ status: 1, out: '' });
  expect(wrong.err).toContain('another key');

  const tried = await loep('there', 'import', '--dry-run', '--json', 'set.loepref');
  expect(tried.status).toBe(0);
  expect(JSON.parse(tried.out)).toMatchObject({ imported: null, counts: { new: 7 }, expires: '2999-12-31' });

  const taken = await loep('there', 'import', '--trust', groups.toUpperCase(), '--json', 'set.loepref');
  expect(taken).toMatchObject({ status: 0, err: '' });
  expect(JSON.parse(taken.out)).toMatchObject({ imported: 7, signer: { isTrusted: true } });
  const again = await loep('there', 'import', 'set.loepref');
  expect(again).toMatchObject({ status: 0 });
  expect(again.out).toContain('already here: 7');
  expect(again.out).toContain('0 items were taken in');
  // Nothing of it lies about unenciphered.
  expect(await readdir(homeOf('there'))).not.toContain('imports');
});

test('items in conflict are left unless it is said that they are replaced', async () => {
  const ids = await stocked('here');
  const there = await openHome({ home: homeOf('there') });
  await publish(there.db, ids.issuer, issuerContent('Noordmark as known there'));
  await closeHome(there);
  const made = await loep(
    'here',
    'export',
    '--title',
    'All of it',
    '--issuer',
    'xnm',
    '--json',
    'set.loepref',
  );
  const { fingerprint, items, title } = JSON.parse(made.out);
  expect([items, title]).toEqual([7, 'All of it']);
  const trust = ['--trust', fingerprint];
  const left = await loep('there', 'import', ...trust, '--json', 'set.loepref');
  expect(JSON.parse(left.out)).toMatchObject({ imported: 6, counts: { conflict: 1, new: 6 } });
  const replaced = await loep('there', 'import', '--replace', 'all', '--json', 'set.loepref');
  expect(JSON.parse(replaced.out)).toMatchObject({ imported: 1, counts: { conflict: 1, same: 6 } });
  expect(JSON.parse((await loep('there', 'import', '--json', 'set.loepref')).out)).toMatchObject({
    imported: 0,
    counts: { same: 7 },
  });
});

test('a new data folder is set up with the starter set before anything else is done in it', async () => {
  const made = await loep('new', 'export', '--tier', 'restricted', '--json', 'starter.loepref');
  expect(made).toMatchObject({ status: 0, err: '' });
  const { items, fingerprint } = JSON.parse(made.out);
  expect(items).toBeGreaterThan(10);
  // The set comes first there too, so what follows finds all of it.
  const other = await loep('other', 'import', '--trust', fingerprint, '--json', 'starter.loepref');
  expect(JSON.parse(other.out)).toMatchObject({ imported: 0, counts: { new: 0, same: items } });
}, 30_000);

test('what cannot be done is said in a sentence, with its exit status', async () => {
  await stocked('here');
  expect(await loep('here')).toMatchObject({ status: 2, out: '' });
  expect(await loep('here', 'export')).toMatchObject({ status: 2 });
  expect((await loep('here', 'import', '--tier', 'public', 'x')).err).toContain('--tier does not go with');
  expect((await loep('here', 'export', '--tier', 'secret', 'x')).err).toContain('The value of --tier');
  expect((await loep('here', 'export', '--kind', 'banknote', 'x')).err).toContain('The value of --kind');
  expect((await loep('here', 'export', '--expires', '31-12-2027', 'x')).err).toContain('--expires');
  expect((await loep('here', 'import', '--trust', 'ab12', 'x')).err).toContain('64 hexadecimals');
  expect(await loep('here', 'export', '--issuer', 'QQQ', 'x')).toMatchObject({ status: 1, out: '' });
  expect(await loep('here', 'import', 'absent.loepref')).toMatchObject({ status: 1, out: '' });
  await writeFile(path.join(folder, 'note.loepref'), 'no package at all');
  expect((await loep('here', 'import', 'note.loepref')).err).toContain('This is no reference package');
  const there = await loep('here', 'export', 'note.loepref');
  expect(there).toMatchObject({ status: 1, out: '' });
  expect(await readFile(path.join(folder, 'note.loepref'), 'utf8')).toBe('no package at all');
  const lock = await lockHome(homeOf('here'));
  const refused = await loep('here', 'export', 'set.loepref');
  expect(refused).toMatchObject({ status: 2, out: '' });
  expect(refused.err).toContain('made and taken in under Reference database, Packages');
  lock.release();
}, 30_000);
