import { sql } from 'kysely';
import type { ItemName } from '../../../shared/api/schemas/reference/item.ts';
import type { Db } from '../open.ts';
import { itemNames } from './item-names.ts';

/** Items that a refusal names; more are counted. */
const NAMED_MAX = 3;

/** Items in use that name this one: what belongs to an issuer or an office, models that an office issued. */
export async function namedBy(db: Db, id: string): Promise<{ names: readonly ItemName[]; more: number }> {
  const { rows } = await sql<{ id: string; count: number }>`
    SELECT id, count(*) OVER () AS count FROM reference_items
    WHERE published_version IS NOT NULL AND number IN (
      SELECT number FROM reference_items WHERE issuer_id = ${id}
      UNION SELECT item FROM reference_offices WHERE office = ${id})
    ORDER BY number LIMIT ${NAMED_MAX}`.execute(db);
  const first = rows.map((row) => row.id);
  return { names: await itemNames(db, first), more: Math.max(0, (rows[0]?.count ?? 0) - NAMED_MAX) };
}
