import { sql } from 'kysely';
import type { Db } from '../open.ts';

/** Lists of numbers that are kept of one database: a hundred thousand models are half a megabyte each. */
const KEPT_MAX = 8;

interface Kept {
  /** What the database had seen when they were read. */
  readonly stamp: string;
  readonly lists: Map<string, Int32Array>;
}

const keptOf = new WeakMap<Db, Kept>();

/**
 * A list that is read again only when something was written since: whoever types a word, or goes down a list, asks
 * for the same one again and again. Lists must not be changed.
 */
export async function keptList(db: Db, key: string, read: () => Promise<Int32Array>): Promise<Int32Array> {
  // Asked before reading: what is written meanwhile makes it old at once.
  const stamp = await stampOf(db);
  const kept = freshOf(db, stamp);
  const known = kept.lists.get(key);
  if (known) return known;
  const list = await read();
  if (kept.lists.size >= KEPT_MAX) kept.lists.delete(kept.lists.keys().next().value!);
  kept.lists.set(key, list);
  return list;
}

function freshOf(db: Db, stamp: string): Kept {
  const kept = keptOf.get(db);
  if (kept?.stamp === stamp) return kept;
  const fresh: Kept = { stamp, lists: new Map() };
  keptOf.set(db, fresh);
  return fresh;
}

/** Differs after every change: by this connection, or committed by another. */
async function stampOf(db: Db): Promise<string> {
  const { rows } = await sql<{ own: number; others: number }>`
    SELECT total_changes() AS own, data_version AS others FROM pragma_data_version`.execute(db);
  return `${rows[0]!.own} ${rows[0]!.others}`;
}
