import type { HistoryEntry } from '../../shared/api/schemas/case.ts';
import { answerState, withoutAnswers } from './answers-withheld.ts';
import { caseEver } from './case-rows.ts';
import type { Db } from './open.ts';

/**
 * What happened to a case, oldest first; also of one that was removed. What was answered and graded is left out for
 * documents that are being read blind. Throws LoepError `not-found`.
 */
export async function caseHistory(db: Db, id: string): Promise<HistoryEntry[]> {
  await caseEver(db, id);
  const rows = await db
    .selectFrom('audit_entries')
    .select(['seq', 'at', 'by', 'action', 'details'])
    .where('case_id', '=', id)
    .orderBy('seq')
    .execute();
  const entries = rows.map(({ details, ...row }): HistoryEntry => ({ ...row, details: JSON.parse(details) }));
  const withheld = await withheldDocuments(db, id);
  return entries.map((entry) => (withheld.has(entry.details.documentId) ? withoutAnswers(entry) : entry));
}

async function withheldDocuments(db: Db, caseId: string): Promise<ReadonlySet<unknown>> {
  const rows = await db.selectFrom('documents').select('id').where('case_id', '=', caseId).execute();
  const withheld = new Set<unknown>();
  for (const { id } of rows) if ((await answerState(db, id)) === 'withheld') withheld.add(id);
  return withheld;
}
