import { randomUUID } from 'node:crypto';
import { conclusionHandlers } from '../../../electron/api/conclusions.ts';
import { addDocument } from '../../../electron/db/documents.ts';
import { openDatabase } from '../../../electron/db/open.ts';
import { addReview } from '../../../electron/db/reviews.ts';
import { openEventBus } from '../../../electron/event-bus.ts';
import type { ReviewAnswer } from '../../../shared/model/review.ts';

const AT = '2026-03-01T09:00:00.000Z';
const ACTOR = { by: 'examiner', role: 'examiner' } as const;
export const CALLER = { role: 'examiner' } as const;
export const ANNA = { name: 'Anna Jansen', initials: 'AJ' };
export const BRAM = { name: 'Bram de Vries', initials: 'BdV' };
export const CLARA = { name: 'Clara Öztürk', initials: 'CÖ' };

/** A document in a real database, examined: one confirmed alteration with a place, unless told otherwise. */
export async function examinedDocument({ answer = 'confirmed' }: { answer?: ReviewAnswer | null } = {}) {
  const db = await openDatabase(':memory:');
  const documentId = randomUUID();
  const { caseId } = await addDocument(
    db,
    {
      id: documentId,
      caseId: null,
      fileName: 'extract.jpg',
      sha256: 'a'.repeat(64),
      sizeBytes: 5,
      languages: null,
    },
    { actor: ACTOR, at: AT },
  );
  const events = openEventBus();
  const told: string[] = [];
  events.listen(({ name }) => told.push(name));
  const document = { db, documentId, caseId, events, told, handlers: conclusionHandlers({ db, events }) };
  const { examinationId, findingId } = await addExamination(document, AT);
  if (answer !== null) await addReview(db, findingId, { answer, note: 'Seen.', by: 'Anna', at: AT });
  return { ...document, examinationId, findingId };
}

/** One more examination of the document, with one alteration found. */
export async function addExamination(
  { db, documentId }: Pick<Awaited<ReturnType<typeof examinedDocument>>, 'db' | 'documentId'>,
  at: string,
) {
  const examinationId = randomUUID();
  const findingId = randomUUID();
  const text = (en: string) => JSON.stringify({ en, nl: en });
  await db
    .insertInto('examinations')
    .values({
      id: examinationId,
      document_id: documentId,
      engine: '0.1.0',
      at,
      today: '2026-03-01',
      languages: null,
      outcome: 'doubtful',
      score: 0.9,
      triage: JSON.stringify({ reasons: [], gaps: [], needsPhysical: [] }),
      failures: '[]',
      timings: '{}',
      readings: '{}',
      digest: 'b'.repeat(64),
    })
    .execute();
  await db
    .insertInto('check_results')
    .values({
      examination_id: examinationId,
      position: 0,
      check_id: 'word-baseline',
      version: 1,
      aspect: 'authenticity',
      title: text('Words off their line'),
      cannot_tell: text('-'),
      state: 'done',
      reason: null,
      fault: null,
      ms: 1,
    })
    .execute();
  await db
    .insertInto('findings')
    .values({
      id: findingId,
      examination_id: examinationId,
      check_position: 0,
      position: 0,
      verdict: 'deviation',
      severity: 'critical',
      indicator: JSON.stringify({ id: 'forged.digital_edit', name: { en: 'Editing', nl: 'Bewerking' } }),
      score: 0.9,
      page: 1,
      x: 10,
      y: 20,
      width: 200,
      height: 40,
      evidence: '[]',
      explanation: text('The word 1987 stands 0.4 mm above its line.'),
    })
    .execute();
  await db.updateTable('documents').set({ state: 'examined' }).where('id', '=', documentId).execute();
  return { examinationId, findingId };
}

/** What was logged of the conclusion, as action and details. */
export async function logged(db: Awaited<ReturnType<typeof openDatabase>>) {
  const rows = await db
    .selectFrom('audit_entries')
    .select(['action', 'details'])
    .where('action', 'like', 'conclusion.%')
    .orderBy('seq')
    .execute();
  return rows.map(({ action, details }) => [action, JSON.parse(details)] as const);
}
