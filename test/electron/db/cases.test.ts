import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listCases } from '../../../electron/db/case-list.ts';
import { createCase } from '../../../electron/db/case-rows.ts';
import { openCase } from '../../../electron/db/case-view.ts';
import { refreshCase } from '../../../electron/db/cases.ts';
import { setDocumentState } from '../../../electron/db/documents.ts';
import { type Db, openDatabase } from '../../../electron/db/open.ts';
import { addReview, undoReview } from '../../../electron/db/reviews.ts';
import { CaseQuery } from '../../../shared/api/schemas/case.ts';
import { ACT, AT, addConclusion, addExamination, addWaiting, LATER } from './stored-case.ts';

let db: Db;
beforeEach(async () => {
  db = await openDatabase(':memory:');
});
afterEach(() => db.destroy());

async function shown(caseId: string) {
  await refreshCase(db, caseId, LATER);
  return db
    .selectFrom('cases')
    .select(['state', 'outcome', 'deviation_count', 'document_count', 'pending_count', 'failed_count'])
    .select('changed_at')
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow();
}

const review = (answer: 'confirmed' | 'dismissed') => ({ answer, note: '', by: 'Anna', at: AT });

test('a case without documents has nothing examined', async () => {
  const id = randomUUID();
  await createCase(db, { id, title: 'Empty' }, ACT);
  expect(await shown(id)).toEqual({
    state: 'nothing-examined',
    outcome: 'none',
    deviation_count: 0,
    document_count: 0,
    pending_count: 0,
    failed_count: 0,
    changed_at: LATER,
  });
});

test('while a document waits or is under way the case is being examined, whatever the others are', async () => {
  const { documentId, caseId } = await addWaiting(db);
  expect(await shown(caseId)).toMatchObject({ state: 'examining', outcome: 'none', pending_count: 1 });
  await setDocumentState(db, documentId, { state: 'examining' }, AT);
  expect(await shown(caseId)).toMatchObject({ state: 'examining', pending_count: 1 });
  await addExamination(db, documentId, { outcome: 'doubtful' });
  await addConclusion(db, documentId, { state: 'signed' });
  await addWaiting(db, { caseId });
  expect(await shown(caseId)).toMatchObject({
    state: 'examining',
    outcome: 'doubtful',
    document_count: 2,
    pending_count: 1,
  });
});

test('where no document could be examined, nothing is examined', async () => {
  const { documentId, caseId } = await addWaiting(db);
  const other = await addWaiting(db, { caseId });
  const refusal = { code: 'encrypted', text: { en: 'Locked.', nl: 'Op slot.' } } as const;
  await setDocumentState(db, documentId, { state: 'refused', refusal }, AT);
  await setDocumentState(db, other.documentId, { state: 'cancelled' }, AT);
  expect(await shown(caseId)).toMatchObject({
    state: 'nothing-examined',
    outcome: 'none',
    pending_count: 0,
    failed_count: 2,
  });
});

test('an examined case waits for a review until a finding is answered, and again when that is taken back', async () => {
  const { documentId, caseId } = await addWaiting(db);
  const { findingId } = await addExamination(db, documentId, { outcome: 'no-deviation-found' });
  expect(await shown(caseId)).toMatchObject({ state: 'to-review', outcome: 'deviations' });
  await addReview(db, findingId, review('dismissed'));
  expect(await shown(caseId)).toMatchObject({ state: 'in-review' });
  await undoReview(db, findingId, { by: 'Anna', at: AT });
  expect(await shown(caseId)).toMatchObject({ state: 'to-review' });
});

test('a draft begins the review; signed for every document that could be examined, the case is concluded', async () => {
  const first = await addWaiting(db);
  const { caseId } = first;
  const second = await addWaiting(db, { caseId });
  const broken = await addWaiting(db, { caseId });
  await addExamination(db, first.documentId, { outcome: 'doubtful' });
  await addExamination(db, second.documentId, { outcome: 'no-deviation-found' });
  const refusal = { code: 'unreadable-file', text: { en: 'Broken.', nl: 'Stuk.' } } as const;
  await setDocumentState(db, broken.documentId, { state: 'refused', refusal }, AT);
  expect(await shown(caseId)).toMatchObject({ state: 'to-review', failed_count: 1 });
  await addConclusion(db, first.documentId, { state: 'draft' });
  expect(await shown(caseId)).toMatchObject({ state: 'in-review' });
  await addConclusion(db, first.documentId, { state: 'signed', version: 2 });
  expect(await shown(caseId)).toMatchObject({ state: 'in-review' });
  await addConclusion(db, second.documentId, { state: 'signed' });
  expect(await shown(caseId)).toMatchObject({ state: 'concluded' });
});

test('the outcome is the worst of the latest examination of each document', async () => {
  const first = await addWaiting(db);
  const { caseId } = first;
  const second = await addWaiting(db, { caseId });
  await addExamination(db, first.documentId, { outcome: 'no-deviation-found' });
  await addExamination(db, second.documentId, { outcome: 'not-assessable' });
  expect(await shown(caseId)).toMatchObject({ outcome: 'not-assessable' });
  await addExamination(db, first.documentId, { outcome: 'doubtful' });
  expect(await shown(caseId)).toMatchObject({ outcome: 'doubtful' });
  const clean = { outcome: 'no-deviation-found', verdict: 'no-deviation', at: LATER } as const;
  await addExamination(db, first.documentId, clean);
  await addExamination(db, second.documentId, clean);
  expect(await shown(caseId)).toMatchObject({ outcome: 'no-deviation-found' });
});

test('deviations that make no document doubtful are counted, and not called none', async () => {
  const first = await addWaiting(db);
  const { caseId } = first;
  const second = await addWaiting(db, { caseId });
  await addExamination(db, first.documentId, { outcome: 'no-deviation-found' });
  const { findingId } = await addExamination(db, second.documentId, { outcome: 'no-deviation-found' });
  expect(await shown(caseId)).toMatchObject({ outcome: 'deviations', deviation_count: 2 });
  await addReview(db, findingId, review('dismissed'));
  expect(await shown(caseId)).toMatchObject({ outcome: 'deviations', deviation_count: 2 });
  const clean = { outcome: 'no-deviation-found', verdict: 'no-deviation', at: LATER } as const;
  await addExamination(db, first.documentId, clean);
  expect(await shown(caseId)).toMatchObject({ outcome: 'deviations', deviation_count: 1 });
  await addExamination(db, second.documentId, { outcome: 'not-assessable', at: LATER });
  expect(await shown(caseId)).toMatchObject({ outcome: 'not-assessable', deviation_count: 1 });
  expect((await openCase(db, caseId)).documents[1]!.examinations).toMatchObject([
    { outcome: 'not-assessable', deviationCount: 1 },
    { outcome: 'no-deviation-found', deviationCount: 1 },
  ]);
});

test('what was left unjudged stands beside an outcome without deviations, in the list and in the case', async () => {
  const first = await addWaiting(db);
  const { caseId } = first;
  const second = await addWaiting(db, { caseId });
  const clean = { outcome: 'no-deviation-found', verdict: 'no-deviation' } as const;
  await addExamination(db, first.documentId, { ...clean, gaps: ['traces-not-judged', 'needs-physical'] });
  await addExamination(db, second.documentId, { ...clean, gaps: ['no-reference', 'scan-limits'] });
  const unjudged = async () => {
    const { rows } = await listCases(db, CaseQuery.parse({}));
    return [rows[0]!.unjudged, (await openCase(db, caseId)).unjudged];
  };
  const both = ['no-reference', 'traces-not-judged'];
  expect(await unjudged()).toEqual([both, both]);
  expect((await openCase(db, caseId)).documents.map(({ examinations }) => examinations[0]!.unjudged)).toEqual(
    [['traces-not-judged'], ['no-reference']],
  );
  await addExamination(db, first.documentId, { ...clean, at: LATER });
  expect(await unjudged()).toEqual([['no-reference'], ['no-reference']]);
  await addExamination(db, second.documentId, { ...clean, at: LATER, gaps: ['needs-physical'] });
  expect(await unjudged()).toEqual([[], []]);
  await addExamination(db, second.documentId, { outcome: 'doubtful', at: LATER, gaps: ['no-reference'] });
  expect(await unjudged()).toEqual([[], []]);
});

test('a refused repeat keeps what the earlier examination said', async () => {
  const { documentId, caseId } = await addWaiting(db);
  await addExamination(db, documentId, { outcome: 'doubtful' });
  await setDocumentState(db, documentId, { state: 'cancelled' }, AT);
  expect(await shown(caseId)).toMatchObject({ state: 'to-review', outcome: 'doubtful', failed_count: 1 });
});

test('the words of a case are those of its title, its files and its text, and go with it', async () => {
  const { documentId, caseId } = await addWaiting(db, { fileName: 'Geboorteakte Éva.pdf' });
  await addExamination(db, documentId, { outcome: 'doubtful', words: 'Łódź\n1987' });
  const words = () => db.selectFrom('case_words').select(['title', 'files', 'text']).execute();
  expect(await words()).toEqual([
    { title: 'GEBOORTEAKTE EVA', files: 'GEBOORTEAKTE EVA.PDF', text: 'LODZ\n1987' },
  ]);
  await db.updateTable('cases').set({ removed_at: AT }).where('id', '=', caseId).execute();
  await refreshCase(db, caseId, AT);
  expect(await words()).toEqual([]);
});
