import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { createCase } from '../../../electron/db/case-rows.ts';
import { addDocument } from '../../../electron/db/documents.ts';
import { saveExamination } from '../../../electron/db/examinations.ts';
import { type Db, openDatabase } from '../../../electron/db/open.ts';
import { recordOf } from '../../../electron/workers/examination-record.ts';
import type { CheckOutcome, Examination } from '../../../shared/model/examination.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { ReadingLanguage } from '../../../shared/model/words.ts';

const LOEP = { by: 'Loep', role: 'application' } as const;

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    verdict: 'deviation',
    severity: 'minor',
    indicator: 'forged.digital_edit',
    score: 0.4,
    region: { page: 1, box: { x: 10.5, y: 20, width: 30, height: 8 } },
    evidence: [{ label: { en: 'Height', nl: 'Hoogte' }, found: '5 %', expected: null, source: null }],
    explanation: { text: 'larger', values: { word: 'Amsterdam', found: '5 %' } },
    ...changes,
  };
}

/** An examination as the engine gives it, with these outcomes of its checks. */
export function examination(
  outcomes: Readonly<Record<string, CheckOutcome>>,
  { engine = '0.1.0', word = 'Amsterdam', ms = 5 } = {},
): Examination {
  const box = { x: 10, y: 20, width: 30, height: 8 };
  const baseline = { x0: 10, y0: 28, x1: 40, y1: 28 };
  const line = {
    text: word,
    confidence: 0.98765,
    box,
    baseline,
    words: [{ text: word, confidence: 0.9, box, symbols: [] }],
  };
  const page = {
    page: 1,
    widthPx: 1000,
    heightPx: 700,
    dpi: 300,
    dpiSource: 'file',
    origin: 'image',
    storage: 'jpeg',
    colour: true,
  } as const;
  return {
    engine,
    sha256: 'a'.repeat(64),
    pageCount: 1,
    inputs: {
      pages: { ok: true, value: [page] },
      text: {
        ok: true,
        value: [{ page: 1, turn: 0, languages: ['eng'], script: null, unread: null, lines: [line] }],
      },
      codes: { ok: true, value: [{ page: 1, box, format: 'QRCode', text: word }] },
    },
    failures: [],
    modelNames: {},
    checks: Object.entries(outcomes).map(([check, outcome]) => ({
      check,
      version: 1,
      aspect: 'authenticity',
      outcome,
      ms,
    })),
    triage: {
      outcome: 'no-deviation-found',
      score: 0.1,
      reasons: [],
      gaps: ['no-reference'],
      needsPhysical: [],
    },
    timings: { totalMs: ms, readMs: {}, checkMs: {} },
  };
}

export const done = (...findings: Finding[]): CheckOutcome => ({ state: 'done', findings });

/** A database in memory with one case of one document, and how to keep examinations of it. */
export async function openExamined() {
  const db: Db = await openDatabase(':memory:');
  onTestFinished(() => db.destroy());
  const [caseId, documentId] = [randomUUID(), randomUUID()];
  const sha256 = 'a'.repeat(64);
  let minutes = 0;
  const at = () => new Date(Date.UTC(2026, 2, 1, 10, minutes++)).toISOString();
  await db.transaction().execute(async (step) => {
    const act = { actor: { by: 'A', role: 'examiner' } as const, at: at() };
    await createCase(step, { id: caseId, title: 'A case' }, act);
    const file = { fileName: 'scan.jpg', sha256, sizeBytes: 10, languages: null };
    await addDocument(step, { id: documentId, caseId, ...file }, act);
  });
  const save = async (
    examination: Examination,
    { languages = null as readonly ReadingLanguage[] | null, today = '2026-03-01' } = {},
  ) => {
    const record = await recordOf(examination);
    const document = { id: documentId, caseId, sha256 };
    await db
      .transaction()
      .execute((step) =>
        saveExamination(step, { document, languages, today, record }, { actor: LOEP, at: at() }),
      );
  };
  const ids = async () =>
    (await db.selectFrom('examinations').select('id').orderBy('at').execute()).map(({ id }) => id);
  const entries = async () =>
    (await db.selectFrom('audit_entries').selectAll().orderBy('seq').execute()).map(
      ({ action, by, details }) => ({
        action,
        by,
        details: JSON.parse(details),
      }),
    );
  return { db, caseId, documentId, save, ids, entries };
}
