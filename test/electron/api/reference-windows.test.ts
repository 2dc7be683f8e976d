import { describe, expect, test } from 'vitest';
import { saveDraft } from '../../../electron/db/reference/drafts.ts';
import { importVersion } from '../../../electron/db/reference/import-version.ts';
import { digestOf } from '../../../electron/db/reference/versions.ts';
import { issuer, publishableModel as model, newId } from '../reference-content.ts';
import { openReferenceCalls } from './reference-calls.ts';

/** A model that is being written in two windows, both of which have seen version 1, revision 0. */
async function openTwoWindows() {
  const calls = await openReferenceCalls();
  const state = await calls.publish({ id: newId(), content: issuer(), tier: 'public' });
  const id = newId();
  await calls.done('reference.create', { id, content: model(state.id), tier: 'public' });
  const save = (edition: string, seen: { version: number; revision: number }, over = false) =>
    calls.call('reference.save', {
      ...{ id, version: seen.version, seenRevision: seen.revision, over, tier: 'public' },
      content: model(state.id, { edition }),
    });
  const open = () => calls.done('reference.open', { id });
  const editionOf = async (version: number) => {
    const { content } = await calls.done('reference.open', { id, version });
    return content.kind === 'model' ? content.edition : null;
  };
  return { ...calls, id, stateId: state.id, save, open, editionOf };
}

const FIRST = { version: 1, revision: 0 };

describe('one who goes on with a draft', () => {
  test('writes it in place: one version, a revision more each time', async () => {
    const { save, open } = await openTwoWindows();
    expect(await save('1999', FIRST)).toMatchObject({
      ok: true,
      value: { shown: { version: 1, revision: 1 } },
    });
    expect(await save('2000', { version: 1, revision: 1 })).toMatchObject({
      value: { shown: { version: 1, revision: 2 }, content: { edition: '2000' } },
    });
    expect((await open()).versions).toHaveLength(1);
  });

  test('that says the same again writes nothing', async () => {
    const { db, save, open } = await openTwoWindows();
    await save('1999', FIRST);
    const entries = () => db.selectFrom('audit_entries').select('seq').execute();
    const before = await entries();
    expect(await save('1999', { version: 1, revision: 1 })).toMatchObject({
      value: { shown: { revision: 1 } },
    });
    expect(await entries()).toEqual(before);
    expect((await open()).shown.revision).toBe(1);
  });

  test('ten minutes after it was begun begins a version of its own', async () => {
    const { db, id, stateId, open, editionOf } = await openTwoWindows();
    const { begun_at } = await db
      .selectFrom('reference_versions')
      .select('begun_at')
      .where('item_id', '=', id)
      .executeTakeFirstOrThrow();
    const saveAfter = (minutes: number, version: number, seenRevision: number, edition: string) =>
      db.transaction().execute((step) =>
        saveDraft(
          step,
          { id, version, seenRevision, over: false, content: model(stateId, { edition }), tier: 'public' },
          {
            actor: { by: 'Anna', role: 'trainer' },
            at: new Date(Date.parse(begun_at) + minutes * 60_000).toISOString(),
          },
        ),
      );
    await saveAfter(9.9, 1, 0, '1999');
    await saveAfter(10, 1, 1, '2000');
    expect((await open()).versions.map(({ version, state }) => [version, state])).toEqual([
      [2, 'draft'],
      [1, 'superseded'],
    ]);
    expect([await editionOf(1), await editionOf(2)]).toEqual(['1999', '2000']);
  });
});

describe('two windows on one draft', () => {
  test('the second to save is told, and nothing is written', async () => {
    const { save, open } = await openTwoWindows();
    await save('1999', FIRST);
    expect(await save('2005', FIRST)).toMatchObject({
      ok: false,
      code: 'conflict',
      text: { en: expect.stringContaining('Anna'), nl: expect.stringContaining('Anna') },
    });
    expect(await open()).toMatchObject({ content: { edition: '1999' }, shown: { version: 1, revision: 1 } });
  });

  test('with its say-so it goes on top, and both works are kept', async () => {
    const { save, open, editionOf, sit } = await openTwoWindows();
    await save('1999', FIRST);
    await sit('Bram');
    expect(await save('2005', FIRST, true)).toMatchObject({
      value: { shown: { version: 2, revision: 0, author: 'Bram', state: 'draft' } },
    });
    expect([await editionOf(1), await editionOf(2)]).toEqual(['1999', '2005']);
    expect((await open()).versions[1]).toMatchObject({ version: 1, state: 'superseded', author: 'Anna' });
    expect(await save('1999', { version: 1, revision: 1 })).toMatchObject({ ok: false, code: 'conflict' });
  });

  test('another who goes on with a draft gets a version of their own, and neither may validate it', async () => {
    const { save, sit, id, call, editionOf } = await openTwoWindows();
    await save('1999', FIRST);
    await sit('Bram');
    expect(await save('2000', { version: 1, revision: 1 })).toMatchObject({
      value: { shown: { version: 2 } },
    });
    expect(await editionOf(1)).toBe('1999');
    for (const name of ['Anna', 'BRAM', '  bräm', 'An na.']) {
      const reader = { name, initials: 'X' };
      const asked = { id, version: 2, seenRevision: 0, reader, publish: true };
      expect(await call('reference.validate', asked), name).toMatchObject({ ok: false, code: 'not-allowed' });
    }
    const reader = { name: 'Cees', initials: 'C' };
    const asked = { id, version: 2, seenRevision: 0, reader, publish: true };
    expect(await call('reference.validate', asked)).toMatchObject({ ok: true });
  });

  test('what was kept beside can be gone on with; what is there then stays too', async () => {
    const { save, done, id, editionOf } = await openTwoWindows();
    await save('1999', FIRST);
    await save('2005', FIRST, true);
    const restored = await done('reference.edit', { id, version: 1 });
    expect(restored).toMatchObject({ shown: { version: 3, state: 'draft' }, content: { edition: '1999' } });
    expect(await editionOf(2)).toBe('2005');
    expect((await done('reference.edit', { id, version: 3 })).shown.version).toBe(3);
  });
});

describe('a draft whose life went on meanwhile', () => {
  const reader = { name: 'Cees', initials: 'C' };

  test('is not validated in another form than was read', async () => {
    const { save, call, id } = await openTwoWindows();
    await save('1999', FIRST);
    const asked = { id, version: 1, seenRevision: 0, reader, publish: false };
    expect(await call('reference.validate', asked)).toMatchObject({ ok: false, code: 'conflict' });
  });

  test('is not written in once it was validated, but on top of it with a say-so', async () => {
    const { save, done, call, id, open } = await openTwoWindows();
    await done('reference.validate', { id, version: 1, seenRevision: 0, reader, publish: false });
    expect(await save('1999', FIRST)).toMatchObject({ ok: false, code: 'conflict' });
    expect(await save('1999', FIRST, true)).toMatchObject({
      value: { shown: { version: 2, state: 'draft' } },
    });
    expect(await call('reference.publish', { id, version: 1 })).toMatchObject({
      ok: false,
      code: 'conflict',
    });
    expect((await open()).shown.version).toBe(2);
  });

  test('that a package passed by is neither saved nor published over it without looking', async () => {
    const { db, save, call, done, id, stateId, editionOf } = await openTwoWindows();
    const knowledge = { content: model(stateId, { edition: '2020' }), tier: 'public' } as const;
    await db.transaction().execute((step) =>
      importVersion(step, {
        ...{ id, ...knowledge, digest: digestOf(knowledge), history: [], author: 'Dora', validatedBy: 'Ed' },
        ...{ publishedAt: '2026-01-01T00:00:00.000Z', expires: null, signer: 'Bureau' },
        ...{ actor: { by: 'Anna', role: 'trainer' }, at: '2026-02-01T00:00:00.000Z' },
      }),
    );
    const asked = { id, version: 1, seenRevision: 0, reader, publish: true };
    expect(await call('reference.validate', asked)).toMatchObject({ ok: false, code: 'conflict' });
    expect(await save('1999', FIRST)).toMatchObject({
      ok: false,
      code: 'conflict',
      text: { en: expect.stringContaining('came into use') },
    });
    expect(await save('1999', FIRST, true)).toMatchObject({
      value: { shown: { version: 3, state: 'draft' } },
    });
    const published = await done('reference.validate', { ...asked, version: 3 });
    expect(published.versions.map(({ version, state }) => [version, state])).toEqual([
      [3, 'published'],
      [2, 'superseded'],
      [1, 'superseded'],
    ]);
    expect([await editionOf(1), await editionOf(2), await editionOf(3)]).toEqual(['1998', '2020', '1999']);
  });

  test('two who begin to edit what is in use go on with one draft', async () => {
    const { done, sit, id } = await openTwoWindows();
    await done('reference.validate', { id, version: 1, seenRevision: 0, reader, publish: true });
    const first = await done('reference.edit', { id, version: 1 });
    await sit('Bram');
    const second = await done('reference.edit', { id, version: 1 });
    expect([first.shown.version, second.shown.version]).toEqual([2, 2]);
    expect(second.shown.author).toBe('Anna');
  });

  test('one who goes back to what is in use begins anew, and what was written stays in the history', async () => {
    const { done, save, id, editionOf } = await openTwoWindows();
    await done('reference.validate', { id, version: 1, seenRevision: 0, reader, publish: true });
    await done('reference.edit', { id, version: 1 });
    await save('2005', { version: 2, revision: 0 });
    const again = await done('reference.edit', { id, version: 1 });
    expect(again).toMatchObject({ shown: { version: 3, state: 'draft' }, content: { edition: '1998' } });
    expect(await editionOf(2)).toBe('2005');
  });
});
