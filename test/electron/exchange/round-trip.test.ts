import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { verifyAudit } from '../../../electron/db/verify-audit.ts';
import { signingKeyPath } from '../../../electron/files/reference-package/signing-key.ts';
import {
  exported,
  type Home,
  imported,
  issuerContent,
  modelContent,
  openHome,
  order,
  publish,
  send,
  stock,
} from './stocked-home.ts';

async function versionsOf({ db }: Home) {
  return db
    .selectFrom('reference_versions')
    .select(['item_id', 'state', 'digest', 'content', 'tier', 'validated_by', 'author'])
    .orderBy('item_id')
    .orderBy('version')
    .execute();
}

const inUse = async ({ db }: Home, id: string) =>
  db
    .selectFrom('reference_versions')
    .selectAll()
    .where('item_id', '=', id)
    .where('state', '=', 'published')
    .executeTakeFirstOrThrow();

test('everything travels to an empty data folder, is the same there, and comes back', async () => {
  const [from, to] = [await openHome(), await openHome()];
  const ids = await stock(from);
  const path = await exported(from, order());
  const preview = await send(to, path);
  expect(preview.counts).toEqual({ new: 7, changed: 0, same: 0, older: 0, conflict: 0 });
  expect(preview).toMatchObject({ images: 2, signer: { name: 'Anna', isTrusted: false }, isExpired: false });
  expect(await imported(to, path)).toMatchObject({ state: 'done', items: 7, done: 9, total: 9 });
  expect(await versionsOf(to)).toEqual(await versionsOf(from));
  expect((await to.vault.read(ids.secret.sha256)).bytes.byteLength).toBe(
    (await from.vault.read(ids.secret.sha256)).bytes.byteLength,
  );
  expect(to.told.at(-2)).toMatchObject({ name: 'reference.changed' });
  expect(to.told.at(-1)).toMatchObject({ name: 'exchange.progressed', payload: { state: 'done', items: 7 } });
  expect((await send(to, path)).counts).toEqual({ new: 0, changed: 0, same: 7, older: 0, conflict: 0 });
  expect((await send(from, await exported(to, order()))).counts).toMatchObject({ same: 7 });
  expect(await verifyAudit(to.db)).toMatchObject({ ok: true });
});

test('the same selection gives the same bytes but for its id, moment and signature', async () => {
  const home = await openHome();
  await stock(home);
  const [a, b] = [await exported(home, order()), await exported(home, order())];
  const [left, right] = [await readFile(a), await readFile(b)];
  const manifest = left.indexOf('manifest.json');
  expect(manifest).toBeGreaterThan(1000);
  expect(right.indexOf('manifest.json')).toBe(manifest);
  expect(left.subarray(0, manifest)).toEqual(right.subarray(0, manifest));
  expect((await stat(signingKeyPath(home.home))).mode & 0o777).toBe(0o600);
});

test('what is above the tier is left out, and the rest still is a part of the same version', async () => {
  const [from, to] = [await openHome(), await openHome()];
  const ids = await stock(from);
  const part = await exported(from, order({ tier: 'public' }));
  expect(await imported(to, part)).toMatchObject({ items: 7 });
  const { digest, content } = await inUse(to, ids.model);
  const model = JSON.parse(content);
  const names = (parts: { id: string }[]) => parts.map(({ id }) => id);
  expect([names(model.features), names(model.specimens), model.alerts]).toEqual([['rosette'], ['first'], []]);
  expect(digest).toBe((await inUse(from, ids.model)).digest);
  const images = await to.db.selectFrom('reference_images').select('sha256').execute();
  expect(images).toEqual([{ sha256: ids.open.sha256 }]);

  // The part never replaces the whole, the whole takes the place of the part.
  expect((await send(from, part)).counts).toMatchObject({ same: 7 });
  const whole = await exported(from, order());
  expect((await send(to, whole)).counts).toEqual({ new: 0, changed: 1, same: 6, older: 0, conflict: 0 });
  expect(await imported(to, whole)).toMatchObject({ items: 1 });
  expect((await inUse(to, ids.model)).content).toBe((await inUse(from, ids.model)).content);
  expect((await send(to, part)).counts).toMatchObject({ same: 7 });
});

test('what goes on from here changes it, what went before is left', async () => {
  const [from, to] = [await openHome(), await openHome()];
  const ids = await stock(from);
  const first = await exported(from, order());
  await imported(to, first);
  await publish(from.db, ids.model, modelContent(ids, { ...ids, edition: '2021' }));
  const second = await exported(from, order());
  expect(await send(to, second)).toMatchObject({
    counts: { changed: 1, same: 6 },
    lines: [{ id: ids.model, effect: 'changed', here: 1 }, {}, {}, {}, {}, {}, {}],
  });
  await imported(to, second);
  expect(JSON.parse((await inUse(to, ids.model)).content).edition).toBe('2021');
  expect((await send(to, first)).counts).toMatchObject({ older: 1, same: 6 });
});

test('in what an item changes is told before anything is written', async () => {
  const [from, to] = [await openHome(), await openHome()];
  const ids = await stock(from);
  await imported(to, await exported(from, order()));
  const other = await publish(from.db, ids.office, {
    ...{ kind: 'office', issuer: ids.issuer, name: { en: 'Elsewhere' }, place: 'Elsewhere' },
    ...{ period: { from: '1990', to: null }, competence: [], restDays: [], sources: [] },
  });
  expect(other).toMatch(/^[0-9a-f]{64}$/u);
  await publish(from.db, ids.model, modelContent(ids, { ...ids, edition: '2021' }), { tier: 'partner' });
  const { id } = await send(to, await exported(from, order()));
  const { left, right, entries } = await to.exchange.changes(id, ids.model);
  expect([left, right]).toMatchObject([{ kind: 'model' }, { edition: '2021' }]);
  expect(entries.map(({ path, right: said }) => [path.join('.'), said])).toEqual([
    ['edition', '2021'],
    ['tier', 'partner'],
  ]);
  expect(JSON.parse((await inUse(to, ids.model)).content).edition).not.toBe('2021');
  const office = await to.exchange.changes(id, ids.office);
  expect(office.entries.map(({ path }) => path[0])).toContain('place');
  await expect(to.exchange.changes(id, 'nothing-there')).rejects.toMatchObject({ code: 'not-found' });
});

test('a version of before that was restored and published anew goes on from what came between', async () => {
  const [from, to] = [await openHome(), await openHome()];
  const ids = await stock(from);
  const edition = (year: string) => publish(from.db, ids.model, modelContent(ids, { ...ids, edition: year }));
  const first = (await inUse(from, ids.model)).content;
  await edition('2021');
  await edition('2022');
  const latest = await exported(from, order());
  await imported(to, latest);
  await publish(from.db, ids.model, JSON.parse(first));
  const restored = await exported(from, order());
  expect((await send(to, restored)).counts).toMatchObject({ changed: 1, same: 6 });
  expect((await send(from, latest)).counts).toMatchObject({ older: 1, same: 6 });
  expect(await imported(to, restored)).toMatchObject({ items: 1 });
  expect((await inUse(to, ids.model)).content).toBe(first);
  expect((await inUse(to, ids.model)).history).toBe((await inUse(from, ids.model)).history);
  // And on from there: restored twice, and back.
  expect((await send(to, latest)).counts).toMatchObject({ older: 1, same: 6 });
  await edition('2022');
  expect((await send(to, await exported(from, order()))).counts).toMatchObject({ changed: 1, same: 6 });
});

test('a conflict is left as it is here, unless it is named; what was here stays in the history', async () => {
  const [from, to] = [await openHome(), await openHome()];
  const ids = await stock(from);
  const first = await exported(from, order());
  await imported(to, first);
  await publish(from.db, ids.issuer, issuerContent('Noordmark as there'));
  const here = await publish(to.db, ids.issuer, issuerContent('Noordmark as here'));
  const path = await exported(from, order());
  expect((await send(to, path)).counts).toMatchObject({ conflict: 1, same: 6 });
  expect(await imported(to, path)).toMatchObject({ items: 0 });
  expect((await inUse(to, ids.issuer)).digest).toBe(here);
  expect(await imported(to, path, [ids.issuer])).toMatchObject({ items: 1 });
  expect((await inUse(to, ids.issuer)).content).toContain('Noordmark as there');
  expect(JSON.parse((await inUse(to, ids.issuer)).history)).toContain(here);
  // Whoever still has what was here gets the other as a change.
  const third = await openHome();
  await publish(third.db, ids.issuer, issuerContent('Noordmark'));
  await publish(third.db, ids.issuer, issuerContent('Noordmark as here'));
  const again = await exported(to, order({ items: [ids.issuer] }));
  expect((await send(third, again)).counts).toMatchObject({ changed: 1 });
});

test('a draft that is written here is gone on with, and what was withdrawn stays so', async () => {
  const [from, to] = [await openHome(), await openHome()];
  const ids = await stock(from);
  await imported(to, await exported(from, order()));
  await to.db
    .updateTable('reference_versions')
    .set({ state: 'withdrawn' })
    .where('item_id', '=', ids.note)
    .execute();
  const draft = await inUse(to, ids.model);
  await to.db
    .insertInto('reference_versions')
    .values({ ...draft, version: 2, state: 'draft', digest: 'd'.repeat(64), published_at: null })
    .execute();
  await publish(from.db, ids.model, modelContent(ids, { ...ids, edition: '2021' }));
  const path = await exported(from, order());
  const preview = await send(to, path);
  expect(preview.counts).toMatchObject({ changed: 1, older: 1, same: 5 });
  // Told before anything is written.
  expect(preview.lines.map(({ id, draft }) => [id, draft]).filter(([, draft]) => draft)).toEqual([
    [ids.model, { version: 2, author: 'Anna' }],
  ]);
  await imported(to, path);
  const states = await to.db
    .selectFrom('reference_versions')
    .select(['version', 'state'])
    .where('item_id', '=', ids.model)
    .orderBy('version')
    .execute();
  expect(states.map(({ state }) => state)).toEqual(['superseded', 'draft', 'published']);
});

test('only what is in use and has not expired goes along', async () => {
  const home = await openHome();
  const ids = await stock(home);
  await publish(
    home.db,
    ids.note,
    {
      ...{ kind: 'note', issuer: ids.issuer, kinds: [], title: { en: 'Old' }, sources: [] },
      ...{ issuing: { en: 'x' }, supporting: null, lateRegistration: null, remarks: null },
    },
    { expires: '2020-01-01' },
  );
  const wanted = order({ items: [ids.model] });
  await exported(home, wanted);
  expect(home.exchange.list()[0]).toMatchObject({ state: 'done', items: 6, what: 'export' });
  const none = order({ items: [ids.note] });
  await expect(exported(home, none)).rejects.toThrow('Nothing of this selection');
  expect(home.exchange.list()[0]).toMatchObject({ state: 'failed' });
});

test('a package that expired is shown and not taken in; what came in is used until its last day', async () => {
  const [from, to] = [await openHome(), await openHome()];
  const ids = await stock(from);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2020-01-01T12:00:00') });
  const old = await exported(from, order({ expires: '2020-01-01' })).finally(() => vi.useRealTimers());
  expect(await send(to, old)).toMatchObject({ isExpired: true, counts: { new: 7 } });
  expect(await imported(to, old)).toMatchObject({ state: 'failed', items: 0 });
  expect(await versionsOf(to)).toEqual([]);
  await imported(to, await exported(from, order({ expires: '2999-01-01' })));
  expect(await inUse(to, ids.model)).toMatchObject({ expires: '2999-01-01', signer: 'Anna' });
  // For longer: the same again is a change.
  const longer = await exported(from, order({ expires: '2999-12-31' }));
  expect((await send(to, longer)).counts).toMatchObject({ changed: 7 });
});

test('a package that nobody could take in any more is not made', async () => {
  const home = await openHome();
  await stock(home);
  await expect(exported(home, order({ expires: '2020-01-01' }))).rejects.toMatchObject({
    code: 'bad-input',
    text: { en: expect.stringContaining('2020-01-01, is over') },
  });
  expect(home.exchange.list()).toEqual([]);
});

test('a package of a key that is not trusted is not taken in', async () => {
  const [from, to] = [await openHome(), await openHome()];
  await stock(from);
  const preview = await send(to, await exported(from, order()));
  to.exchange.import({ id: preview.id, replace: [] }, { by: 'Bram', role: 'examiner' });
  const job = await to.exchange.ended(preview.id);
  expect(job).toMatchObject({ state: 'failed', text: { en: expect.stringContaining('fingerprint') } });
  expect(await versionsOf(to)).toEqual([]);
  expect(await readFile(join(to.home, 'imports', `${preview.id}.loepref`))).toBeTruthy();
});

test('an export and an import can be cancelled, and leave nothing', async () => {
  const [from, to] = [await openHome(), await openHome()];
  await stock(from);
  const wanted = order();
  from.exchange.export(wanted, { by: 'Anna', role: 'trainer' });
  from.exchange.cancel(wanted.id);
  expect(await from.exchange.ended(wanted.id)).toMatchObject({ state: 'cancelled', text: null });
  expect(() => from.exchange.exported(wanted.id)).toThrow('no longer here');
  // The same once more goes through.
  const path = await exported(from, wanted);
  const stopped = await imported(to, path, [], { isCancelled: true });
  expect(stopped).toMatchObject({ state: 'cancelled' });
  expect(await versionsOf(to)).toEqual([]);
  expect(await imported(to, path)).toMatchObject({ state: 'done', items: 7 });
});
