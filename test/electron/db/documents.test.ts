import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCase, removeCase } from '../../../electron/db/case-rows.ts';
import { addDocument, documentOf, setDocumentState } from '../../../electron/db/documents.ts';
import { type Db, openDatabase } from '../../../electron/db/open.ts';
import { ACT, AT, addWaiting, LATER } from './stored-case.ts';

let db: Db;
beforeEach(async () => {
  db = await openDatabase(':memory:');
});
afterEach(() => db.destroy());

const file = (given: { id?: string; caseId?: string | null; fileName?: string; sha256?: string } = {}) => ({
  ...{ id: randomUUID(), caseId: null, fileName: 'scan.jpg', sha256: 'a'.repeat(64), sizeBytes: 9 },
  ...{ languages: ['nld', 'fra'] as const },
  ...given,
});

const everything = async () => ({
  cases: await db.selectFrom('cases').selectAll().execute(),
  documents: await db.selectFrom('documents').selectAll().execute(),
  audit: await db.selectFrom('audit_entries').selectAll().execute(),
});

test('a file without a case becomes a case by its name, and waits', async () => {
  const given = file({ fileName: 'Paspoort 12.v2.jpg' });
  const { caseId, isNew } = await addDocument(db, given, ACT);
  expect(isNew).toBe(true);
  const { cases, documents, audit } = await everything();
  expect(cases).toMatchObject([{ id: caseId, number: 1, title: 'Paspoort 12.v2', state: 'examining' }]);
  expect(documents).toMatchObject([
    { id: given.id, case_id: caseId, position: 1, file_name: 'Paspoort 12.v2.jpg', state: 'waiting' },
  ]);
  expect(audit.map(({ action }) => action)).toEqual(['case.created', 'document.added']);
  expect(await documentOf(db, given.id)).toEqual({
    ...{ id: given.id, caseId, fileName: 'Paspoort 12.v2.jpg', sha256: given.sha256 },
    ...{ state: 'waiting', languages: ['nld', 'fra'] },
  });
});

test('sending the same again answers the same and writes nothing', async () => {
  const given = file();
  const { caseId } = await addDocument(db, given, ACT);
  const before = await everything();
  const again = await addDocument(db, given, { ...ACT, at: LATER });
  const named = await addDocument(db, { ...given, caseId }, { ...ACT, at: LATER });
  expect([again, named]).toEqual([
    { caseId, isNew: false },
    { caseId, isNew: false },
  ]);
  expect(await everything()).toEqual(before);
});

test('another file, or another case, under a known id is refused', async () => {
  const given = file();
  await addDocument(db, given, ACT);
  const other = randomUUID();
  await createCase(db, { id: other, title: 'Other' }, ACT);
  const before = await everything();
  const conflict = { name: 'LoepError', code: 'conflict' };
  await expect(addDocument(db, { ...given, sha256: 'b'.repeat(64) }, ACT)).rejects.toMatchObject(conflict);
  await expect(addDocument(db, { ...given, caseId: other }, ACT)).rejects.toMatchObject(conflict);
  expect(await everything()).toEqual(before);
});

test('files of one case stand in the order in which they came', async () => {
  const { caseId } = await addWaiting(db, { fileName: 'b.jpg' });
  await addWaiting(db, { fileName: 'a.jpg', caseId });
  await addWaiting(db, { fileName: 'c.jpg', caseId });
  const { documents } = await everything();
  expect(documents.map(({ file_name, position }) => [file_name, position])).toEqual([
    ['b.jpg', 1],
    ['a.jpg', 2],
    ['c.jpg', 3],
  ]);
});

test('nothing is added to a case that is not there or was removed', async () => {
  const { caseId } = await addWaiting(db);
  await removeCase(db, caseId, ACT);
  const missing = { name: 'LoepError', code: 'not-found' };
  await expect(addDocument(db, file({ caseId }), ACT)).rejects.toMatchObject(missing);
  await expect(addDocument(db, file({ caseId: randomUUID() }), ACT)).rejects.toMatchObject(missing);
  expect((await everything()).documents).toHaveLength(1);
});

test('a document of a removed case is not found', async () => {
  const { documentId, caseId } = await addWaiting(db);
  await removeCase(db, caseId, ACT);
  await expect(documentOf(db, documentId)).rejects.toMatchObject({ code: 'not-found' });
  await expect(documentOf(db, randomUUID())).rejects.toMatchObject({ code: 'not-found' });
});

test.each([
  ['.jpg', '.jpg'],
  ['scan', 'scan'],
  ['a.b c.jpg', 'a.b c'],
  ["x'; DROP TABLE cases; --.png", "x'; DROP TABLE cases; --"],
  ['<img src=x onerror=alert(1)>.png', '<img src=x onerror=alert(1)>'],
  ['__proto__', '__proto__'],
  ['..%2f..%2fetc%2fpasswd', '..%2f..%2fetc%2fpasswd'],
])('the file name %s is a title and nothing else', async (fileName, title) => {
  await addDocument(db, file({ fileName }), ACT);
  const { cases, documents } = await everything();
  expect(cases.map((row) => row.title)).toEqual([title]);
  expect(documents.map((row) => row.file_name)).toEqual([fileName]);
});

test('a refusal goes away with the next state', async () => {
  const { documentId } = await addWaiting(db);
  const refusal = { code: 'timed-out', text: { en: 'Too long.', nl: 'Te lang.' } } as const;
  await setDocumentState(db, documentId, { state: 'refused', refusal }, AT);
  const [refused] = (await everything()).documents;
  expect(JSON.parse(refused!.refusal!)).toEqual(refusal);
  await setDocumentState(db, documentId, { state: 'waiting', languages: ['deu'] }, AT);
  expect((await everything()).documents).toMatchObject([
    { state: 'waiting', refusal: null, languages: '["deu"]' },
  ]);
});
