import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { trustKey } from '../../../electron/exchange/trusted-keys.ts';
import { ANNA, exported, type Home, openHome, order, stock } from './stocked-home.ts';

/** Sends a package to a data folder. */
async function send({ exchange }: Home, path: string, id = randomUUID()) {
  const sent = {
    fileName: 'x.loepref',
    sender: createReadStream(path),
    signal: new AbortController().signal,
  };
  return exchange.take(id, sent);
}

async function imported(home: Home, path: string, replace: readonly string[] = []) {
  const { id } = await send(home, path);
  await trustKey(home.db, { ...home.exchange.signerOf(id), isOwn: false }, ANNA);
  home.exchange.import({ id, replace }, ANNA);
  return home.exchange.ended(id);
}

async function versionsOf({ db }: Home) {
  return db
    .selectFrom('reference_versions')
    .select(['item_id', 'state', 'digest', 'content', 'tier'])
    .orderBy('item_id')
    .orderBy('version')
    .execute();
}

test('everything travels to an empty data folder and is the same there', async () => {
  const [from, to] = [await openHome(), await openHome()];
  const ids = await stock(from);
  const path = await exported(from, order());
  const preview = await send(to, path);
  expect(preview.counts).toEqual({ new: 7, changed: 0, same: 0, older: 0, conflict: 0 });
  expect(preview.signer).toMatchObject({ name: 'Anna', isTrusted: false });
  expect(await imported(to, path)).toMatchObject({ state: 'done', items: 7, done: 9, total: 9 });
  expect(await versionsOf(to)).toEqual(await versionsOf(from));
  const image = await to.vault.read(ids.secret.sha256);
  expect(image.bytes.byteLength).toBeGreaterThan(0);
  expect((await send(to, path)).counts).toEqual({ new: 0, changed: 0, same: 7, older: 0, conflict: 0 });
  const back = await exported(to, order());
  expect((await send(from, back)).counts).toMatchObject({ same: 7 });
});

test('the same selection gives the same bytes but for its id, moment and signature', async () => {
  const home = await openHome();
  await stock(home);
  const [a, b] = [await exported(home, order()), await exported(home, order())];
  const [left, right] = [await readFile(a), await readFile(b)];
  expect(left.length).toBe(right.length);
});
