import { expect, test } from 'vitest';
import { caseHandlers } from '../../../electron/api/cases.ts';
import { examinationHandlers } from '../../../electron/api/examinations.ts';
import { reviewHandlers } from '../../../electron/api/reviews.ts';
import { readSettings } from '../../../electron/db/settings.ts';
import type { Services } from '../../../electron/services.ts';
import { draftOf, gradesOf, observationOf } from '../../shared/rules/conclusion/fixtures.ts';
import { ANNA, BRAM, CALLER, CLARA, examinedDocument, logged } from './concluded-document.ts';

const NOTE = 'The 8 was scraped.';
const AGAINST = draftOf(
  { carrier: 2, unaltered: -2 },
  { references: ['Specimen 14'], observations: [observationOf({ isDeviation: false })] },
);

/** A document with an answer and a signed version, whose revision waits for a second reader. */
async function waitingRevision() {
  const document = await examinedDocument({ answer: null });
  const { db, events, documentId, caseId, examinationId, findingId } = document;
  const services = { db, events } as Services;
  const calls = {
    ...document.handlers,
    ...caseHandlers(services),
    ...examinationHandlers(services),
    ...reviewHandlers(services),
  };
  const answer = (note: string) => calls['review.answer']({ findingId, answer: 'confirmed', note }, CALLER);
  await answer(NOTE);
  const save = (draft: typeof AGAINST) => calls['conclusion.save']({ documentId, draft, seen: null }, CALLER);
  await save(draftOf({ carrier: 1 }, { reasoning: 'The first time.' }));
  await calls['conclusion.sign']({ documentId, reader: ANNA }, CALLER);
  await save(AGAINST);
  await calls['conclusion.sign']({ documentId, reader: ANNA }, CALLER);
  /** All that the calls tell of the document, as text. */
  const heard = async () =>
    JSON.stringify([
      await calls['conclusion.get']({ documentId }, CALLER),
      await calls['examination.get']({ id: examinationId }, CALLER),
      await calls['examination.compare']({ older: examinationId, newer: examinationId }, CALLER),
      await calls['case.open']({ id: caseId }, CALLER),
      await calls['case.history']({ id: caseId }, CALLER),
    ]);
  const read = (reader: typeof ANNA, given: Parameters<typeof gradesOf>[0]) =>
    calls['conclusion.read']({ documentId, reader, grades: gradesOf(given), note: '' }, CALLER);
  const show = (name: string) => calls['conclusion.show']({ documentId, name }, CALLER);
  const answers = async () => (await calls['examination.get']({ id: examinationId }, CALLER)).answers;
  return { ...document, calls, answer, heard, read, show, answers };
}

test('while a reader reads blind, no call tells an answer, a note or the grades of an earlier version', async () => {
  const { calls, heard, answers, documentId } = await waitingRevision();
  const told = await heard();
  for (const secret of [NOTE, 'confirmed', 'The first time', '"grade":1', '"grade":-2', 'no-irregularity']) {
    expect(told).not.toContain(secret);
  }
  expect(await answers()).toBe('withheld');
  const { signed } = await calls['conclusion.get']({ documentId }, CALLER);
  expect(signed).toMatchObject([{ version: 1, state: 'signed', isBlind: true, category: null }]);
});

test('answers stay as the writer gave them while another reads, shown or not', async () => {
  const { calls, answer, show, findingId } = await waitingRevision();
  for (const refused of [
    () => answer(NOTE),
    () => calls['review.undo']({ findingId }, CALLER),
    async () => {
      await show(BRAM.name);
      return answer('Another note.');
    },
  ]) {
    await expect(refused()).rejects.toMatchObject({ code: 'conflict' });
  }
});

test('whoever asks sees them, which is logged, and the conclusion says that the reading was not blind', async () => {
  const { db, heard, read, show, answers } = await waitingRevision();
  const { current, signed } = await show(BRAM.name);
  expect(current).toMatchObject({
    isBlind: true,
    shownTo: [BRAM.name],
    draft: { grades: { carrier: { grade: null } } },
  });
  expect(signed).toMatchObject([{ isBlind: false, draft: { reasoning: 'The first time.' } }]);
  expect(await answers()).toBe('kept');
  const told = await heard();
  expect(told).toContain(NOTE);
  expect(told).not.toContain('"grade":-2');
  expect((await logged(db)).at(-1)).toEqual([
    'conclusion.shown',
    expect.objectContaining({ version: 2, reading: 2, name: BRAM.name }),
  ]);
  const settled = await read(BRAM, { carrier: 2, unaltered: -2 });
  expect(settled.signed[0]!.readings.map(({ shownTo }) => shownTo)).toEqual([[], [BRAM.name]]);
});

test('a third reader is blind again, whatever was shown to the second', async () => {
  const { heard, read, show, answers } = await waitingRevision();
  await show(BRAM.name);
  const { current } = await read(BRAM, { carrier: 2, unaltered: 1 });
  expect(current).toMatchObject({ state: 'awaiting-third-reader', shownTo: [] });
  expect(await answers()).toBe('withheld');
  const told = await heard();
  for (const secret of [NOTE, 'differsOn', '"grade":1']) expect(told).not.toContain(secret);
  const { signed } = await read(CLARA, { unaltered: -1 });
  expect(signed[0]!.readings.map(({ shownTo }) => shownTo)).toEqual([[], [BRAM.name], []]);
  expect(await answers()).toBe('open');
  expect(await heard()).toContain(NOTE);
});

test('nothing is shown where nobody waits, and taking back forgets what was shown', async () => {
  const { calls, show, documentId } = await waitingRevision();
  await show(BRAM.name);
  await calls['conclusion.withdraw']({ documentId, name: ANNA.name }, CALLER);
  await expect(show(BRAM.name)).rejects.toMatchObject({ code: 'conflict' });
  const { current } = await calls['conclusion.sign']({ documentId, reader: ANNA }, CALLER);
  expect(current!.shownTo).toEqual([]);
});

test('a finding keeps in the conclusion the number that it has in the case', async () => {
  const { db, calls, documentId, examinationId, findingId } = await examinedNumbered();
  const { grounds } = await calls['conclusion.get']({ documentId }, CALLER);
  expect(grounds.map(({ findingId: id, number }) => [id, number])).toEqual([[findingId, 2]]);
  expect(
    await db.selectFrom('findings').select('id').where('examination_id', '=', examinationId).execute(),
  ).toHaveLength(2);
});

/** A document of which the second finding is confirmed: a graver one stands before it. */
async function examinedNumbered() {
  const document = await examinedDocument();
  const { db, findingId } = document;
  const { id: _, ...row } = await db.selectFrom('findings').selectAll().executeTakeFirstOrThrow();
  await db.updateTable('findings').set({ severity: 'minor' }).where('id', '=', findingId).execute();
  await db
    .insertInto('findings')
    .values({ ...row, id: '00000000-0000-4000-8000-00000000000a', position: 1 })
    .execute();
  return { ...document, calls: document.handlers };
}

test('the name of who signs first is kept where none was, and no later one goes over it', async () => {
  const { db, read } = await waitingRevision();
  expect(await readSettings(db)).toMatchObject(ANNA);
  await read(BRAM, { carrier: 2, unaltered: -2 });
  expect(await readSettings(db)).toMatchObject(ANNA);
});
