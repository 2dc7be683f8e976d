import { expect, test } from 'vitest';
import { setDocumentState } from '../../../electron/db/documents.ts';
import { examinationView, textLayer } from '../../../electron/db/examination-view.ts';
import { ExaminationView, TextLayer } from '../../../shared/api/schemas/examination.ts';
import { openQueue, sampleBytes, TODAY } from './open-queue.ts';

test('a document that waits is examined, kept and told of', async () => {
  const { open, add, db, stateOf, examinationsOf, actions, told, caseId } = await openQueue();
  const id = await add(await sampleBytes());
  const queue = open();
  queue.wake();
  await queue.idle();
  expect(await stateOf(id)).toEqual({ state: 'examined', refusal: null });
  const [kept] = await examinationsOf(id);
  const view = ExaminationView.parse(await examinationView(db, kept!.id));
  expect(view).toMatchObject({ documentId: id, today: TODAY, languages: ['eng'], failures: [] });
  expect(view.zones).toMatchObject([{ format: 'TD1', verified: false }]);
  const digits = view.findings.find(({ check }) => check === 'mrz-check-digits');
  expect(digits).toMatchObject({ verdict: 'deviation', severity: 'critical', aspect: 'content', review: null });
  expect(digits?.explanation.nl).toMatch(/controlecijfer/);
  expect(digits?.cannotTell.en).toContain('does not tell');
  const layer = TextLayer.parse(await textLayer(db, kept!.id, 1));
  expect(layer.lines.length).toBeGreaterThan(2);
  expect(await actions()).toEqual(['case.created', 'document.added', 'examination.done']);
  const pages = await db.selectFrom('pages').selectAll().where('document_id', '=', id).execute();
  expect(pages).toMatchObject([{ page: 1, dpi_source: 'file' }]);
  const layers = await db.selectFrom('layers').selectAll().execute();
  expect(layers).toMatchObject([{ document_id: id, page: 1, light: 'VIS', source_page: 1 }]);
  const progress = told.filter(({ name }) => name === 'examination.progressed');
  expect(progress.length).toBeGreaterThan(1);
  expect(told.at(-1)).toEqual({ name: 'case.changed', payload: { caseId } });
});

test('the same engine on the same file says the same bit by bit, and the history says so', async () => {
  const { open, add, db, stateOf, examinationsOf, actions } = await openQueue();
  const [id] = [await add(await sampleBytes()), await add(await sampleBytes())];
  const queue = open();
  queue.wake();
  await queue.idle();
  const again = () =>
    db
      .transaction()
      .execute((step) => setDocumentState(step, id, { state: 'waiting' }, new Date().toISOString()));
  await again();
  queue.wake();
  await queue.idle();
  expect(await stateOf(id)).toMatchObject({ state: 'examined' });
  expect(await examinationsOf(id)).toHaveLength(1);
  expect((await actions()).at(-1)).toBe('examination.repeated');
  const digests = await db.selectFrom('examinations').select('digest').distinct().execute();
  expect(digests).toHaveLength(1);
});
