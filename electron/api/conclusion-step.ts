import { type Actor, type AuditEntry, addAuditEntry } from '../db/audit.ts';
import type { Db } from '../db/open.ts';

/** A change to a conclusion under way: the transaction, and who makes it when. */
export interface ConclusionStep {
  readonly db: Db;
  readonly documentId: string;
  readonly caseId: string;
  readonly actor: Actor;
  /** Whom the workstation is set to, where another person signs. */
  readonly workstation?: string;
  readonly at: string;
}

/** The step as made by the person who signs, by the name under the conclusion, in the role of the caller. */
export function signedBy(step: ConclusionStep, name: string): ConclusionStep {
  const { by } = step.actor;
  return { ...step, actor: { ...step.actor, by: name }, ...(by === name ? {} : { workstation: by }) };
}

/** Logs what was done to the conclusion, in the transaction of the change itself. */
export async function logStep(
  { db, documentId, caseId, actor, workstation, at }: ConclusionStep,
  action: string,
  details: AuditEntry['details'],
): Promise<void> {
  const all = { documentId, ...details, ...(workstation === undefined ? {} : { workstation }) };
  await addAuditEntry(db, { ...actor, action, caseId, details: all }, at);
}
