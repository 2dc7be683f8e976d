import { describe, expect, test } from 'vitest';
import { issuer, publishableModel as model, newId, office } from '../reference-content.ts';
import { openReferenceCalls } from './reference-calls.ts';

describe('the life of an item', () => {
  test('begun, read by another, published, edited, published again, withdrawn and restored', async () => {
    const { done, call, sit, told, publish } = await openReferenceCalls();
    const state = await publish({ id: newId(), content: issuer(), tier: 'public' });
    expect(state.shown).toMatchObject({
      version: 1,
      state: 'published',
      author: 'Anna',
      validatedBy: 'Reader',
    });
    const id = newId();
    const begun = await done('reference.create', { id, content: model(state.id), tier: 'partner' });
    expect(begun).toMatchObject({ kind: 'model', tier: 'partner', shown: { version: 1, revision: 0 } });
    expect(begun.names).toMatchObject([{ id: state.id, kind: 'issuer', state: 'published' }]);
    expect(await call('reference.publish', { id, version: 1 })).toMatchObject({
      ok: false,
      code: 'conflict',
    });
    const reader = { name: ' ánna. ', initials: 'A' };
    expect(
      await call('reference.validate', { id, version: 1, seenRevision: 0, reader, publish: false }),
    ).toMatchObject({
      ok: false,
      code: 'not-allowed',
    });
    const other = { name: 'Bram', initials: 'B' };
    const validated = await done('reference.validate', {
      id,
      version: 1,
      seenRevision: 0,
      reader: other,
      publish: false,
    });
    expect(validated.shown).toMatchObject({ state: 'validated', validatedBy: 'Bram', publishedAt: null });
    const first = await done('reference.publish', { id, version: 1 });
    expect(first.shown.state).toBe('published');

    await sit('Bram');
    const edited = await done('reference.edit', { id, version: 1 });
    expect(edited.shown).toMatchObject({ version: 2, state: 'draft', author: 'Bram' });
    expect((await done('reference.open', { id })).shown.version).toBe(1);
    await done('reference.save', {
      ...{ id, version: 2, seenRevision: 0, tier: 'partner' },
      content: model(state.id, { edition: '1999' }),
    });
    const second = await done('reference.validate', {
      ...{ id, version: 2, seenRevision: 1, publish: true },
      reader: { name: 'Anna', initials: 'A' },
    });
    expect(second.versions.map(({ version, state }) => [version, state])).toEqual([
      [2, 'published'],
      [1, 'superseded'],
    ]);
    const gone = await done('reference.withdraw', { id, reason: 'Not of this registry.' });
    expect(gone.shown).toMatchObject({ version: 2, state: 'withdrawn', note: 'Not of this registry.' });
    const restored = await done('reference.edit', { id, version: 1 });
    expect(restored.content).toMatchObject({ edition: '1998' });
    expect(restored.shown).toMatchObject({
      version: 3,
      state: 'draft',
      note: { en: 'From version 1', nl: 'Uit versie 1' },
    });
    expect(told.at(-1)).toEqual({ name: 'reference.changed', payload: { ids: [id] } });
  });
});

describe('a draft that is thrown away', () => {
  test('goes from every list when nobody ever validated it, and stays in the history and the log', async () => {
    const { db, done, call, publish } = await openReferenceCalls();
    const state = await publish({ id: newId(), content: issuer(), tier: 'public' });
    const id = newId();
    await done('reference.create', { id, content: model(state.id), tier: 'public' });
    expect(await done('reference.discard', { id, version: 1 })).toBe(null);
    const row = await db
      .selectFrom('reference_items')
      .select(['is_listed', 'discarded_at'])
      .where('id', '=', id)
      .executeTakeFirst();
    expect(row).toEqual({ is_listed: 0, discarded_at: expect.any(String) });
    expect((await done('reference.related', { id: state.id })).editions).toEqual([]);
    const log = await db.selectFrom('audit_entries').select(['action', 'details']).execute();
    expect(log.filter(({ details }) => details.includes(id)).map(({ action }) => action)).toEqual([
      'reference.created',
      'reference.discarded',
    ]);
    expect((await done('reference.open', { id })).shown).toMatchObject({ state: 'superseded' });
    expect(await call('reference.discard', { id, version: 1 })).toMatchObject({ code: 'conflict' });
    await done('reference.edit', { id, version: 1 });
    expect((await done('reference.open', { id })).shown).toMatchObject({ version: 2, state: 'draft' });
    expect(
      await db.selectFrom('reference_items').select('discarded_at').where('id', '=', id).execute(),
    ).toEqual([{ discarded_at: null }]);
  });

  test('leaves what is in use as it is', async () => {
    const { done, publish } = await openReferenceCalls();
    const state = await publish({ id: newId(), content: issuer(), tier: 'public' });
    await done('reference.edit', { id: state.id, version: 1 });
    await done('reference.discard', { id: state.id, version: 2 });
    expect((await done('reference.open', { id: state.id })).versions).toMatchObject([
      { version: 2, state: 'superseded' },
      { version: 1, state: 'published' },
    ]);
  });
});

describe('what may not be', () => {
  test('a version with something blocking is not validated, and what is missing is said', async () => {
    const { done, call } = await openReferenceCalls();
    const id = newId();
    const begun = await done('reference.create', { id, content: model(newId()), tier: 'public' });
    expect(begun.missing).toContainEqual(expect.objectContaining({ path: ['issuer'], blocks: true }));
    const reader = { name: 'Bram', initials: 'B' };
    const asked = { id, version: 1, seenRevision: 0, reader, publish: true };
    expect(await call('reference.validate', asked)).toMatchObject({
      ok: false,
      code: 'bad-input',
      text: { en: expect.stringContaining('issuer'), nl: expect.stringContaining('afgever') },
    });
    expect((await done('reference.open', { id })).shown.state).toBe('draft');
  });

  test('what others in use name is not withdrawn; nor is what is not in use, or without a reason', async () => {
    const { done, call, publish } = await openReferenceCalls();
    const state = await publish({ id: newId(), content: issuer(), tier: 'public' });
    const registry = await publish({ id: newId(), content: office(state.id), tier: 'public' });
    const extract = await publish({
      ...{ id: newId(), tier: 'public' },
      content: model(state.id, { offices: [registry.id] }),
    });
    const withdraw = (id: string, reason = 'Mistaken.') => call('reference.withdraw', { id, reason });
    expect(await withdraw(registry.id)).toMatchObject({
      code: 'conflict',
      text: { en: expect.stringContaining('Birth extract') },
    });
    expect(await withdraw(state.id)).toMatchObject({ code: 'conflict' });
    expect(await withdraw(extract.id, '  ')).toMatchObject({ code: 'bad-input' });
    for (const id of [extract.id, registry.id, state.id])
      expect(await withdraw(id)).toMatchObject({ ok: true });
    expect(await withdraw(extract.id)).toMatchObject({ code: 'conflict' });
    expect((await done('reference.open', { id: extract.id })).shown).toMatchObject({ note: 'Mistaken.' });
  });

  test('an id that is taken, another kind, an item or a version that is not there', async () => {
    const { done, call } = await openReferenceCalls();
    const given = { id: newId(), content: issuer(), tier: 'public' } as const;
    await done('reference.create', given);
    expect(await call('reference.create', given)).toMatchObject({ ok: true });
    const other = { ...given, content: issuer({ iso: 'XAB' }) };
    expect(await call('reference.create', other)).toMatchObject({ code: 'conflict' });
    const asModel = { ...given, content: model(given.id), version: 1, seenRevision: 0 };
    expect(await call('reference.save', asModel)).toMatchObject({ code: 'bad-input' });
    expect(await call('reference.open', { id: newId() })).toMatchObject({ code: 'not-found' });
    expect(await call('reference.open', { id: given.id, version: 9 })).toMatchObject({ code: 'not-found' });
    expect(await call('reference.edit', { id: newId(), version: 1 })).toMatchObject({ code: 'not-found' });
  });

  test('only editors write', async () => {
    const { call } = await openReferenceCalls();
    const given = { id: newId(), content: issuer(), tier: 'public' } as const;
    expect(await call('reference.create', given, 'administrator')).toMatchObject({ code: 'not-allowed' });
    expect(await call('reference.create', given, 'partner')).toMatchObject({ code: 'not-allowed' });
  });

  test.each([
    ['a key of every object', JSON.parse('{"__proto__": {"polluted": true}, "kind": "issuer"}')],
    [
      'a language that is none',
      { ...issuer(), names: [{ name: { __proto: 'x' }, period: { from: null, to: null } }] },
    ],
    ['a key that is not known', { ...issuer(), constructor: 'x' }],
    [
      'a box of no size',
      {
        ...model(newId()),
        zones: [{ ...model(newId()).zones[0], box: { x: 0, y: 0, width: 0, height: 1 } }],
      },
    ],
  ])('content with %s is refused', async (_name, content) => {
    const { call } = await openReferenceCalls();
    expect(await call('reference.create', { id: newId(), content, tier: 'public' })).toMatchObject({
      ok: false,
      code: 'bad-input',
    });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

test('words that mean something to a program are kept as words, and do nothing', async () => {
  const { db, done } = await openReferenceCalls();
  const hostile = `<script>alert(1)</script>'; DROP TABLE reference_items; -- __proto__ " OR 1=1 \u0000`;
  const id = newId();
  const names = [{ name: { en: hostile }, period: { from: null, to: null } }];
  await done('reference.create', { id, content: issuer({ names }), tier: 'public' });
  const { content } = await done('reference.open', { id });
  expect(content).toMatchObject({ names: [{ name: { en: hostile } }] });
  const registry = newId();
  const begun = await done('reference.create', { id: registry, content: office(id), tier: 'public' });
  expect(begun.names).toEqual([{ id, kind: 'issuer', name: { en: hostile }, state: 'draft' }]);
  expect(await db.selectFrom('reference_items').select('id').execute()).toHaveLength(2);
});

test('who validates and publishes stands in the log by name, with whose workstation it was', async () => {
  const { db, publish } = await openReferenceCalls();
  await publish({ id: newId(), content: issuer(), tier: 'public' });
  const log = await db.selectFrom('audit_entries').select(['action', 'by', 'details']).execute();
  expect(log.map(({ action, by }) => [action, by])).toEqual([
    ['reference.created', 'Anna'],
    ['reference.validated', 'Reader'],
    ['reference.published', 'Reader'],
  ]);
  expect(JSON.parse(log[1]!.details)).toMatchObject({ initials: 'R', workstation: 'Anna' });
});

test('what belongs to a model is found beside it', async () => {
  const { done, publish } = await openReferenceCalls();
  const state = await publish({ id: newId(), content: issuer(), tier: 'public' });
  const registry = await publish({ id: newId(), content: office(state.id), tier: 'public' });
  const period = { from: null, to: null };
  const seal = await publish({
    ...{ id: newId(), tier: 'public' },
    content: {
      ...{ kind: 'stamp', office: registry.id, name: { en: 'Round seal' }, shape: 'round', size: null },
      ...{ colour: 'blue', words: ['TARN'], period, impressions: [], sources: [] },
    },
  });
  const range = { from: '100', to: '199', why: 'lost', since: null, source: '' } as const;
  const list = (kinds: ('birth-extract' | 'passport')[]) =>
    publish({
      ...{ id: newId(), tier: 'public' },
      content: {
        kind: 'number-list',
        issuer: state.id,
        kinds,
        title: { en: 'Lost' },
        ranges: [range],
        sources: [],
      },
    });
  const [all, births] = [await list([]), await list(['birth-extract'])];
  await list(['passport']);
  const content = (edition: string, from: string | null) =>
    model(state.id, { edition, inUse: { from, to: null }, offices: [registry.id] });
  const second = await publish({ id: newId(), content: content('2004', '2004-05'), tier: 'public' });
  const first = await publish({ id: newId(), content: content('1998', '1998'), tier: 'public' });
  expect(await done('reference.related', { id: second.id })).toMatchObject({
    editions: [
      { id: first.id, edition: '1998', from: '1998', to: null, state: 'published' },
      { id: second.id, edition: '2004' },
    ],
    notes: [],
    offices: [{ id: registry.id }],
    stamps: [{ id: seal.id, kind: 'stamp' }],
    numberLists: [{ id: all.id }, { id: births.id }],
  });
  expect(await done('reference.related', { id: registry.id })).toMatchObject({ stamps: [{ id: seal.id }] });
});

test('two editions are laid side by side, with items by their names', async () => {
  const { done, publish } = await openReferenceCalls();
  const state = await publish({ id: newId(), content: issuer(), tier: 'public' });
  const other = issuer({ iso: 'XAB', names: [{ name: { nl: 'Borvia' }, period: { from: null, to: null } }] });
  const neighbour = await publish({ id: newId(), content: other, tier: 'public' });
  const one = await publish({ id: newId(), content: model(state.id), tier: 'public' });
  const two = await publish({
    id: newId(),
    content: model(neighbour.id, { edition: '2004' }),
    tier: 'public',
  });
  const { left, right, entries } = await done('reference.compare', {
    left: { id: one.id, version: 1 },
    right: { id: two.id, version: 1 },
  });
  expect([left.id, right.id]).toEqual([one.id, two.id]);
  expect(entries).toEqual([
    { path: ['issuer'], place: { en: 'Issuer', nl: 'Afgever' }, left: 'Alvoria', right: 'Borvia' },
    { path: ['edition'], place: { en: 'Edition', nl: 'Editie' }, left: '1998', right: '2004' },
  ]);
});

test('what two made of one version is put together, and nothing is written', async () => {
  const { done, publish } = await openReferenceCalls();
  const state = await publish({ id: newId(), content: issuer(), tier: 'public' });
  const id = newId();
  const base = { content: model(state.id), tier: 'public' } as const;
  await done('reference.create', { id, ...base });
  const content = model(state.id, { edition: '1999' });
  await done('reference.save', { id, version: 1, seenRevision: 0, content, tier: 'public' });
  const mine = { content: model(state.id, { edition: '2005', mrz: 'TD3' }), tier: 'public' } as const;
  const order = { id, version: 1, base, mine };
  expect(await done('reference.merge', { ...order, chosenTheirs: [] })).toMatchObject({
    ...{ content: { edition: '2005', mrz: 'TD3' }, conflicts: [['edition']], taken: [] },
  });
  expect(await done('reference.merge', { ...order, chosenTheirs: ['edition'] })).toMatchObject({
    content: { edition: '1999', mrz: 'TD3' },
  });
  expect((await done('reference.open', { id })).shown).toMatchObject({ version: 1, revision: 1 });
});
