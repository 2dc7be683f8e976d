import { createHash } from 'node:crypto';
import type { Role } from '../../shared/model/role.ts';
import type { Db } from './open.ts';

/** Who did something: a person by name and role, or the application itself. */
export interface Actor {
  readonly by: string;
  readonly role: Role | 'application';
}

/** One thing that was done. `action` is a noun and a past verb: `case.created`, `finding.reviewed`. */
export interface AuditEntry extends Actor {
  readonly action: string;
  readonly caseId: string | null;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
}

/** What the first entry is chained to. */
export const BEFORE_ALL = '0'.repeat(64);

/**
 * Adds an entry to the audit log, chained to the one before it by SHA-256. Called in the transaction of the change
 * itself, so that neither stands without the other.
 */
export async function addAuditEntry(db: Db, entry: AuditEntry, at: string): Promise<void> {
  const last = await db
    .selectFrom('audit_entries')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const row = {
    seq: (last?.seq ?? 0) + 1,
    at,
    by: entry.by,
    role: entry.role,
    action: entry.action,
    case_id: entry.caseId,
    details: JSON.stringify(entry.details),
    previous_hash: last?.hash ?? BEFORE_ALL,
  };
  await db
    .insertInto('audit_entries')
    .values({ ...row, hash: hashOf(row) })
    .execute();
}

type Unhashed = Readonly<Record<'at' | 'by' | 'role' | 'action' | 'details' | 'previous_hash', string>> & {
  readonly seq: number;
  readonly case_id: string | null;
};

/** SHA-256 over the fields in this order, as a JSON array. */
export function hashOf({ seq, at, by, role, action, case_id, details, previous_hash }: Unhashed): string {
  const fields = [seq, at, by, role, action, case_id, details, previous_hash];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
