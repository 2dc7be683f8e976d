import type { Selectable } from 'kysely';
import type { Db } from '../open.ts';
import type { Schema } from '../schema.ts';
import { PAST_STATES } from './choose.ts';

/** What of an item decides where it is counted. */
export type Counted = Pick<
  Selectable<Schema['reference_items']>,
  'is_listed' | 'kind' | 'state' | 'issuer_id' | 'document_kind'
> & { readonly features: readonly string[] };

/** Keeps the numbers of items there are in step with an item that changed. */
export async function recount(db: Db, before: Counted, now: Counted): Promise<void> {
  const changes = new Map<string, { what: string; key: string; by: number }>();
  for (const [item, by] of [[before, -1] as const, [now, 1] as const]) {
    for (const [what, key] of placesOf(item)) {
      const place = `${what} ${key}`;
      changes.set(place, { what, key, by: (changes.get(place)?.by ?? 0) + by });
    }
  }
  for (const { what, key, by } of changes.values()) {
    if (by === 0) continue;
    await db
      .insertInto('reference_counts')
      .values({ what, key, count: by })
      .onConflict((conflict) =>
        conflict.doUpdateSet(({ eb, ref }) => ({ count: eb(ref('reference_counts.count'), '+', by) })),
      )
      .execute();
  }
}

/** Where an item is counted: what is past by its state alone. */
function placesOf(item: Counted): (readonly [what: string, key: string])[] {
  if (item.is_listed === 0) return [];
  if (PAST_STATES.includes(item.state)) return [['state', item.state]];
  return [
    ['state', item.state],
    ['kind', item.kind],
    ...(item.kind === 'model' && item.issuer_id !== null ? [['issuer', item.issuer_id] as const] : []),
    ...(item.document_kind === null ? [] : [['document-kind', item.document_kind] as const]),
    ...item.features.map((feature) => ['feature', feature] as const),
  ];
}
