import { type Actor, type AuditEntry, addAuditEntry } from '../db/audit.ts';
import type { Db } from '../db/open.ts';

/** A change to a conclusion under way: the transaction, and who makes it when. */
export interface ConclusionStep {
  readonly db: Db;
  readonly documentId: string;
  readonly caseId: string;
  readonly actor: Actor;
  readonly at: string;
}

/** Logs what was done to the conclusion, in the transaction of the change itself. */
export async function logStep(
  { db, documentId, caseId, actor, at }: ConclusionStep,
  action: string,
  details: AuditEntry['details'],
): Promise<void> {
  await addAuditEntry(db, { ...actor, action, caseId, details: { documentId, ...details } }, at);
}
