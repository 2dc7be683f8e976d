import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../../../electron/db/open.ts';
import { createItem, editItem } from '../../../../electron/db/reference/drafts.ts';
import { readFace, writeFaces } from '../../../../electron/db/reference/faces.ts';
import { importVersion } from '../../../../electron/db/reference/import-version.ts';
import { validateVersion, withdrawItem } from '../../../../electron/db/reference/life.ts';
import { addImages } from '../../../../electron/db/reference/packaged-images.ts';
import { referenceRevision } from '../../../../electron/db/reference/revision.ts';
import { digestOf } from '../../../../electron/db/reference/versions.ts';
import { issuer, publishableModel as model, office, SCAN } from '../../reference-content.ts';
import { ACT, LATER } from '../stored-case.ts';

async function openStore() {
  const db = await openDatabase(':memory:');
  onTestFinished(() => db.destroy());
  await addImages(db, [{ ...SCAN, pages: [...SCAN.pages] }], LATER);
  const validate = (id: string, version: number) => {
    const reader = { name: 'Bram', initials: 'B' };
    return validateVersion(db, { id, version, seenRevision: 0, reader, publish: true }, ACT);
  };
  const publish = async (content: Parameters<typeof createItem>[1]['content']) => {
    const id = randomUUID();
    await createItem(db, { id, content, tier: 'public' }, ACT);
    await validate(id, 1);
    return id;
  };
  const itemOf = (id: string) =>
    db.selectFrom('reference_items').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const versionOf = (id: string, version: number) =>
    db
      .selectFrom('reference_versions')
      .selectAll()
      .where('item_id', '=', id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow();
  return { db, validate, publish, itemOf, versionOf };
}

test('the row of an item follows its life', async () => {
  const { db, publish, validate, itemOf } = await openStore();
  const state = await publish(issuer());
  const id = randomUUID();
  await createItem(db, { id, content: model(state), tier: 'partner' }, ACT);
  expect(await itemOf(id)).toMatchObject({
    ...{ kind: 'model', newest_version: 1, newest_state: 'draft', published_version: null, has_draft: 0 },
    ...{ state: 'draft', tier: 'partner', issuer_id: state, document_kind: 'birth-extract', is_listed: 1 },
  });
  await validate(id, 1);
  expect(await itemOf(id)).toMatchObject({ newest_state: 'published', published_version: 1, has_draft: 0 });
  await editItem(db, { id, version: 1 }, ACT);
  expect(await itemOf(id)).toMatchObject({
    ...{ newest_version: 2, newest_state: 'draft', published_version: 1, has_draft: 1, state: 'published' },
  });
  await withdrawItem(db, { id, reason: 'Mistaken.' }, ACT);
  expect(await itemOf(id)).toMatchObject({ newest_state: 'draft', published_version: null, has_draft: 0 });
});

test('only what changes which examinations see raises the revision, and forgets how older versions are recognised', async () => {
  const { db, publish, validate } = await openStore();
  const state = await publish(issuer());
  const id = await publish(model(state));
  const face = {
    ...{ model: id, version: 1, face: 1, widthMm: 210, heightMm: 297, icao: null, mrz: null, words: [] },
    fingerprint: { bits: '0'.repeat(16), colours: new Uint8Array(192) },
  };
  await writeFaces(db, [face]);
  const before = await referenceRevision(db);
  await editItem(db, { id, version: 1 }, ACT);
  expect(await referenceRevision(db)).toBe(before);
  expect(await readFace(db, id, 1)).not.toBe(null);
  await validate(id, 2);
  expect(await referenceRevision(db)).toBe(before + 1);
  expect(await db.selectFrom('reference_faces').selectAll().execute()).toEqual([]);
  await withdrawItem(db, { id, reason: 'Mistaken.' }, ACT);
  expect(await referenceRevision(db)).toBe(before + 2);
});

test('a version knows the digests of what was published before it, also across a withdrawal', async () => {
  const { db, publish, validate, versionOf } = await openStore();
  const id = await publish(issuer());
  await editItem(db, { id, version: 1 }, ACT);
  const second = { content: issuer({ iso: 'XAB' }), tier: 'public' } as const;
  await db
    .updateTable('reference_versions')
    .set({ content: JSON.stringify(second.content), digest: digestOf(second) })
    .where('version', '=', 2)
    .execute();
  await validate(id, 2);
  await withdrawItem(db, { id, reason: 'Mistaken.' }, ACT);
  await editItem(db, { id, version: 1 }, { ...ACT, at: LATER });
  await validate(id, 3);
  const [first, last] = [await versionOf(id, 1), await versionOf(id, 3)];
  expect(JSON.parse(last.history)).toEqual([first.digest, digestOf(second)]);
  expect(last.digest).toBe(first.digest);
});

test('who restores another’s version does not validate it, nor does its author', async () => {
  const { db, publish, versionOf } = await openStore();
  const id = await publish(issuer());
  await withdrawItem(db, { id, reason: 'Mistaken.' }, ACT);
  await editItem(db, { id, version: 1 }, { ...ACT, actor: { by: 'Bram', role: 'trainer' } });
  expect(JSON.parse((await versionOf(id, 2)).authors)).toEqual(['Anna', 'Bram']);
});

test('what was published elsewhere comes in use here, in the place of what was, and leaves drafts alone', async () => {
  const { db, publish, itemOf, versionOf } = await openStore();
  const id = await publish(issuer());
  await editItem(db, { id, version: 1 }, ACT);
  const coming = { content: issuer({ iso: 'XAB' }), tier: 'partner' } as const;
  const given = {
    ...{ id, ...coming, digest: digestOf(coming), history: [(await versionOf(id, 1)).digest], ...ACT },
    ...{ author: 'Dora', validatedBy: 'Ed', publishedAt: LATER, expires: '2030-01-01', signer: 'Bureau' },
  };
  expect(await importVersion(db, given)).toBe(3);
  expect(await itemOf(id)).toMatchObject({
    ...{ published_version: 3, expires: '2030-01-01', tier: 'partner', iso: 'XAB', has_draft: 1 },
  });
  expect(await versionOf(id, 1)).toMatchObject({ state: 'superseded' });
  expect(await versionOf(id, 2)).toMatchObject({ state: 'draft' });
  expect(await versionOf(id, 3)).toMatchObject({
    ...{ state: 'published', author: 'Dora', validated_by: 'Ed', signer: 'Bureau', published_at: LATER },
  });
  const asOffice = { ...given, content: office(randomUUID()) };
  await expect(importVersion(db, asOffice)).rejects.toMatchObject({ code: 'conflict' });
});

test('a draft that was passed by is gone on with, unless it is put aside', async () => {
  const { db, publish, versionOf } = await openStore();
  const id = await publish(issuer());
  await editItem(db, { id, version: 1 }, ACT);
  const coming = { content: issuer({ iso: 'XAB' }), tier: 'public' } as const;
  await importVersion(db, {
    ...{ id, ...coming, digest: digestOf(coming), history: [(await versionOf(id, 1)).digest], ...ACT },
    ...{ author: 'Dora', validatedBy: 'Ed', publishedAt: LATER, expires: null, signer: 'Bureau' },
  });
  expect((await editItem(db, { id, version: 3 }, ACT)).version).toBe(2);
  const begun = await editItem(db, { id, version: 3, aside: true }, ACT);
  expect(begun).toMatchObject({ version: 4, state: 'draft', digest: digestOf(coming) });
  expect(await versionOf(id, 2)).toMatchObject({ state: 'superseded' });
});

test('a digest is of the knowledge, not of how its keys stand', () => {
  const content = issuer();
  const turned = Object.fromEntries(Object.entries(content).toReversed()) as unknown as typeof content;
  expect(digestOf({ tier: 'public', content: turned })).toBe(digestOf({ content, tier: 'public' }));
  expect(digestOf({ content, tier: 'partner' })).not.toBe(digestOf({ content, tier: 'public' }));
});
