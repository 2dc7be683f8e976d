import type { ItemName } from '../../../shared/api/schemas/reference/item.ts';
import { inParts } from '../in-parts.ts';
import type { Db } from '../open.ts';

/** Items by their names, in the order in which they are asked for; what is not there is left out. */
export async function itemNames(db: Db, ids: readonly string[]): Promise<ItemName[]> {
  const found = new Map<string, ItemName>();
  for (const part of inParts([...new Set(ids)])) {
    const rows = await db
      .selectFrom('reference_items')
      .select(['id', 'kind', 'name', 'newest_state'])
      .where('id', 'in', part)
      .where('discarded_at', 'is', null)
      .execute();
    for (const { id, kind, name, newest_state } of rows) {
      found.set(id, { id, kind, name: JSON.parse(name), state: newest_state });
    }
  }
  return [...found.keys()].length === 0 ? [] : [...new Set(ids)].flatMap((id) => found.get(id) ?? []);
}
