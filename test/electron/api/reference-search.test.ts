import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { gapHandlers } from '../../../electron/api/gaps.ts';
import { referenceSearchHandlers } from '../../../electron/api/reference-search.ts';
import { openDatabase } from '../../../electron/db/open.ts';
import { openEventBus } from '../../../electron/event-bus.ts';
import { CALLS, type CallName, type Handlers } from '../../../shared/api/contract.ts';
import { dispatch } from '../../../shared/api/dispatch.ts';
import { addItem, feature, issuer, model, numberList, office, stamp } from '../db/reference/indexed-item.ts';

async function open() {
  const db = await openDatabase(':memory:');
  onTestFinished(() => db.destroy());
  const events = openEventBus();
  const told: string[] = [];
  events.listen(({ name }) => told.push(name));
  const services = { db, events };
  const handlers = { ...referenceSearchHandlers(services), ...gapHandlers(services) } as Handlers;
  const call = async (name: CallName, input: unknown) => {
    const reply = await dispatch(handlers, { role: 'examiner' }, { name, input }, (fault) => {
      throw fault;
    });
    if (reply.ok) expect(CALLS[name].out.parse(reply.value)).toEqual(reply.value);
    return reply;
  };
  return { db, told, call };
}

test('every answer is what the contract says', async () => {
  const { db, call } = await open();
  const zeta = await addItem(db, issuer('Zeta', { iso: 'XZE' }));
  const registry = await addItem(db, office(zeta, 'Registry'));
  await addItem(db, stamp(registry, 'Round'));
  const series = [{ from: '1', to: '9', issued: { from: null, to: null }, source: '' }];
  const numbering = { rules: null, mask: '#', zone: null, series };
  await addItem(db, model(zeta, 'Extract', { numbering, features: [feature('print.offset')] }));
  await addItem(db, numberList(zeta, [{ from: '5', to: '5', why: 'lost', since: null, source: '' }]));
  expect(await call('reference.search', { search: 'zeta' })).toMatchObject({ ok: true, value: { total: 5 } });
  expect(await call('reference.facets', {})).toMatchObject({ ok: true, value: { items: { model: 1 } } });
  expect(await call('reference.number', { number: '5' })).toMatchObject({
    value: { series: [{ from: '1' }], masks: [{ mask: '#' }], listed: [{ why: 'lost' }] },
  });
  expect(await call('gallery.list', { what: 'stamps' })).toMatchObject({ value: { total: 1 } });
});

test('what was looked for in vain is put in the register, once a call, and told', async () => {
  const { told, call } = await open();
  const gap = { id: randomUUID(), wanted: 'Carte Nordmark', issuer: 'XNM', documentKind: 'identity-card' };
  expect(await call('gap.add', gap)).toEqual({ ok: true, value: null });
  await call('gap.add', gap);
  const list = await call('gap.list', {});
  expect(list).toMatchObject({ value: { total: 1, rows: [{ count: 1, origin: 'search', issuer: 'XNM' }] } });
  const { rows } = (list as { value: { rows: { id: string }[] } }).value;
  await call('gap.change', { id: rows[0]!.id, state: 'closed', note: 'Found' });
  expect(await call('gap.list', { states: ['open'] })).toMatchObject({ value: { total: 0 } });
  expect(await call('gap.change', { id: randomUUID(), state: 'open', note: '' })).toMatchObject({
    ok: false,
    code: 'not-found',
  });
  expect(told).toEqual(['gap.changed', 'gap.changed', 'gap.changed']);
});

test('a list that was read before is read again after something was written', async () => {
  const { db, call } = await open();
  const zeta = await addItem(db, issuer('Zeta'));
  const total = async () =>
    ((await call('reference.search', {})) as { value: { total: number } }).value.total;
  expect([await total(), await total()]).toEqual([1, 1]);
  await addItem(db, model(zeta, 'Extract'));
  expect(await total()).toBe(2);
  await db
    .transaction()
    .execute(async (step) => {
      await addItem(step, model(zeta, 'Undone'));
      throw new Error('undone');
    })
    .catch((error: Error) => expect(error.message).toBe('undone'));
  expect(await total()).toBe(2);
});
