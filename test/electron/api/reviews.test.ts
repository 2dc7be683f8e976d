import { expect, test } from 'vitest';
import { removeCase } from '../../../electron/db/case-rows.ts';
import { writeSettings } from '../../../electron/db/settings.ts';
import { done, examination, finding } from '../db/examined-document.ts';
import { openExaminedCalls } from './examined-calls.ts';

const HOSTILE = `<script>alert(1)</script>'; DELETE FROM reviews; --`;

async function openAnswerable() {
  const opened = await openExaminedCalls();
  const { save, call, ids, db } = opened;
  await writeSettings(db, { name: 'A. Examiner' });
  await save(examination({ 'word-size': done(finding()) }));
  const { findings } = await call('examination.get', { id: (await ids())[0]! });
  return { ...opened, findingId: findings[0]!.id };
}

test('an answer stands under the name of who gave it, moves the case on, and is in the history', async () => {
  const { db, call, findingId, told, entries, caseId, documentId, ids } = await openAnswerable();
  const review = await call('review.answer', { findingId, answer: 'confirmed', note: HOSTILE });
  expect(review).toMatchObject({ answer: 'confirmed', note: HOSTILE, by: 'A. Examiner' });
  expect((await call('examination.get', { id: (await ids())[0]! })).findings[0]!.review).toEqual(review);
  expect(await db.selectFrom('cases').select('state').execute()).toEqual([{ state: 'in-review' }]);
  expect(told).toEqual([{ name: 'case.changed', payload: { caseId } }]);
  expect((await entries()).at(-1)).toEqual({
    action: 'finding.reviewed',
    by: 'A. Examiner',
    details: { findingId, check: 'word-size', documentId, answer: 'confirmed', note: HOSTILE },
  });
});

test('the same answer sent twice is given once', async () => {
  const { db, call, findingId } = await openAnswerable();
  const first = await call('review.answer', { findingId, answer: 'dismissed' });
  expect(await call('review.answer', { findingId, answer: 'dismissed' })).toEqual(first);
  expect(await db.selectFrom('reviews').select('seq').execute()).toHaveLength(1);
});

test('undoing gives back what stood before, and nothing is undone where nothing stands', async () => {
  const { db, call, findingId, entries } = await openAnswerable();
  const first = await call('review.answer', { findingId, answer: 'dismissed' });
  await call('review.answer', { findingId, answer: 'confirmed' });
  expect(await call('review.undo', { findingId })).toEqual(first);
  expect((await entries()).at(-1)).toMatchObject({
    action: 'review.undone',
    details: { findingId, answer: 'confirmed', restored: 'dismissed' },
  });
  expect(await call('review.undo', { findingId })).toBeNull();
  expect(await db.selectFrom('cases').select('state').execute()).toEqual([{ state: 'to-review' }]);
  const before = (await entries()).length;
  expect(await call('review.undo', { findingId })).toBeNull();
  expect(await entries()).toHaveLength(before);
});

test('a finding that is not there, or whose case was removed, cannot be answered', async () => {
  const { db, call, findingId, caseId } = await openAnswerable();
  const answer = 'confirmed' as const;
  await expect(call('review.answer', { findingId: crypto.randomUUID(), answer })).rejects.toThrow(
    'not-found',
  );
  const act = { actor: { by: 'A', role: 'examiner' } as const, at: new Date().toISOString() };
  await db.transaction().execute((step) => removeCase(step, caseId, act));
  await expect(call('review.answer', { findingId, answer })).rejects.toThrow('not-found');
});
