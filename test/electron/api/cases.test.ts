import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { verifyAudit } from '../../../electron/db/verify-audit.ts';
import { addConclusion, addExamination, addWaiting, LATER } from '../db/stored-case.ts';
import { openCaseCalls } from './case-calls.ts';

const done = { ok: true, value: null };

test('a case is made, renamed, removed and put back, and its history says so', async () => {
  const { call, db, told } = await openCaseCalls();
  const id = randomUUID();
  expect(await call('case.create', { id, title: '  Dossier één ' })).toEqual(done);
  expect(await call('case.rename', { id, title: '<script>alert(1)</script>' })).toEqual(done);
  expect(await call('case.remove', { id })).toEqual(done);
  expect(await call('case.list', {})).toEqual({ ok: true, value: { total: 0, rows: [] } });
  expect(await call('case.restore', { id })).toEqual(done);
  expect(await call('case.list', {})).toMatchObject({
    value: { total: 1, rows: [{ id, number: 1, title: '<script>alert(1)</script>' }] },
  });
  const history = await call('case.history', { id });
  expect(
    history.ok && history.value.map(({ seq, by, action, details }) => ({ seq, by, action, details })),
  ).toEqual([
    { seq: 1, by: 'examiner', action: 'case.created', details: { title: 'Dossier één' } },
    {
      ...{ seq: 2, by: 'examiner', action: 'case.renamed' },
      details: { from: 'Dossier één', to: '<script>alert(1)</script>' },
    },
    {
      seq: 3,
      by: 'examiner',
      action: 'case.removed',
      details: { number: 1, title: '<script>alert(1)</script>' },
    },
    {
      seq: 4,
      by: 'examiner',
      action: 'case.restored',
      details: { number: 1, title: '<script>alert(1)</script>' },
    },
  ]);
  expect(told).toEqual(Array(4).fill({ name: 'case.changed', payload: { caseId: id } }));
  expect(await verifyAudit(db)).toMatchObject({ ok: true, entries: 4 });
});

test('a case with conclusions is not removed before it was asked, and is told what it holds', async () => {
  const { call, db } = await openCaseCalls();
  const { caseId: id, documentId } = await addWaiting(db, { fileName: 'Akte.pdf' });
  const second = await addWaiting(db, { fileName: 'Bijlage.pdf', caseId: id });
  const drafted = await addConclusion(db, documentId, { state: 'signed' });
  await db.updateTable('conclusions').set({ state: 'superseded' }).where('id', '=', drafted).execute();
  await addConclusion(db, documentId, { state: 'signed', version: 2 });
  await addConclusion(db, second.documentId, { state: 'draft' });
  const asked = { ok: true, value: { signedCount: 1, unsignedCount: 1 } };
  expect(await call('case.remove', { id })).toEqual(asked);
  expect(await call('case.list', {})).toMatchObject({ value: { rows: [{ id, pendingCount: 2 }] } });
  expect(await call('case.remove', { id, withConclusions: true })).toEqual(done);
  expect(await call('case.list', {})).toMatchObject({ value: { total: 0 } });
});

test('removed cases have a list of their own, to be searched and brought back from, and no other count', async () => {
  const { call, db } = await openCaseCalls();
  const { caseId: id, documentId } = await addWaiting(db, { fileName: 'Éclair.pdf' });
  await addExamination(db, documentId, { outcome: 'doubtful', words: 'Afgegeven te Rabat' });
  const other = await addWaiting(db, { fileName: 'banaan.pdf' });
  await addWaiting(db, { fileName: 'stays.pdf' });
  for (const removed of [id, other.caseId]) expect(await call('case.remove', { id: removed })).toEqual(done);
  const titles = async (query: object) => {
    const reply = await call('case.list', { removed: true, sort: 'title', descending: false, ...query });
    return reply.ok && { total: reply.value.total, titles: reply.value.rows.map(({ title }) => title) };
  };
  expect(await titles({})).toEqual({ total: 2, titles: ['banaan', 'Éclair'] });
  expect(await titles({ limit: 1, offset: 1 })).toEqual({ total: 2, titles: ['Éclair'] });
  expect(await titles({ outcomes: ['doubtful'] })).toEqual({ total: 1, titles: ['Éclair'] });
  for (const search of ['eclair', 'RABAT afgegeven', '#1', 'éclair.pdf']) {
    expect(await titles({ search })).toEqual({ total: 1, titles: ['Éclair'] });
  }
  expect(await titles({ search: 'stays' })).toEqual({ total: 0, titles: [] });
  expect(await call('case.counts', {})).toMatchObject({ value: { all: 1, removed: 2 } });
  expect(await call('case.list', { removed: true, search: '1' })).toMatchObject({
    value: { rows: [{ id, removedAt: expect.any(String), outcome: 'doubtful' }] },
  });
  await call('case.restore', { id });
  expect(await titles({})).toEqual({ total: 1, titles: ['banaan'] });
  expect(await call('case.counts', {})).toMatchObject({ value: { all: 2, removed: 1 } });
});

test('a call made twice is done once', async () => {
  const { call, db } = await openCaseCalls();
  const id = randomUUID();
  for (const _ of [1, 2]) expect(await call('case.create', { id, title: 'A' })).toEqual(done);
  for (const _ of [1, 2]) expect(await call('case.rename', { id, title: 'B' })).toEqual(done);
  for (const _ of [1, 2]) expect(await call('case.remove', { id })).toEqual(done);
  for (const _ of [1, 2]) expect(await call('case.restore', { id })).toEqual(done);
  expect(await verifyAudit(db)).toMatchObject({ ok: true, entries: 4 });
  expect(await call('case.create', { id, title: 'Other' })).toMatchObject({ ok: false, code: 'conflict' });
});

test('what is opened, renamed or asked after must be there', async () => {
  const { call } = await openCaseCalls();
  const id = randomUUID();
  const missing = { ok: false, code: 'not-found' };
  expect(await call('case.open', { id })).toMatchObject(missing);
  expect(await call('case.rename', { id, title: 'B' })).toMatchObject(missing);
  expect(await call('case.remove', { id })).toMatchObject(missing);
  expect(await call('case.restore', { id })).toMatchObject(missing);
  expect(await call('case.history', { id })).toMatchObject(missing);
  await call('case.create', { id, title: 'A' });
  await call('case.remove', { id });
  expect(await call('case.open', { id })).toMatchObject({
    ...missing,
    text: { en: 'Case 1 was removed. Restore it first.' },
  });
  expect(await call('case.rename', { id, title: 'B' })).toMatchObject(missing);
  expect(await call('case.history', { id })).toMatchObject({ ok: true });
});

test.each(['', '   ', 'x'.repeat(201)])('the title %j is refused', async (title) => {
  const { call } = await openCaseCalls();
  expect(await call('case.create', { id: randomUUID(), title })).toMatchObject({ code: 'bad-input' });
});

test.each([
  "'); DELETE FROM cases; --",
  '__proto__',
  'constructor',
  '../../../etc/passwd',
  '\u202egnp.exe',
  'a\0b',
  '{"en":"x"}',
  '😀'.repeat(50),
])('the title %j comes back as it was given', async (title) => {
  const { call } = await openCaseCalls();
  const id = randomUUID();
  expect(await call('case.create', { id, title })).toEqual(done);
  expect(await call('case.open', { id })).toMatchObject({ ok: true, value: { title } });
  expect(await call('case.list', { search: title })).toMatchObject({ value: { rows: [{ title }] } });
  expect(await call('case.history', { id })).toMatchObject({ value: [{ details: { title } }] });
});

test('a trainer may look and not touch; a partner neither', async () => {
  const { call } = await openCaseCalls();
  const id = randomUUID();
  expect(await call('case.create', { id, title: 'A' }, 'trainer')).toMatchObject({ code: 'not-allowed' });
  expect(await call('case.list', {}, 'trainer')).toMatchObject({ ok: true });
  expect(await call('case.list', {}, 'partner')).toMatchObject({ code: 'not-allowed' });
});

test('removing a case calls off what waits, and says who did', async () => {
  const { call, db } = await openCaseCalls();
  const { caseId, documentId } = await addWaiting(db);
  expect(await call('case.remove', { id: caseId })).toEqual(done);
  expect(await db.selectFrom('documents').select(['id', 'state']).execute()).toEqual([
    { id: documentId, state: 'cancelled' },
  ]);
  await call('case.restore', { id: caseId });
  const history = await call('case.history', { id: caseId });
  expect(history.ok && history.value.map(({ action, by }) => [action, by])).toEqual([
    ['case.created', 'Anna'],
    ['document.added', 'Anna'],
    ['examination.cancelled', 'examiner'],
    ['case.removed', 'examiner'],
    ['case.restored', 'examiner'],
  ]);
  expect(await call('case.open', { id: caseId })).toMatchObject({
    value: { state: 'nothing-examined', failedCount: 1, documents: [{ state: 'cancelled' }] },
  });
});

test('a case that is put back has its waiting files taken up', async () => {
  const { call, db, queue } = await openCaseCalls();
  const { caseId } = await addWaiting(db);
  await db.updateTable('cases').set({ removed_at: LATER }).where('id', '=', caseId).execute();
  queue.wake();
  await queue.idle();
  expect(await db.selectFrom('documents').select('state').execute()).toEqual([{ state: 'waiting' }]);
  await call('case.restore', { id: caseId });
  await queue.idle();
  // Nothing of it lies in the vault: refused is what becomes of it once it is taken up.
  expect(await db.selectFrom('documents').select('state').execute()).toEqual([{ state: 'refused' }]);
});

test('a case opens with everything that is known of its documents', async () => {
  const { call, db } = await openCaseCalls();
  const { caseId, documentId, sha256 } = await addWaiting(db, { fileName: 'Akte.pdf' });
  const other = await addWaiting(db, { fileName: 'Kopie.pdf', sha256 });
  const removed = await addWaiting(db, { fileName: 'Weg.pdf', sha256 });
  await call('case.remove', { id: removed.caseId });
  await addWaiting(db, { fileName: 'Bijlage.jpg', caseId });
  const older = await addExamination(db, documentId, { outcome: 'doubtful' });
  const newer = await addExamination(db, documentId, { outcome: 'no-deviation-found', at: LATER });
  await db
    .insertInto('pages')
    .values(
      [2, 1].map((page) => ({
        ...{ document_id: documentId, page, width_px: 2480, height_px: 3508 },
        ...{ dpi: 300, dpi_source: 'file' as const },
      })),
    )
    .execute();
  await addConclusion(db, documentId, { state: 'signed' });
  await addConclusion(db, documentId, { state: 'draft', version: 2 });
  const opened = await call('case.open', { id: caseId });
  expect(opened).toMatchObject({
    value: {
      ...{ number: 1, title: 'Akte', state: 'examining', documentCount: 2, pendingCount: 1 },
      documents: [
        {
          ...{ id: documentId, fileName: 'Akte.pdf', sizeBytes: 5, state: 'examined', refusal: null },
          pages: [{ page: 1, widthPx: 2480, heightPx: 3508, dpi: 300, dpiSource: 'file' }, { page: 2 }],
          examinations: [
            { id: newer.examinationId, outcome: 'no-deviation-found', languages: ['nld'] },
            { id: older.examinationId, outcome: 'doubtful' },
          ],
          openCount: 1,
          alsoIn: [{ caseId: other.caseId, number: 2, title: 'Kopie' }],
          conclusion: { state: 'draft', category: null },
        },
        {
          fileName: 'Bijlage.jpg',
          state: 'waiting',
          examinations: [],
          pages: [],
          openCount: 0,
          alsoIn: [],
          conclusion: null,
        },
      ],
    },
  });
});
