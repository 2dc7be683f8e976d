import { describe, expect, test } from 'vitest';
import { hashOf } from '../../../electron/db/audit.ts';
import { addReview } from '../../../electron/db/reviews.ts';
import { writeSettings } from '../../../electron/db/settings.ts';
import { ConclusionsView } from '../../../shared/api/schemas/conclusion.ts';
import {
  draftOf,
  type GradeNumbers,
  gradesOf,
  observationOf,
} from '../../shared/rules/conclusion/fixtures.ts';
import { ANNA, addExamination, BRAM, CALLER, CLARA, examinedDocument, logged } from './concluded-document.ts';

type Document = Awaited<ReturnType<typeof examinedDocument>>;

const references = ['Specimen 2019, own collection, box 4'];
const observations = [observationOf({ isDeviation: false, text: 'The guilloche runs on.' })];
const altered = draftOf(
  { carrier: 2, unaltered: -2 },
  { references, observations, reasoning: 'The year was replaced.' },
);

async function save({ handlers, documentId }: Document, draft = altered) {
  const { current } = await handlers['conclusion.get']({ documentId }, CALLER);
  return handlers['conclusion.save']({ documentId, draft, seen: current?.changedAt ?? null }, CALLER);
}

const sign = ({ handlers, documentId }: Document, reader = ANNA) =>
  handlers['conclusion.sign']({ documentId, reader }, CALLER);

const read = ({ handlers, documentId }: Document, reader: typeof ANNA, grades: GradeNumbers, note = '') =>
  handlers['conclusion.read']({ documentId, reader, grades: gradesOf(grades), note }, CALLER);

const withdraw = ({ handlers, documentId }: Document, name: string | null = null) =>
  handlers['conclusion.withdraw']({ documentId, name }, CALLER);

const get = ({ handlers, documentId }: Document) => handlers['conclusion.get']({ documentId }, CALLER);

describe('a draft', () => {
  test('is begun by the first save, with sentences, category and guards', async () => {
    const document = await examinedDocument();
    expect(await get(document)).toMatchObject({ current: null, signed: [], hasExamination: true });
    const view = ConclusionsView.parse(await save(document));
    expect(view.current).toMatchObject({
      version: 1,
      state: 'draft',
      category: 'forged',
      isBlind: false,
      guards: [{ id: 'second-reader' }],
      grounds: [{ findingId: document.findingId, note: 'Seen.', by: 'Anna' }],
    });
    expect(view.current?.sentences.map(({ text }) => text.nl)[1]).toBe(
      'Met aan zekerheid grenzende waarschijnlijkheid is het document sinds het opmaken niet ongewijzigd gebleven.',
    );
    expect(document.told).toContain('case.changed');
    const kept = await document.db.selectFrom('conclusions').selectAll().executeTakeFirstOrThrow();
    // Nothing that another call could give away to a second reader.
    expect(kept).toMatchObject({ category: null, sentences: '[]', readings: '[]' });
  });

  test('is not overwritten by one that did not see it', async () => {
    const document = await examinedDocument();
    const { current } = await save(document);
    const other = { ...altered, reasoning: 'Other.' };
    const given = { documentId: document.documentId, draft: other };
    const { handlers } = document;
    for (const seen of [null, '2020-01-01T00:00:00.000Z']) {
      await expect(handlers['conclusion.save']({ ...given, seen }, CALLER)).rejects.toMatchObject({
        code: 'conflict',
      });
    }
    const changed = await handlers['conclusion.save']({ ...given, seen: current!.changedAt }, CALLER);
    expect(changed.current!.changedAt > current!.changedAt).toBe(true);
  });

  test('saved again, after an answer that was lost, is the same draft', async () => {
    const document = await examinedDocument();
    const first = await save(document);
    const given = { documentId: document.documentId, draft: altered, seen: null };
    expect(await document.handlers['conclusion.save'](given, CALLER)).toEqual(first);
    expect((await logged(document.db)).map(([action]) => action)).toEqual(['conclusion.drafted']);
  });

  test('is thrown away by withdrawing it', async () => {
    const document = await examinedDocument();
    await save(document);
    const { current } = await withdraw(document);
    expect(current).toBeNull();
    await expect(withdraw(document)).rejects.toMatchObject({ code: 'conflict' });
  });

  test.each([
    [
      'hostile words',
      `"'><img src=x onerror=alert(1)>'); DROP TABLE conclusions;-- \u0000 \u202e __proto__ \\`,
    ],
    ['letters from everywhere', 'شهادة الميلاد 出生 👩‍👩‍👧'],
  ])('keeps %s as they are', async (_name, words) => {
    const document = await examinedDocument();
    const draft = draftOf(
      { carrier: 1 },
      { grades: gradesOf({ carrier: 0 }, words), reasoning: words, references: [words] },
    );
    const { current } = await save(document, draft);
    expect(current!.draft).toEqual(draft);
    expect((await get(document)).current!.sentences[0]!.text.en).toContain(words);
  });
});

describe('signing', () => {
  test('is refused, with what to do, while a guard blocks', async () => {
    const document = await examinedDocument({ answer: null });
    await expect(sign(document)).rejects.toMatchObject({ code: 'conflict' });
    await save(document);
    await expect(sign(document)).rejects.toMatchObject({
      code: 'bad-input',
      text: { en: expect.stringContaining('without an answer: 1') },
    });
  });

  test('by one reader freezes all of it, and the database refuses any change', async () => {
    const document = await examinedDocument({ answer: 'dismissed' });
    await save(document, draftOf({ carrier: 2, unaltered: 2 }));
    const { current, signed } = ConclusionsView.parse(await sign(document));
    expect(current).toBeNull();
    expect(signed).toMatchObject([
      {
        version: 1,
        state: 'signed',
        category: 'no-irregularity-found',
        examinationId: document.examinationId,
        readings: [{ reader: ANNA }],
      },
    ]);
    expect(signed[0]!.draft.grades.content.grade).toBe('not-examined');
    const { db } = document;
    for (const change of [
      { draft: '{}' },
      { state: 'draft' as const },
      { category: 'forged' as const },
      { signed_at: null },
    ]) {
      await expect(db.updateTable('conclusions').set(change).execute()).rejects.toThrow(/signed/);
    }
    await expect(db.deleteFrom('conclusions').execute()).rejects.toThrow(/signed/);
    await expect(withdraw(document)).rejects.toMatchObject({ code: 'conflict' });
    const { state } = await db.selectFrom('cases').select('state').executeTakeFirstOrThrow();
    expect(state).toBe('concluded');
  });

  test('a later version supersedes the one before, which stays', async () => {
    const document = await examinedDocument({ answer: 'dismissed' });
    await save(document, draftOf({ carrier: 2 }));
    const first = (await sign(document)).signed[0]!;
    await save(document, draftOf({ carrier: 1 }, { reasoning: 'Seen again.' }));
    expect((await get(document)).current).toMatchObject({ version: 2, supersedes: first.id });
    const { signed } = await sign(document, BRAM);
    expect(signed.map(({ version, state }) => [version, state])).toEqual([
      [2, 'signed'],
      [1, 'superseded'],
    ]);
    expect({ ...signed[1]!, state: 'signed' }).toEqual(first);
    expect((await logged(document.db)).map(([action]) => action)).toEqual([
      'conclusion.drafted',
      'conclusion.signed',
      'conclusion.drafted',
      'conclusion.superseded',
      'conclusion.signed',
    ]);
  });

  test('keeps the grounds as they were, whatever is answered later', async () => {
    const document = await examinedDocument();
    await save(document);
    await sign(document);
    await read(document, BRAM, { carrier: 2, unaltered: -2 });
    await addReview(document.db, document.findingId, {
      answer: 'dismissed',
      note: '',
      by: 'Anna',
      at: '2026-04-01T00:00:00.000Z',
    });
    const { signed, grounds } = await get(document);
    expect(signed[0]!.grounds).toMatchObject([{ findingId: document.findingId, verdict: 'deviation' }]);
    expect(grounds).toEqual([]);
  });
});

test('the log names who signs, by the name under the conclusion, and the workstation beside it', async () => {
  const document = await examinedDocument();
  const by = async () => {
    const rows = await document.db
      .selectFrom('audit_entries')
      .select(['action', 'by', 'role', 'details'])
      .where('action', 'like', 'conclusion.%')
      .orderBy('seq')
      .execute();
    return rows.map((row) => [row.action, row.by, row.role, JSON.parse(row.details).workstation]);
  };
  await writeSettings(document.db, { name: ANNA.name });
  await save(document);
  await sign(document);
  await read(document, BRAM, { carrier: 2, unaltered: 1 });
  await read(document, CLARA, { carrier: 2, unaltered: -1 });
  await save(document, draftOf({ 'make-up': 1 }));
  await sign(document, BRAM);
  expect(await by()).toEqual([
    ['conclusion.drafted', ANNA.name, 'examiner', undefined],
    ['conclusion.signed', ANNA.name, 'examiner', undefined],
    ['conclusion.read', BRAM.name, 'examiner', ANNA.name],
    ['conclusion.read', CLARA.name, 'examiner', ANNA.name],
    ['conclusion.drafted', ANNA.name, 'examiner', undefined],
    ['conclusion.superseded', BRAM.name, 'examiner', ANNA.name],
    ['conclusion.signed', BRAM.name, 'examiner', ANNA.name],
  ]);
});

describe('a second reader', () => {
  async function awaiting() {
    const document = await examinedDocument();
    await save(document);
    return { document, view: await sign(document) };
  }

  test('gets nothing to see of what the first graded', async () => {
    const { document, view } = await awaiting();
    expect(view.current).toMatchObject({ state: 'awaiting-second-reader', isBlind: true, category: null });
    const seen = JSON.stringify(await get(document));
    for (const secret of [
      '"grade":-2',
      'forged',
      'Seen with the loupe',
      'year was replaced',
      'niet ongewijzigd',
      'guilloche',
      'Seen.',
    ]) {
      expect(seen).not.toContain(secret);
    }
    expect(seen).toContain(references[0]);
    expect(view.current!.readings).toMatchObject([{ reader: ANNA, grades: null }]);
    expect(view.current!.owed).toEqual({ choose: ['carrier', 'unaltered'], grade: [] });
    const log = JSON.stringify(await logged(document.db));
    expect(log).not.toMatch(/: -2|"-?\d"/);
    const { category } = await document.db
      .selectFrom('conclusions')
      .select('category')
      .executeTakeFirstOrThrow();
    expect(category).toBeNull();
  });

  test('keeps the draft from being changed or signed again', async () => {
    const { document } = await awaiting();
    await expect(save(document)).rejects.toMatchObject({ code: 'conflict' });
    await expect(sign(document)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('is another person, who gives at least one grade and the reasons that are owed', async () => {
    const { document } = await awaiting();
    const grades = { unaltered: -1 } as const;
    for (const same of [
      { name: 'anna  jansen', initials: 'X' },
      { name: 'Bob', initials: 'a.j.' },
    ]) {
      await expect(read(document, same, grades)).rejects.toMatchObject({ code: 'conflict' });
    }
    await expect(read(document, BRAM, {})).rejects.toMatchObject({ code: 'bad-input' });
    const { handlers, documentId } = document;
    const given = { documentId, reader: BRAM, note: '' };
    for (const owed of [{ carrier: 0 }, { carrier: -1 }, { carrier: 2 }] as const) {
      await expect(
        handlers['conclusion.read']({ ...given, grades: gradesOf(owed, '') }, CALLER),
      ).rejects.toMatchObject({ code: 'bad-input' });
    }
    await expect(read(document, BRAM, { content: 2 })).rejects.toMatchObject({ code: 'bad-input' });
    expect((await get(document)).current?.readings).toHaveLength(1);
  });

  test('who agrees well enough settles it on the more cautious grades, all readings shown', async () => {
    const { document } = await awaiting();
    const { signed } = await read(document, BRAM, { carrier: 3, unaltered: -1 }, 'Less sure.');
    expect(signed[0]).toMatchObject({
      state: 'signed',
      category: 'forged',
      draft: { grades: { carrier: { grade: 2 }, unaltered: { grade: -1 } } },
      readings: [{ reader: ANNA }, { reader: BRAM, note: 'Less sure.' }],
    });
    expect(signed[0]!.sentences[1]!.text.en).toContain('probably not');
    expect((await logged(document.db)).at(-1)).toEqual([
      'conclusion.read',
      expect.objectContaining({ differences: 'carrier: 2 / 3; unaltered: -2 / -1', reading: 2 }),
    ]);
  });

  test('who differs too much calls for a third, who reads blind as well and settles', async () => {
    const { document } = await awaiting();
    const { current } = await read(document, BRAM, { carrier: 2, unaltered: 1 });
    expect(current).toMatchObject({ state: 'awaiting-third-reader', isBlind: true });
    expect(JSON.stringify(await logged(document.db))).not.toMatch(/ \/ /);
    await expect(read(document, ANNA, { unaltered: -1 })).rejects.toMatchObject({ code: 'conflict' });
    await expect(read(document, BRAM, { unaltered: -1 })).rejects.toMatchObject({ code: 'conflict' });
    const { signed } = await read(document, CLARA, { unaltered: -1 });
    expect(signed[0]).toMatchObject({
      category: 'forged',
      guards: [],
      draft: { grades: { carrier: { grade: 2 }, unaltered: { grade: -1 } } },
    });
    expect(signed[0]!.readings.map(({ grades }) => grades?.unaltered.grade)).toEqual([-2, 1, -1]);
    expect((await logged(document.db)).at(-1)![1].differences).toBe(
      'carrier: 2 / 2 / not-examined; unaltered: -2 / 1 / -1',
    );
  });

  test('who did not look at what the category rests on leaves it without that category, and it is said', async () => {
    const { document } = await awaiting();
    const { signed } = await read(document, BRAM, { unaltered: -2 });
    expect(signed[0]).toMatchObject({
      category: 'no-conclusion',
      draft: { grades: { carrier: { grade: 2 }, unaltered: { grade: -2 } } },
      guards: [{ id: 'carried-alone', text: { en: expect.stringContaining('Authenticity: carrier') } }],
    });
    expect((await get(document)).signed[0]!.guards).toEqual(signed[0]!.guards);
  });

  test('whose third reading would settle without grounds is told so, and nothing is signed', async () => {
    const { document } = await awaiting();
    await read(document, BRAM, { carrier: 2, unaltered: 1 });
    await expect(read(document, CLARA, { carrier: -3, unaltered: -1 })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect((await get(document)).current?.state).toBe('awaiting-third-reader');
  });

  test('who leaves open what a reader before graded is told which, and nothing is taken for not examined', async () => {
    const { document } = await awaiting();
    const { handlers, documentId } = document;
    const blank = { ...gradesOf({ carrier: 2 }), unaltered: { grade: null, reason: '' } };
    const given = { documentId, reader: BRAM, note: '', grades: blank };
    await expect(handlers['conclusion.read'](given, CALLER)).rejects.toMatchObject({
      code: 'bad-input',
      text: { en: expect.stringMatching(/Authenticity: unaltered\.$/) },
    });
    expect((await get(document)).current!.readings).toHaveLength(1);
  });

  test('who did not examine what was graded against the document leaves it to a third, who must grade it', async () => {
    const { document } = await awaiting();
    const { current } = await read(document, BRAM, { carrier: 2 });
    expect(current).toMatchObject({
      state: 'awaiting-third-reader',
      owed: { choose: ['carrier', 'unaltered'], grade: ['unaltered'] },
    });
    await expect(read(document, CLARA, { carrier: 2 })).rejects.toMatchObject({ code: 'bad-input' });
    const { signed } = await read(document, CLARA, { unaltered: 0 });
    expect(signed[0]!.draft.grades.unaltered).toMatchObject({ grade: 0 });
    expect(signed[0]!.category).toBe('no-conclusion');
  });

  test('does not take it back in place of its writer, and so does not get to see the grades', async () => {
    const { document } = await awaiting();
    const before = await logged(document.db);
    for (const name of [null, BRAM.name, ANNA.initials]) {
      await expect(withdraw(document, name)).rejects.toMatchObject({ code: 'conflict' });
    }
    expect((await get(document)).current).toMatchObject({ state: 'awaiting-second-reader', isBlind: true });
    expect(await logged(document.db)).toEqual(before);
  });

  test('is not waited for any more when the writer takes it back; that is logged', async () => {
    const { document } = await awaiting();
    await read(document, BRAM, { carrier: 2, unaltered: 1 });
    const { current } = await withdraw(document, 'anna  JANSEN');
    expect(current).toMatchObject({ state: 'draft', draft: altered, readings: [], examinationId: null });
    expect((await logged(document.db)).at(-1)).toEqual([
      'conclusion.withdrawn',
      expect.objectContaining({
        was: 'awaiting-third-reader',
        readers: 'Anna Jansen (AJ), Bram de Vries (BdV)',
      }),
    ]);
    await expect(read(document, BRAM, { unaltered: 1 })).rejects.toMatchObject({ code: 'conflict' });
  });

  test('reads the examination that was signed on, also when a newer one was made meanwhile', async () => {
    const { document } = await awaiting();
    await addExamination(document, '2026-05-01T00:00:00.000Z');
    const { signed } = await read(document, BRAM, { carrier: 2, unaltered: -2 });
    expect(signed[0]).toMatchObject({ examinationId: document.examinationId, category: 'forged' });
  });
});

test('an unknown document is said', async () => {
  const { handlers } = await examinedDocument();
  const documentId = '00000000-0000-4000-8000-000000000000';
  await expect(handlers['conclusion.get']({ documentId }, CALLER)).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('a refused call leaves no trace, and the log stays a chain', async () => {
  const document = await examinedDocument({ answer: null });
  await save(document);
  const before = await logged(document.db);
  await expect(sign(document)).rejects.toThrow();
  expect(await logged(document.db)).toEqual(before);
  const rows = await document.db.selectFrom('audit_entries').selectAll().orderBy('seq').execute();
  for (const [at, row] of rows.entries()) {
    expect(row.hash).toBe(hashOf(row));
    if (at > 0) expect(row.previous_hash).toBe(rows[at - 1]!.hash);
  }
});
