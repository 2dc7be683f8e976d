import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createApp } from '../../../electron/app.ts';
import type { Services } from '../../../electron/services.ts';
import { callAddress, packageAddress, packageUploadAddress } from '../../../shared/api/addresses.ts';
import type { Role } from '../../../shared/model/role.ts';
import { ANNA, exported, type Home, openHome, order, stock } from '../exchange/stocked-home.ts';

function appOf(home: Home, role: Role = 'trainer') {
  const { db, exchange, vault } = home;
  const services = { db, exchange, vault, home: home.home, door: 'browser', systemLanguage: 'en' };
  const onBug = (error: unknown) => {
    throw error;
  };
  return createApp(services as unknown as Services, { caller: { role }, screens: home.home, onBug });
}

async function call(home: Home, name: string, input: unknown) {
  const answer = await appOf(home).request(callAddress(name), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  return answer.json();
}

test('a package is ordered, fetched, sent elsewhere, trusted and taken in by the calls', async () => {
  const [from, to] = [await openHome(), await openHome()];
  await stock(from);
  const wanted = order({ title: '../Noordmark: "all" \u202e of it/2026' });
  expect(await call(from, 'exchange.export', wanted)).toMatchObject({ ok: true, value: { what: 'export' } });
  await from.exchange.ended(wanted.id);
  const fetched = await appOf(from).request(packageAddress(wanted.id));
  expect(fetched.status).toBe(200);
  expect(fetched.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w .()-]+\.loepref"/);
  const bytes = Buffer.from(await fetched.arrayBuffer());
  expect(Number(fetched.headers.get('content-length'))).toBe(bytes.length);

  const id = randomUUID();
  const put = { method: 'PUT', body: bytes };
  const sent = await appOf(to).request(packageUploadAddress(id, '../../x.loepref'), put);
  const { value } = (await sent.json()) as { value: object };
  expect(value).toMatchObject({ id, fileName: 'x.loepref', counts: { new: 7 } });
  expect(await call(to, 'exchange.preview', { id })).toEqual({ ok: true, value });
  const keys = await call(to, 'exchange.trust', { packageId: id, name: 'Anna of Noordmark' });
  expect(keys.value).toMatchObject([{ name: 'Anna of Noordmark', origin: 'trusted' }, { origin: 'brought' }]);
  expect(await call(to, 'exchange.preview', { id })).toMatchObject({
    value: { signer: { isTrusted: true } },
  });
  await call(to, 'exchange.import', { id });
  expect(await to.exchange.ended(id)).toMatchObject({ state: 'done', items: 7 });
  expect(await call(to, 'exchange.jobs', {})).toMatchObject({ value: [{ id, what: 'import', items: 7 }] });
  const { fingerprint } = keys.value[0];
  const left = await call(to, 'exchange.distrust', { fingerprint });
  expect(left.value.some((key: { fingerprint: string }) => key.fingerprint === fingerprint)).toBe(false);
  const own = await call(to, 'exchange.keys', {});
  expect(own.value[0]).toMatchObject({ origin: 'own' });
  for (const key of [own.value[0], own.value.at(-1)]) {
    const refused = await call(to, 'exchange.distrust', { fingerprint: key.fingerprint });
    expect(refused).toMatchObject({ ok: false, code: 'not-allowed' });
  }
});

test('who may not exchange is refused, and so is what is badly addressed', async () => {
  const home = await openHome();
  await stock(home);
  const wanted = order();
  await exported(home, wanted);
  const partner = appOf(home, 'partner');
  const put = { method: 'PUT', body: Buffer.from('x') };
  expect((await partner.request(packageAddress(wanted.id))).status).toBe(403);
  expect((await partner.request(packageUploadAddress(randomUUID(), 'x.loepref'), put)).status).toBe(403);
  const app = appOf(home);
  expect((await app.request('/references/packages/x?name=x', put)).status).toBe(400);
  expect((await app.request(packageAddress(randomUUID()))).status).toBe(404);
  for (const path of ['..%2f..%2floep.sqlite', '%2e%2e/loep.sqlite', `${wanted.id}.loepref.part`]) {
    expect((await app.request(`/references/packages/${path}`)).ok, path).toBe(false);
  }
  expect(await call(home, 'exchange.preview', { id: randomUUID() })).toMatchObject({ code: 'not-found' });
  expect(await call(home, 'exchange.cancel', { id: randomUUID() })).toEqual({ ok: true, value: null });
});

test('a sender that goes away and a package that is too large leave nothing', async () => {
  const home = await openHome();
  await stock(home);
  const whole = await readFile(await exported(home, order()));
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(whole.subarray(0, 1000));
      controller.error(new Error('the line went dead'));
    },
  });
  const address = packageUploadAddress(randomUUID(), 'x.loepref');
  const cut = await appOf(home).request(address, { method: 'PUT', body, duplex: 'half' } as RequestInit);
  expect(await cut.json()).toMatchObject({ ok: false, code: 'cancelled' });
  const headers = { 'content-length': '2000000001' };
  const large = await appOf(home).request(address, { method: 'PUT', headers, body: whole });
  expect(await large.json()).toMatchObject({ ok: false, code: 'too-large' });
  expect(await readdir(join(home.home, 'imports'))).toEqual([]);
});

test('packages are gone when Loep is closed', async () => {
  const home = await openHome();
  await stock(home);
  await exported(home, order());
  await home.exchange.close();
  expect(await readdir(home.home)).not.toContain('exports');
  expect(home.exchange.list()[0]).toMatchObject({ state: 'done' });
  expect(await home.exchange.ownKey(ANNA)).toMatch(/^[0-9a-f]{64}$/);
});
