import type { HeldConclusions } from '../../shared/api/schemas/case.ts';
import type { Db } from './open.ts';

/** The conclusions on documents of a case; null when there are none. What was superseded has one that stands. */
export async function heldConclusions(db: Db, caseId: string): Promise<HeldConclusions | null> {
  const rows = await db
    .selectFrom('conclusions')
    .innerJoin('documents', 'documents.id', 'conclusions.document_id')
    .where('documents.case_id', '=', caseId)
    .where('conclusions.state', '!=', 'superseded')
    .select('conclusions.state')
    .execute();
  if (rows.length === 0) return null;
  const signedCount = rows.filter(({ state }) => state === 'signed').length;
  return { signedCount, unsignedCount: rows.length - signedCount };
}
