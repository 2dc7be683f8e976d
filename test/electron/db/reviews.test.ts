import { expect, test } from 'vitest';
import { examinationView } from '../../../electron/db/examination-view.ts';
import { addReview, standingReview, undoReview } from '../../../electron/db/reviews.ts';
import { done, examination, finding, openExamined } from './examined-document.ts';

let minute = 0;
const at = () => new Date(Date.UTC(2026, 2, 2, 10, minute++)).toISOString();

async function openAnswered() {
  const { db, save, ids } = await openExamined();
  await save(examination({ 'word-size': done(finding()) }));
  const [id] = await ids();
  const findingId = (await examinationView(db, id!)).findings[0]!.id;
  const answer = async (answer: 'confirmed' | 'dismissed' | 'not-assessable', note = '') => {
    const review = { answer, note, by: 'A', at: at() };
    await addReview(db, findingId, review);
    return review;
  };
  const undo = async () => (await undoReview(db, findingId, { by: 'B', at: at() }))?.now;
  const standing = async () => {
    const review = await standingReview(db, findingId);
    expect((await examinationView(db, id!)).findings[0]!.review).toEqual(review);
    return review;
  };
  const rows = () => db.selectFrom('reviews').selectAll().orderBy('seq').execute();
  return { db, findingId, answer, undo, standing, rows };
}

test('the last answer stands, and undoing brings back the one before, with its author and time', async () => {
  const { answer, undo, standing } = await openAnswered();
  expect(await standing()).toBeNull();
  const first = await answer('confirmed', 'first');
  const second = await answer('dismissed', 'second');
  expect(await standing()).toEqual(second);
  expect(await undo()).toEqual(first);
  expect(await standing()).toEqual(first);
});

test('several undos walk back to where nothing was answered, and no further', async () => {
  const { answer, undo, standing, rows } = await openAnswered();
  const first = await answer('confirmed');
  const second = await answer('dismissed');
  await answer('not-assessable');
  expect([await undo(), await undo(), await undo(), await undo()]).toEqual([second, first, null, undefined]);
  expect(await standing()).toBeNull();
  expect((await rows()).map(({ answer, by }) => [answer, by])).toEqual([
    ['confirmed', 'A'],
    ['dismissed', 'A'],
    ['not-assessable', 'A'],
    ['dismissed', 'B'],
    ['confirmed', 'B'],
    [null, 'B'],
  ]);
});

test('an answer after an undo can be undone to what stood then', async () => {
  const { answer, undo, standing } = await openAnswered();
  const first = await answer('confirmed');
  await answer('dismissed');
  await undo();
  const third = await answer('not-assessable');
  expect(await standing()).toEqual(third);
  expect(await undo()).toEqual(first);
  expect(await undo()).toBeNull();
  const fourth = await answer('dismissed');
  expect(await standing()).toEqual(fourth);
  expect(await undo()).toBeNull();
});

test('the database keeps every answer as it was given', async () => {
  const { db, answer } = await openAnswered();
  await answer('confirmed');
  await expect(db.updateTable('reviews').set({ note: 'other' }).execute()).rejects.toThrow('only added to');
  await expect(db.deleteFrom('reviews').execute()).rejects.toThrow('only added to');
});
