import { describe, expect, test } from 'vitest';
import { issuer, model, newId } from '../reference-content.ts';
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
    expect(restored.shown).toMatchObject({ version: 3, state: 'draft', note: expect.stringContaining('1') });
    expect(told.at(-1)).toEqual({ name: 'reference.changed', payload: { ids: [id] } });
  });
});
