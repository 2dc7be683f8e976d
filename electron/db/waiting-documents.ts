import { sql } from 'kysely';
import type { ErrorCode } from '../../shared/model/errors.ts';
import type { Text } from '../../shared/model/text.ts';
import type { ReadingLanguage } from '../../shared/model/words.ts';
import { addAuditEntry } from './audit.ts';
import type { Act } from './case-rows.ts';
import { setDocumentState } from './documents.ts';
import type { Db } from './open.ts';

/** A document that was taken up to be examined. */
export interface TakenDocument {
  readonly id: string;
  readonly caseId: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly languages: readonly ReadingLanguage[] | null;
}

/** Documents whose examination was cut off wait again: for the start, when nothing is under way. */
export async function putBackInterrupted(db: Db): Promise<void> {
  await db.updateTable('documents').set({ state: 'waiting' }).where('state', '=', 'examining').execute();
}

/** A document that was taken up waits again. */
export async function putBack(db: Db, id: string): Promise<void> {
  await db.updateTable('documents').set({ state: 'waiting' }).where('id', '=', id).execute();
}

/**
 * Takes up the document that waits longest. Undefined when none waits, or when that one is larger than `maxBytes`.
 * Documents of removed cases do not wait. For the case nothing changes: waiting and being examined count alike.
 */
export async function takeWaiting(db: Db, maxBytes: number): Promise<TakenDocument | undefined> {
  const { rows } = await sql<{
    id: string;
    case_id: string;
    sha256: string;
    size_bytes: number;
    languages: string | null;
  }>`
    UPDATE documents SET state = 'examining'
    WHERE size_bytes <= ${maxBytes} AND id = (
      SELECT d.id FROM documents d JOIN cases c ON c.id = d.case_id
      WHERE d.state = 'waiting' AND c.removed_at IS NULL ORDER BY d.added_at, d.position LIMIT 1)
    RETURNING id, case_id, sha256, size_bytes, languages`.execute(db);
  const row = rows[0];
  return (
    row && {
      id: row.id,
      caseId: row.case_id,
      sha256: row.sha256,
      sizeBytes: row.size_bytes,
      languages: row.languages === null ? null : JSON.parse(row.languages),
    }
  );
}

/** A document could not be examined, and why. To be called in a transaction. */
export async function refuseDocument(
  db: Db,
  { id, caseId }: Pick<TakenDocument, 'id' | 'caseId'>,
  refusal: { readonly code: ErrorCode; readonly text: Text },
  { actor, at }: Act,
): Promise<void> {
  await setDocumentState(db, id, { state: 'refused', refusal }, at);
  const details = { documentId: id, code: refusal.code };
  await addAuditEntry(db, { ...actor, action: 'examination.refused', caseId, details }, at);
}

/**
 * An examination was called off. A document that has an earlier one goes back to it. To be called in a transaction.
 */
export async function cancelDocument(
  db: Db,
  { id, caseId }: Pick<TakenDocument, 'id' | 'caseId'>,
  { actor, at }: Act,
): Promise<void> {
  const earlier = await db
    .selectFrom('examinations')
    .select('id')
    .where('document_id', '=', id)
    .limit(1)
    .executeTakeFirst();
  await setDocumentState(db, id, { state: earlier ? 'examined' : 'cancelled' }, at);
  const details = { documentId: id };
  await addAuditEntry(db, { ...actor, action: 'examination.cancelled', caseId, details }, at);
}

/** Takes a document that waits from the queue. Gives back its case; null when it did not wait. In a transaction. */
export async function cancelWaiting(db: Db, id: string, act: Act): Promise<string | null> {
  const waiting = await db
    .selectFrom('documents')
    .select('case_id')
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  if (!waiting) return null;
  await cancelDocument(db, { id, caseId: waiting.case_id }, act);
  return waiting.case_id;
}
