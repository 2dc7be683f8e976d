import type { Db } from '../open.ts';
import type { Schema } from '../schema.ts';

/** A key whose packages are taken in. */
export type KeyRow = Schema['reference_keys'];

/** Keys that are trusted: own ones first, then by name. */
export function listKeys(db: Db): Promise<KeyRow[]> {
  return db
    .selectFrom('reference_keys')
    .selectAll()
    .orderBy('is_own', 'desc')
    .orderBy('name')
    .orderBy('fingerprint')
    .execute();
}

/** A key that is trusted; undefined for any other. */
export function keyOf(db: Db, fingerprint: string): Promise<KeyRow | undefined> {
  return db
    .selectFrom('reference_keys')
    .selectAll()
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst();
}

/** Trusts a key. One that is trusted already keeps the name that it was given, unless it is our own. */
export async function addKey(db: Db, key: KeyRow): Promise<void> {
  await db
    .insertInto('reference_keys')
    .values(key)
    .onConflict((conflict) =>
      conflict
        .column('fingerprint')
        .doUpdateSet(key.is_own ? { name: key.name, is_own: 1 } : { name: key.name }),
    )
    .execute();
}

/** Trusts a key no longer. */
export async function removeKey(db: Db, fingerprint: string): Promise<void> {
  await db.deleteFrom('reference_keys').where('fingerprint', '=', fingerprint).execute();
}
