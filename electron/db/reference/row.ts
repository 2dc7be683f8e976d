import type { Selectable } from 'kysely';
import type { ReferenceRow } from '../../../shared/api/schemas/reference/search.ts';
import type { Db } from '../open.ts';
import type { Schema } from '../schema.ts';

type Item = Selectable<Schema['reference_items']>;

/** Rows of lists, in the order of their numbers here. */
export async function referenceRows(db: Db, numbers: readonly number[]): Promise<ReferenceRow[]> {
  if (numbers.length === 0) return [];
  const items = await db.selectFrom('reference_items').selectAll().where('number', 'in', numbers).execute();
  const issuers = await issuersOf(db, items);
  const byNumber = new Map(items.map((item) => [item.number, rowOf(item, issuers)]));
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}

type Issuers = ReadonlyMap<string, NonNullable<ReferenceRow['issuer']>>;

async function issuersOf(db: Db, items: readonly Item[]): Promise<Issuers> {
  const ids = [...new Set(items.flatMap(({ issuer_id }) => issuer_id ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('reference_items')
    .select(['id', 'name', 'iso'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, name, iso }) => [id, { id, iso, name: JSON.parse(name) }]));
}

function rowOf(item: Item, issuers: Issuers): ReferenceRow {
  return {
    id: item.id,
    kind: item.kind,
    name: JSON.parse(item.name),
    issuer: item.issuer_id === null ? null : (issuers.get(item.issuer_id) ?? null),
    documentKind: item.document_kind,
    edition: item.edition,
    from: item.used_from,
    to: item.used_to,
    state: item.state,
    hasDraft: item.has_draft === 1,
    tier: item.tier,
    alertCount: item.alert_count,
    changedAt: item.changed_at,
    picture: item.picture === null ? null : JSON.parse(item.picture),
  };
}
