import { expect, test } from 'vitest';
import { done, examination, finding } from '../db/examined-document.ts';
import { openExaminedCalls } from './examined-calls.ts';

test('a document is examined again in the languages asked for, and not twice at once', async () => {
  const { db, documentId, save, call, queue, entries } = await openExaminedCalls();
  await expect(call('examination.start', { documentId, languages: null })).rejects.toThrow('conflict');
  await save(examination({ 'word-size': done(finding()) }));
  await call('examination.start', { documentId, languages: ['nld', 'fra'] });
  expect((await entries()).at(-1)).toMatchObject({
    action: 'examination.asked',
    by: 'examiner',
    details: { documentId, languages: 'nld fra' },
  });
  await queue.idle();
  const document = await db.selectFrom('documents').selectAll().executeTakeFirstOrThrow();
  expect(document).toMatchObject({ state: 'refused', languages: '["nld","fra"]' });
  expect(JSON.parse(document.refusal!)).toMatchObject({ code: 'not-found' });
});

test('a document that waits is called off by whoever asks, and calling it off again does nothing', async () => {
  const { db, documentId, call, told, entries, caseId } = await openExaminedCalls();
  await call('examination.cancel', { documentId });
  expect(await db.selectFrom('documents').select('state').execute()).toEqual([{ state: 'cancelled' }]);
  expect(told).toEqual([{ name: 'case.changed', payload: { caseId } }]);
  expect((await entries()).at(-1)).toMatchObject({ action: 'examination.cancelled', by: 'examiner' });
  await call('examination.cancel', { documentId });
  expect(told).toHaveLength(1);
  await expect(call('examination.cancel', { documentId: crypto.randomUUID() })).rejects.toThrow('not-found');
});

test('an examination, a page of its text and what a later one changed are shown', async () => {
  const { save, call, ids } = await openExaminedCalls();
  await save(examination({ 'word-size': done(finding()), 'word-baseline': done() }));
  await save(examination({ 'word-size': done(finding({ region: null })) }, { engine: '0.2.0' }));
  const [older, newer] = await ids();
  const view = await call('examination.get', { id: older! });
  expect(view.findings).toHaveLength(1);
  const text = await call('examination.text', { id: older!, page: 1 });
  expect(text.lines.map((line) => line.text)).toEqual(['Amsterdam']);
  const difference = await call('examination.compare', { older: older!, newer: newer! });
  expect(difference).toMatchObject({ isSame: false, older: { id: older }, newer: { engine: '0.2.0' } });
  expect(difference.onlyOlder).toEqual(view.findings);
  expect(difference.onlyNewer).toMatchObject([{ region: null }]);
  expect(difference.checks).toMatchObject([{ check: 'word-baseline', olderVersion: 1, newerVersion: null }]);
  await expect(call('examination.text', { id: older!, page: 2 })).rejects.toThrow('not-found');
});

test('a trainer may look at an examination and not start one', async () => {
  const { documentId, save, call, ids } = await openExaminedCalls();
  await save(examination({}));
  await call('examination.get', { id: (await ids())[0]! }, 'trainer');
  await expect(call('examination.start', { documentId, languages: null }, 'trainer')).rejects.toThrow(
    'not-allowed',
  );
});
