import { expect, test } from 'vitest';
import { examinationView, textLayer } from '../../../electron/db/examination-view.ts';
import { addReview } from '../../../electron/db/reviews.ts';
import { ExaminationView, TextLayer } from '../../../shared/api/schemas/examination.ts';
import { done, examination, finding, openExamined } from './examined-document.ts';

const HOSTILE = `<img src=x onerror=alert(1)> '; DROP TABLE cases; -- ../../etc/passwd {word} __proto__`;

const CONFIRMED = { answer: 'confirmed', note: 'Seen', by: 'B', at: '2026-03-01T11:00:00.000Z' } as const;

test('an examination reads as it was said: in the order of the report, with what could not be judged', async () => {
  const { db, documentId, save, ids } = await openExamined();
  const silent = finding({ verdict: 'no-deviation', severity: 'note', indicator: null, region: null });
  const unsure = finding({ verdict: 'not-assessable', severity: 'note', indicator: null });
  await save(
    examination({
      'word-size': done(silent, unsure, finding({ severity: 'minor' }), finding({ severity: 'major' })),
      'mrz-dates': { state: 'not-run', missing: 'mrz', absence: 'none' },
      'word-print': { state: 'broken', message: 'TypeError: at word-print.ts:12' },
    }),
  );
  const view = ExaminationView.parse(await examinationView(db, (await ids())[0]!));
  expect(view).toMatchObject({ documentId, engine: '0.1.0', today: '2026-03-01', totalMs: 5 });
  expect(view.findings.map(({ verdict, severity }) => [verdict, severity])).toEqual([
    ['deviation', 'major'],
    ['deviation', 'minor'],
    ['not-assessable', 'note'],
    ['no-deviation', 'note'],
  ]);
  expect(view.findings[0]).toMatchObject({
    check: 'word-size',
    title: { nl: expect.any(String) },
    indicator: { id: 'forged.digital_edit', name: { nl: expect.stringContaining('digitale bewerking') } },
    region: { page: 1, box: { x: 10.5, y: 20, width: 30, height: 8 } },
    explanation: { en: expect.stringContaining('The letters of “Amsterdam” are 5 % taller') },
  });
  expect(view.findings[3]!.region).toBeNull();
  expect(view.gaps.map(({ id }) => id)).toEqual(['no-reference']);
  expect(view.notRun).toMatchObject([{ id: 'mrz-dates', reason: { en: expect.stringContaining('zone') } }]);
  expect(view.broken).toMatchObject([{ id: 'word-print', reason: { en: expect.stringContaining('Loep') } }]);
  expect(JSON.stringify(view)).not.toContain('word-print.ts');
});

test('what a page says stays text, wherever it comes up', async () => {
  const { db, save, ids } = await openExamined();
  const hostile = finding({ explanation: { text: 'larger', values: { word: HOSTILE, found: '1' } } });
  await save(examination({ 'word-size': done(hostile) }, { word: HOSTILE }));
  const [id] = await ids();
  const view = ExaminationView.parse(await examinationView(db, id!));
  expect(view.findings[0]!.explanation.en).toContain(HOSTILE);
  expect(view.codes[0]!.text).toBe(HOSTILE);
  const layer = TextLayer.parse(await textLayer(db, id!, 1));
  expect(layer.lines).toMatchObject([{ text: HOSTILE, confidence: 0.988, words: [{ text: HOSTILE }] }]);
  expect(await db.selectFrom('cases').select('state').execute()).toEqual([{ state: 'to-review' }]);
});

test('an examination and a page that are not there are said to be so', async () => {
  const { db, save, ids } = await openExamined();
  await save(examination({}));
  await expect(examinationView(db, crypto.randomUUID())).rejects.toMatchObject({ code: 'not-found' });
  await expect(textLayer(db, (await ids())[0]!, 2)).rejects.toMatchObject({ code: 'not-found' });
});

test('the same once more adds only a line to the history', async () => {
  const { db, documentId, save, ids, entries } = await openExamined();
  await save(examination({ 'word-size': done(finding()) }, { ms: 5 }));
  await save(examination({ 'word-size': done(finding()) }, { ms: 7 }));
  const [id, twin] = await ids();
  expect(twin).toBeUndefined();
  const { digest } = await examinationView(db, id!);
  expect((await entries()).at(-1)).toEqual({
    action: 'examination.repeated',
    by: 'Loep',
    details: { documentId, examinationId: id, digest },
  });
});

test.each([
  ['a newer engine', { engine: '0.2.0' }, {}],
  ['another day', {}, { today: '2026-03-02' }],
  ['other languages', {}, { languages: ['nld'] as const }],
  ['another result', { word: 'Rotterdam' }, {}],
])('%s makes another examination beside the first', async (_what, changes, asked) => {
  const { save, ids } = await openExamined();
  await save(examination({ 'word-size': done(finding()) }));
  await save(examination({ 'word-size': done(finding()) }, changes), asked);
  expect(await ids()).toHaveLength(2);
});

test('answers are carried over to the findings that stayed, with author and time', async () => {
  const { db, save, ids, entries } = await openExamined();
  const moved = finding({ region: null });
  await save(examination({ 'word-size': done(finding(), moved, finding({ score: 0.1 })) }));
  const [older] = await ids();
  const before = await examinationView(db, older!);
  for (const { id, region } of before.findings) if (region) await addReview(db, id, CONFIRMED);
  await save(
    examination(
      { 'word-size': done(finding(), finding({ severity: 'major', region: null })) },
      { engine: '2' },
    ),
  );
  const after = await examinationView(db, (await ids())[1]!);
  expect(after.findings.map(({ severity, review }) => [severity, review])).toEqual([
    ['major', null],
    ['minor', CONFIRMED],
  ]);
  expect((await entries()).at(-1)).toMatchObject({ action: 'examination.done', details: { answersKept: 1 } });
  expect((await examinationView(db, older!)).findings.filter(({ review }) => review)).toHaveLength(2);
});
