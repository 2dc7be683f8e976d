import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../../../electron/db/open.ts';
import { keptList } from '../../../../electron/db/reference/kept-lists.ts';
import { writeSettings } from '../../../../electron/db/settings.ts';

test('a list is read again after a change by this program or by another, and not before', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'loep-kept-'));
  const own = await openDatabase(path.join(folder, 'loep.sqlite'));
  const other = await openDatabase(path.join(folder, 'loep.sqlite'));
  onTestFinished(async () => {
    for (const db of [own, other]) await db.destroy();
    await rm(folder, { recursive: true });
  });
  let reads = 0;
  const ask = (key = 'all') => keptList(own, key, async () => Int32Array.of(++reads));
  const read = async () => [...(await ask())];
  expect([await read(), await read()]).toEqual([[1], [1]]);
  await writeSettings(own, { name: 'Anna' });
  expect([await read(), await read()]).toEqual([[2], [2]]);
  await writeSettings(other, { name: 'Bram' });
  expect([await read(), await read()]).toEqual([[3], [3]]);
  // Only so many are kept.
  for (let at = 0; at < 20; at++) await ask(`list ${at}`);
  expect(await read()).toEqual([24]);
});
