import type { HistoryEntry } from '../../shared/api/schemas/case.ts';
import { caseEver } from './case-rows.ts';
import type { Db } from './open.ts';

/** What happened to a case, oldest first; also of one that was removed. Throws LoepError `not-found`. */
export async function caseHistory(db: Db, id: string): Promise<HistoryEntry[]> {
  await caseEver(db, id);
  const rows = await db
    .selectFrom('audit_entries')
    .select(['seq', 'at', 'by', 'action', 'details'])
    .where('case_id', '=', id)
    .orderBy('seq')
    .execute();
  return rows.map(({ seq, at, by, action, details }) => ({
    seq,
    at,
    by,
    action,
    details: JSON.parse(details),
  }));
}
