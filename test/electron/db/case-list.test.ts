import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countCases, listCases } from '../../../electron/db/case-list.ts';
import { removeCase, renameCase, restoreCase } from '../../../electron/db/case-rows.ts';
import { openCase } from '../../../electron/db/case-view.ts';
import { setDocumentState } from '../../../electron/db/documents.ts';
import { type Db, openDatabase } from '../../../electron/db/open.ts';
import { CASE_SORTS, CaseQuery } from '../../../shared/api/schemas/case.ts';
import { ACT, AT, addConclusion, addExamination, addWaiting } from './stored-case.ts';

let db: Db;
beforeEach(async () => {
  db = await openDatabase(':memory:');
});
afterEach(() => db.destroy());

const list = (query: Partial<CaseQuery>) => listCases(db, CaseQuery.parse(query));
const titles = async (query: Partial<CaseQuery>) => (await list(query)).rows.map(({ title }) => title);
const found = (search: string) => titles({ search, sort: 'created', descending: false });

/** Seven cases: two doubtful, one of them concluded; one clear; one with a deviation; one not assessable; one that waits; one removed. */
async function fillInbox(): Promise<void> {
  const at = (day: number) => `2026-03-0${day}T09:00:00.000Z`;
  const add = (fileName: string, day: number, caseId: string | null = null) =>
    addWaiting(db, { fileName, caseId, at: at(day) });
  const doubtful = await add('banaan.jpg', 1);
  await addExamination(db, doubtful.documentId, { outcome: 'doubtful', at: at(6) });
  const concluded = await add('Appel.jpg', 2);
  await addConclusion(db, concluded.documentId, { state: 'signed' });
  await addExamination(db, concluded.documentId, { outcome: 'doubtful', at: at(5) });
  const clear = await add('Éclair.jpg', 3);
  await add('page two.jpg', 3, clear.caseId).then(({ documentId }) =>
    addExamination(db, documentId, { outcome: 'no-deviation-found', verdict: 'no-deviation', at: at(4) }),
  );
  await addExamination(db, clear.documentId, {
    ...{ outcome: 'no-deviation-found', verdict: 'no-deviation', at: at(4) },
  });
  const some = await add('Erwt.jpg', 5);
  await addExamination(db, some.documentId, { outcome: 'no-deviation-found', at: at(5) });
  const poor = await add('dadel.jpg', 4);
  await addExamination(db, poor.documentId, { outcome: 'not-assessable', at: at(4) });
  await add('citroen.jpg', 7);
  await removeCase(db, (await add('fig.jpg', 8)).caseId, ACT);
}

describe('order', () => {
  beforeEach(fillInbox);

  test.each([
    ['title', ['Appel', 'banaan', 'citroen', 'dadel', 'Éclair', 'Erwt']],
    ['created', ['banaan', 'Appel', 'Éclair', 'dadel', 'Erwt', 'citroen']],
    ['changed', ['Éclair', 'dadel', 'Appel', 'Erwt', 'banaan', 'citroen']],
    ['outcome', ['citroen', 'Éclair', 'Erwt', 'dadel', 'Appel', 'banaan']],
    ['state', ['citroen', 'Éclair', 'dadel', 'Erwt', 'banaan', 'Appel']],
    ['documents', ['dadel', 'Appel', 'Erwt', 'banaan', 'citroen', 'Éclair']],
  ] as const)('by %s, from either end', async (sort, order) => {
    expect(await titles({ sort, descending: false })).toEqual(order);
    expect(await titles({ sort, descending: true })).toEqual(order.toReversed());
  });

  test.each(CASE_SORTS)('pages by %s hold each case once', async (sort) => {
    const pages = await Promise.all([0, 2, 4, 6].map((offset) => list({ sort, offset, limit: 2 })));
    expect(pages.map(({ total }) => total)).toEqual([6, 6, 6, 6]);
    const seen = pages.flatMap(({ rows }) => rows.map(({ title }) => title));
    expect(seen).toEqual(await titles({ sort }));
    expect(new Set(seen).size).toBe(6);
  });
});

describe('filter', () => {
  beforeEach(fillInbox);

  test('any of the outcomes and any of the states', async () => {
    const sorted = { sort: 'title', descending: false } as const;
    expect(await titles({ ...sorted, outcomes: ['doubtful'] })).toEqual(['Appel', 'banaan']);
    expect(await titles({ ...sorted, outcomes: ['none', 'not-assessable'] })).toEqual(['citroen', 'dadel']);
    expect(await titles({ ...sorted, outcomes: ['doubtful'], states: ['concluded'] })).toEqual(['Appel']);
    expect(await titles({ ...sorted, outcomes: ['deviations'] })).toEqual(['Erwt']);
    const page = await list({ ...sorted, states: ['to-review', 'concluded'], limit: 1, offset: 1 });
    expect(page).toMatchObject({ total: 5, rows: [{ title: 'banaan' }] });
    const filteredSearch = await list({ ...sorted, search: 'jpg', outcomes: ['doubtful'], limit: 1 });
    expect(filteredSearch).toMatchObject({ total: 2, rows: [{ title: 'Appel' }] });
    const rest: Partial<CaseQuery> = {
      sort: 'title',
      search: 'jpg',
      outcomes: ['doubtful'],
      limit: 1,
      offset: 1,
    };
    expect(await list({ ...rest, descending: false })).toMatchObject({
      total: 2,
      rows: [{ title: 'banaan' }],
    });
    const backwards = await list({ ...rest, descending: true });
    expect(backwards).toMatchObject({ total: 2, rows: [{ title: 'Appel' }] });
  });

  test('a row says what there is of a case', async () => {
    const { rows } = await list({ search: 'eclair' });
    expect(rows).toMatchObject([
      {
        ...{ number: 3, title: 'Éclair', state: 'to-review', outcome: 'no-deviation-found' },
        ...{ documentCount: 2, pendingCount: 0, failedCount: 0 },
      },
    ]);
    expect((await list({ search: 'citroen' })).rows).toMatchObject([{ outcome: null, pendingCount: 1 }]);
  });

  test('a row says why the first of its refused documents was refused', async () => {
    const { caseId, documentId } = await addWaiting(db, { fileName: 'several.pdf' });
    const [second, third] = [await addWaiting(db, { caseId }), await addWaiting(db, { caseId })];
    const refuse = (id: string, en: string) =>
      setDocumentState(
        db,
        id,
        { state: 'refused', refusal: { code: 'encrypted', text: { en, nl: en } } },
        AT,
      );
    await refuse(third.documentId, 'Third.');
    await refuse(second.documentId, 'Second.');
    const rowOf = async () => (await list({ search: 'several' })).rows;
    expect(await rowOf()).toMatchObject([{ failedCount: 2, refusal: { en: 'Second.', nl: 'Second.' } }]);
    expect((await openCase(db, caseId)).refusal?.en).toBe('Second.');
    await setDocumentState(db, second.documentId, { state: 'waiting' }, AT);
    await setDocumentState(db, documentId, { state: 'cancelled' }, AT);
    expect(await rowOf()).toMatchObject([{ failedCount: 2, refusal: { en: 'Third.' } }]);
    await setDocumentState(db, third.documentId, { state: 'cancelled' }, AT);
    expect(await rowOf()).toMatchObject([{ failedCount: 2, refusal: null }]);
  });

  test('counts are of all cases that were not removed', async () => {
    expect(await countCases(db)).toEqual({
      all: 6,
      removed: 1,
      outcomes: { doubtful: 2, 'not-assessable': 1, deviations: 1, 'no-deviation-found': 1, none: 1 },
      states: { examining: 1, 'to-review': 4, 'in-review': 0, concluded: 1, 'nothing-examined': 0 },
    });
  });
});

describe('search', () => {
  beforeEach(async () => {
    const passport = await addWaiting(db, { fileName: 'Paspoort Éva Çelik.jpg' });
    const words = 'Afgegeven te ’s-Gravenhage\nnr. 100% "echt" a*b_c NEAR(x)';
    await addExamination(db, passport.documentId, { outcome: 'doubtful', words });
    const deed = await addWaiting(db, { fileName: "Akte'; DROP TABLE cases; --.pdf" });
    await addWaiting(db, { fileName: '<b>bijlage</b>.png', caseId: deed.caseId });
    await addWaiting(db, { fileName: '__proto__ 2026.jpg' });
  });

  const PASSPORT = 'Paspoort Éva Çelik';
  const DEED = "Akte'; DROP TABLE cases; --";
  const PROTO = '__proto__ 2026';

  test.each([
    ['', [PASSPORT, DEED, PROTO]],
    ['   ', [PASSPORT, DEED, PROTO]],
    ['PASPOORT', [PASSPORT]],
    ['spoor', [PASSPORT]],
    ['eva', [PASSPORT]],
    ['çelik', [PASSPORT]],
    ['E\u0301va', [PASSPORT]],
    ['gravenhage eva', [PASSPORT]],
    ['gravenhage akte', []],
    ['bijlage', [DEED]],
    ['akte bijlage', [DEED]],
    ['jpg', [PASSPORT, PROTO]],
  ])('%j is looked for in titles, file names and text', async (search, expected) => {
    expect(await found(search)).toEqual(expected);
  });

  test.each([
    ['"echt"', [PASSPORT]],
    ['"', []],
    ['"""', []],
    ['*', []],
    ['a*b', [PASSPORT]],
    ['a*c', []],
    ['pas*', []],
    ['-eva', []],
    ["'s", []],
    ['-', [DEED]],
    ['%', []],
    ['00%', [PASSPORT]],
    ['_', [PROTO]],
    ['NEAR(x)', [PASSPORT]],
    ['paspoort NEAR akte', []],
    ['paspoort OR akte', []],
    ['NOT akte', []],
    ['title:paspoort', []],
    ['{title files}:akte', []],
    ['^paspoort', []],
    ["'; DROP TABLE cases; --", [DEED]],
    ["' OR 1=1 --", []],
    ['<b>bijlage</b>', [DEED]],
    ['__proto__', [PROTO]],
    ['constructor', []],
    ['\0', [PASSPORT, DEED, PROTO]],
    ['pas\0poort', [PASSPORT]],
    ['\ud800\ud800\ud800', []],
    ['😀😀😀', []],
    ['a'.repeat(200), []],
    ['a '.repeat(100), [PASSPORT, DEED]],
    ['1 '.repeat(100), [PASSPORT]],
  ])('%j is characters and no command', async (search, expected) => {
    expect(await found(search)).toEqual(expected);
    expect((await list({ search })).total).toBe(expected.length);
    expect(await countCases(db)).toMatchObject({ all: 3 });
  });

  test.each([
    ['#1', [PASSPORT]],
    ['2', [DEED, PROTO]],
    ['#3', [PROTO]],
    ['#4', []],
    ['2026', [PROTO]],
    ['100', [PASSPORT]],
    ['3 proto', [PROTO]],
    ['1 proto', []],
    ['999999999999999', []],
    ['99999999999999999999999', []],
  ])('%s is a number of a case as well as characters', async (search, expected) => {
    expect(await found(search)).toEqual(expected);
  });

  test('a case is found by its new title and not by the old, and not at all while it is removed', async () => {
    const { rows } = await list({ search: 'celik' });
    const id = rows[0]!.id;
    await renameCase(db, { id, title: 'Rijbewijs' }, ACT);
    expect(await found('rijbewijs')).toEqual(['Rijbewijs']);
    await removeCase(db, id, { ...ACT, at: AT });
    expect([await found('rijbewijs'), await found('#1'), await found('ri')]).toEqual([[], [], []]);
    await restoreCase(db, id, ACT);
    expect([await found('rijbewijs'), await found('#1'), await found('ri')]).toEqual([
      ['Rijbewijs'],
      ['Rijbewijs'],
      ['Rijbewijs'],
    ]);
  });
});
