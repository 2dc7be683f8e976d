import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { databasePath, openDatabase, readDatabase } from '../../../../electron/db/open.ts';
import { importVersion } from '../../../../electron/db/reference/import-version.ts';
import { withdrawItem } from '../../../../electron/db/reference/life.ts';
import { publishedModels, readModel } from '../../../../electron/db/reference/matched-model.ts';
import { digestOf } from '../../../../electron/db/reference/versions.ts';
import type { ItemContent } from '../../../../shared/model/reference/item.ts';
import { issuer, model } from '../../reference-content.ts';
import { temporaryHome } from '../../temporary-home.ts';
import { ACT } from '../stored-case.ts';

const TODAY = '2026-03-01';

async function openStore() {
  const home = await temporaryHome();
  const db = await openDatabase(databasePath(home));
  onTestFinished(() => db.destroy());
  const add = async (
    content: ItemContent,
    { id = randomUUID() as string, expires = null as string | null } = {},
  ) => {
    const knowledge = { content, tier: 'public' } as const;
    await db.transaction().execute((step) =>
      importVersion(step, {
        ...{ id, ...knowledge, digest: digestOf(knowledge), history: [], author: 'Dora', validatedBy: 'Ed' },
        ...{ publishedAt: ACT.at, expires, signer: 'Bureau', ...ACT },
      }),
    );
    return id;
  };
  return { home, db, add };
}

const list = (ofIssuer: string, kinds: ('birth-extract' | 'passport')[], from = '1'): ItemContent => ({
  ...{ kind: 'number-list', issuer: ofIssuer, kinds, title: { en: 'Lost' }, sources: [] },
  ranges: [{ from, to: '999', why: 'lost', since: null, source: '' }],
});

test('a model in use comes with its name, the other editions and the lists that it may stand on', async () => {
  const { home, add } = await openStore();
  const state = await add(issuer({ names: [{ name: { fr: 'Alvorie' }, period: { from: null, to: null } }] }));
  const elsewhere = await add(issuer({ iso: 'XAB' }));
  const id = await add(model(state));
  const second = await add(model(state, { edition: '2011', inUse: { from: '2011', to: null } }));
  await add(model(state, { documentKind: 'passport' }));
  await add(model(elsewhere));
  await add(list(state, []));
  await add(list(state, ['birth-extract'], '2'));
  await add(list(state, ['passport']));
  await add(list(elsewhere, []));
  await add(list(state, [], '3'), { expires: '2026-02-28' });
  const reading = await readDatabase(databasePath(home));
  onTestFinished(() => reading!.destroy());
  const found = await readModel(reading!, id, TODAY);
  expect(found).toMatchObject({
    ...{ id, version: 1, content: model(state) },
    name: { en: 'Alvorie, Birth extract, 1998', nl: 'Alvorie, Uittreksel geboorteakte, 1998' },
    otherEditions: [{ id: second, edition: '2011', inUse: { from: '2011', to: null } }],
  });
  expect(found!.numberLists.map(({ ranges }) => ranges[0]!.from)).toEqual(['1', '2']);
});

test('what is not in use on the day is not there', async () => {
  const { db, add } = await openStore();
  const state = await add(issuer());
  const [until, gone, first] = [
    await add(model(state, { edition: 'a' }), { expires: TODAY }),
    await add(model(state, { edition: 'b' })),
    await add(model(state, { edition: 'c' })),
  ];
  await withdrawItem(db, { id: gone, reason: 'Mistaken.' }, ACT);
  const inUse = async (day: string) => {
    const ids: string[] = [];
    for await (const { id } of publishedModels(db, day)) ids.push(id);
    return ids;
  };
  expect(await inUse(TODAY)).toEqual([until, first]);
  expect(await inUse('2026-03-02')).toEqual([first]);
  expect(await readModel(db, until, '2026-03-02')).toBe(null);
  expect((await readModel(db, first, '2026-03-02'))!.otherEditions).toEqual([]);
  expect(await readModel(db, gone, TODAY)).toBe(null);
  expect(await readModel(db, state, TODAY)).toBe(null);
  expect(await readModel(db, '__proto__', TODAY)).toBe(null);
});
