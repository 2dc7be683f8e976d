import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeCase } from '../../../../electron/db/case-rows.ts';
import { type Db, openDatabase } from '../../../../electron/db/open.ts';
import { listGaps } from '../../../../electron/db/reference/gap-list.ts';
import { changeGap, recordGap, type WantedGap } from '../../../../electron/db/reference/gaps.ts';
import { GapQuery } from '../../../../shared/api/schemas/reference/gaps.ts';
import { ACT, AT, addWaiting, LATER } from '../stored-case.ts';

let db: Db;
beforeEach(async () => {
  db = await openDatabase(':memory:');
});
afterEach(() => db.destroy());

const list = (given: Partial<GapQuery> = {}) => listGaps(db, GapQuery.parse(given));

function want(given: Partial<WantedGap>, at = AT): Promise<boolean> {
  const gap = {
    origin: 'search',
    wanted: 'Birth extract Nordmark',
    issuer: null,
    documentKind: null,
  } as const;
  return db.transaction().execute((step) => recordGap(step, { ...gap, ...given }, { ...ACT, at }));
}

async function logged(): Promise<string[]> {
  const rows = await db.selectFrom('audit_entries').select('action').orderBy('seq').execute();
  return rows.map(({ action }) => action).filter((action) => action.startsWith('gap.'));
}

test('equal wishes are one gap, whatever their capitals, accents and signs; others are not', async () => {
  await want({ wanted: 'Extrait de naissance, Nørdmark' });
  await want({ wanted: 'extrait de NAISSANCE  nordmark' }, LATER);
  await want({ wanted: 'Extrait de naissance Nordmark', issuer: 'XNM' });
  await want({ wanted: 'Extrait de naissance Nordmark', documentKind: 'birth-extract' });
  await want({ wanted: 'Extrait de naissance Nordmark', origin: 'examination' });
  const { total, rows } = await list();
  expect(total).toBe(4);
  expect(rows[0]).toMatchObject({
    ...{ wanted: 'Extrait de naissance, Nørdmark', count: 2, firstAt: AT, lastAt: LATER },
    ...{ state: 'open', issuer: null, documentKind: null, origin: 'search', countSinceClosed: 0, cases: [] },
  });
  expect(rows.slice(1).map(({ count }) => count)).toEqual([1, 1, 1]);
  expect(await logged()).toEqual(Array(5).fill('gap.wanted'));
});

test('the same call and the same document count once', async () => {
  const callId = randomUUID();
  expect(await want({ callId })).toBe(true);
  expect(await want({ callId })).toBe(false);
  const { documentId } = await addWaiting(db);
  expect(await want({ origin: 'examination', documentId })).toBe(true);
  expect(await want({ origin: 'examination', documentId }, LATER)).toBe(false);
  const { rows } = await list();
  expect(rows.map(({ count, lastAt }) => [count, lastAt])).toEqual([
    [1, AT],
    [1, AT],
  ]);
  expect(await logged()).toHaveLength(2);
});

test('a gap names the cases whose documents wanted it, newest first, each once, without those that were removed', async () => {
  const [first, second, third] = [await addWaiting(db), await addWaiting(db), await addWaiting(db)];
  const again = await addWaiting(db, { caseId: first.caseId });
  const wants = [first, second, third, again];
  for (const [at, { documentId }] of wants.entries())
    await want({ origin: 'examination', documentId }, AT.replace('09', `1${at}`));
  await removeCase(db, third.caseId, { ...ACT });
  const gap = (await list()).rows[0]!;
  expect(gap.count).toBe(4);
  expect(gap.cases.map(({ caseId }) => caseId)).toEqual([first.caseId, second.caseId]);
  expect(gap.cases[0]).toMatchObject({ number: 1, title: 'scan' });
});

test('a gap that was closed stays closed, and shows that it is wanted again', async () => {
  await want({});
  await want({});
  const { id } = (await list()).rows[0]!;
  const change = (state: 'open' | 'collecting' | 'closed', note = '') =>
    db.transaction().execute((step) => changeGap(step, { id, state, note }, ACT));
  await change('collecting', 'Asked the embassy');
  await change('closed', 'Received');
  expect((await list()).rows[0]).toMatchObject({ state: 'closed', note: 'Received', countSinceClosed: 0 });
  await want({}, LATER);
  await change('closed', 'Received twice');
  expect((await list()).rows[0]).toMatchObject({ state: 'closed', count: 3, countSinceClosed: 1 });
  await change('open');
  await want({}, LATER);
  expect((await list()).rows[0]).toMatchObject({ state: 'open', count: 4, countSinceClosed: 0, note: '' });
  await change('open');
  expect((await logged()).filter((action) => action === 'gap.changed')).toHaveLength(4);
});

test('changing a gap that is not there is refused', async () => {
  await expect(changeGap(db, { id: randomUUID(), state: 'closed', note: '' }, ACT)).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('gaps are found by words of what is wanted, issuer, kind and note, and by state', async () => {
  await want({ wanted: 'Carte de séjour', issuer: 'XNM', documentKind: 'residence-permit' });
  await want({ wanted: 'Passport' }, LATER);
  const found = async (given: Partial<GapQuery>) => (await list(given)).rows.map(({ wanted }) => wanted);
  expect(await found({})).toEqual(['Passport', 'Carte de séjour']);
  for (const search of ['sejour carte', 'xnm', 'verblijfs', 'residence PERM'])
    expect([search, await found({ search })]).toEqual([search, ['Carte de séjour']]);
  for (const search of ['ejour', '%', '_', "'", '"', '\0', '*'.repeat(200)])
    expect([search, await found({ search })]).toEqual([search, []]);
  const { id } = (await list({ search: 'passport' })).rows[0]!;
  await changeGap(db, { id, state: 'collecting', note: 'Embassy of Zeta' }, ACT);
  expect(await found({ states: ['collecting'] })).toEqual(['Passport']);
  expect(await found({ states: ['open'], search: 'zeta' })).toEqual([]);
  expect(await found({ search: 'zeta' })).toEqual(['Passport']);
  expect(await list({ offset: 1, limit: 1 })).toMatchObject({
    total: 2,
    rows: [{ wanted: 'Carte de séjour' }],
  });
});

test('a wish of signs alone is kept as it stands', async () => {
  await want({ wanted: '???' });
  await want({ wanted: '¿¿¿' });
  expect((await list()).rows.map(({ wanted, count }) => [wanted, count])).toEqual(
    expect.arrayContaining([
      ['???', 1],
      ['¿¿¿', 1],
    ]),
  );
});
