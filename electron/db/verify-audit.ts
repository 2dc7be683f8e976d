import { BEFORE_ALL, hashOf } from './audit.ts';
import type { Db } from './open.ts';

/**
 * Why an entry does not fit: its content is not what was hashed; entries before it are missing; or it is whole but
 * was not chained to the entry that now stands before it, which was put in, moved or rewritten.
 */
export type Misfit = 'changed' | 'removed' | 'unchained';

/** What the audit log of a data folder proves. The last hash, noted elsewhere, also proves that its end is there. */
export type AuditVerdict =
  | { readonly ok: true; readonly entries: number; readonly lastHash: string }
  | { readonly ok: false; readonly entries: number; readonly seq: number; readonly why: Misfit };

/** Entries that are read at a time. */
const BATCH = 1000;

/** Walks the audit log from its first entry, up to the first that does not fit. */
export async function verifyAudit(db: Db): Promise<AuditVerdict> {
  let [entries, lastHash] = [0, BEFORE_ALL];
  for await (const row of rowsOf(db)) {
    const why = misfit(row, entries + 1, lastHash);
    if (why !== null) return { ok: false, entries, seq: row.seq, why };
    entries = row.seq;
    lastHash = row.hash;
  }
  return { ok: true, entries, lastHash };
}

type Row = Awaited<ReturnType<typeof batchAfter>>[number];

function misfit(row: Row, seq: number, lastHash: string): Misfit | null {
  if (hashOf(row) !== row.hash) return 'changed';
  if (row.seq > seq) return 'removed';
  return row.seq === seq && row.previous_hash === lastHash ? null : 'unchained';
}

async function* rowsOf(db: Db): AsyncGenerator<Row> {
  let after: number | null = null;
  for (;;) {
    const rows = await batchAfter(db, after);
    yield* rows;
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.seq;
  }
}

function batchAfter(db: Db, after: number | null) {
  const all = db.selectFrom('audit_entries').selectAll().orderBy('seq').limit(BATCH);
  return (after === null ? all : all.where('seq', '>', after)).execute();
}
