import { randomUUID } from 'node:crypto';
import { addDocument, setDocumentState } from '../../../electron/db/documents.ts';
import type { Db } from '../../../electron/db/open.ts';
import type { Gap, TriageOutcome } from '../../../shared/model/examination.ts';
import type { Verdict } from '../../../shared/model/finding.ts';

export const AT = '2026-03-01T09:00:00.000Z';
export const LATER = '2026-03-02T09:00:00.000Z';
export const ACT = { actor: { by: 'Anna', role: 'examiner' }, at: AT } as const;

/** A file that came in and waits. Each has bytes of its own unless told otherwise. */
export async function addWaiting(
  db: Db,
  given: { fileName?: string; caseId?: string | null; sha256?: string; at?: string } = {},
): Promise<{ documentId: string; caseId: string; sha256: string }> {
  const { fileName = 'scan.jpg', caseId = null, at = AT } = given;
  const documentId = randomUUID();
  const sha256 = given.sha256 ?? documentId.replaceAll('-', '').padEnd(64, '0');
  const file = { id: documentId, caseId, fileName, sha256, sizeBytes: 5, languages: null };
  const added = await db.transaction().execute((step) => addDocument(step, file, { ...ACT, at }));
  return { documentId, caseId: added.caseId, sha256 };
}

/** Has a document examined, with one finding: a deviation to be answered unless told otherwise. */
export async function addExamination(
  db: Db,
  documentId: string,
  given: { outcome: TriageOutcome; words?: string; at?: string; verdict?: Verdict; gaps?: readonly Gap[] },
): Promise<{ examinationId: string; findingId: string }> {
  const { outcome, words = '', at = AT, verdict = 'deviation', gaps = [] } = given;
  const triage = JSON.stringify({ reasons: [], gaps: gaps.map((id) => ({ id })), needsPhysical: [] });
  const [examinationId, findingId] = [randomUUID(), randomUUID()];
  await db
    .insertInto('examinations')
    .values({
      ...{ id: examinationId, document_id: documentId, engine: '0.1.0', at, today: at.slice(0, 10) },
      ...{ languages: '["nld"]', outcome, score: 0.5, triage, failures: '[]', timings: '{}' },
      ...{ readings: '{}', digest: 'd'.repeat(64) },
    })
    .execute();
  await db
    .insertInto('check_results')
    .values({
      ...{ examination_id: examinationId, position: 0, check_id: 'word-tilt', version: 1, ms: 1 },
      ...{ aspect: 'authenticity', title: '{}', cannot_tell: '{}', state: 'done', reason: null, fault: null },
    })
    .execute();
  await db
    .insertInto('findings')
    .values({
      ...{ id: findingId, examination_id: examinationId, check_position: 0, position: 0 },
      ...{ verdict, severity: 'major', indicator: null, score: 0.5 },
      ...{ page: null, x: null, y: null, width: null, height: null, evidence: '[]', explanation: '{}' },
    })
    .execute();
  await setDocumentState(db, documentId, { state: 'examined', words }, at);
  return { examinationId, findingId };
}

/** Concludes on a document, as far as the database cares. */
export async function addConclusion(
  db: Db,
  documentId: string,
  { state, version = 1 }: { state: 'draft' | 'signed'; version?: number },
): Promise<string> {
  const id = randomUUID();
  const signed = { category: 'no-conclusion', signed_at: LATER } as const;
  await db
    .insertInto('conclusions')
    .values({
      ...{ id, document_id: documentId, version, state, draft: '{}', changed_at: LATER },
      ...{ examination_id: null, supersedes: null },
      ...(state === 'signed' ? signed : { category: null, signed_at: null }),
    })
    .execute();
  return id;
}
