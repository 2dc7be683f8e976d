import { sql } from 'kysely';
import type { ItemName } from '../../../shared/api/schemas/reference/item.ts';
import type { Db } from '../open.ts';
import { itemNames } from './item-names.ts';

/** Items that a refusal names; more are counted. */
const NAMED_MAX = 3;

/** Items in use that name this one: models of an issuer, stamps of an office. */
export async function namedBy(db: Db, id: string): Promise<{ names: readonly ItemName[]; more: number }> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM reference_items AS item JOIN reference_versions AS version
      ON version.item_id = item.id AND version.version = item.published_version
    WHERE item.id <> ${id} AND (version.content ->> '$.issuer' = ${id} OR version.content ->> '$.office' = ${id}
      OR item.kind = 'model' AND EXISTS (SELECT 1 FROM json_each(version.content, '$.offices') WHERE value = ${id}))
    ORDER BY item.number`.execute(db);
  const first = rows.slice(0, NAMED_MAX).map((row) => row.id);
  return { names: await itemNames(db, first), more: Math.max(0, rows.length - NAMED_MAX) };
}
