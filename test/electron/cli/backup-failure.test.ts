import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { backupFailure } from '../../../electron/cli/backup-command.ts';
import { temporaryHome } from '../temporary-home.ts';

const TARGET = '/media/stick/\u001b[2Jbackup';

const thrown = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

// Every write to this device fails as on a full disk.
test.runIf(existsSync('/dev/full'))(
  'a file for which the disk has no room is told in a sentence',
  async () => {
    const error = backupFailure(await thrown(writeFile('/dev/full', randomBytes(10))), TARGET);
    expect(error).toMatchObject({ code: 'storage-full', text: { nl: expect.stringContaining('is vol') } });
    expect(JSON.stringify(error)).not.toContain('\\u001b');
  },
);

test('so is a database for which it has none', async () => {
  const sqlite = new Sqlite(path.join(await temporaryHome(), 'small.sqlite'));
  sqlite.pragma('max_page_count = 2');
  const fill = () => sqlite.exec('CREATE TABLE a (b); CREATE TABLE c (d); CREATE TABLE e (f)');
  const error = await thrown(Promise.resolve().then(fill));
  sqlite.close();
  expect(backupFailure(error, TARGET)).toMatchObject({ code: 'storage-full' });
});

test('anything else comes as it came', async () => {
  const home = await temporaryHome();
  await mkdir(path.join(home, 'there'));
  const error = await thrown(mkdir(path.join(home, 'there')));
  expect(backupFailure(error, TARGET)).toBe(error);
  expect(await readdir(home)).toEqual(['there']);
});
