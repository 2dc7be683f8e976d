import { sql } from 'kysely';
import type { ReferenceFacets } from '../../../shared/api/schemas/reference/search.ts';
import { DOCUMENT_KINDS } from '../../../shared/model/reference/document-kinds.ts';
import { ITEM_KINDS, VERSION_STATES } from '../../../shared/model/reference/item.ts';
import { FEATURES } from '../../../shared/model/taxonomy.ts';
import type { Db } from '../open.ts';
import { PAST_STATES } from './choose.ts';

/** How many items there are to choose from, of every kind of choice. */
export async function referenceFacets(db: Db): Promise<ReferenceFacets> {
  const counts = await db.selectFrom('reference_counts').selectAll().execute();
  const of = (what: string) =>
    new Map(counts.filter((row) => row.what === what).map(({ key, count }) => [key, count]));
  const each = <K extends string>(what: string, keys: readonly K[]) => {
    const known = of(what);
    return Object.fromEntries(keys.map((key) => [key, known.get(key) ?? 0])) as Record<K, number>;
  };
  return {
    items: each('kind', ITEM_KINDS),
    states: each('state', VERSION_STATES),
    issuers: await issuers(db, of('issuer')),
    documentKinds: each('document-kind', DOCUMENT_KINDS),
    features: each('feature', featureIds(of('feature'))),
    waitingForValidation: await countWaiting(db),
  };
}

/** Those of the taxonomy that some model carries. */
const featureIds = (known: ReadonlyMap<string, number>) =>
  FEATURES.map(({ id }) => id).filter((id) => (known.get(id) ?? 0) > 0);

async function issuers(db: Db, models: ReadonlyMap<string, number>): Promise<ReferenceFacets['issuers']> {
  const rows = await db
    .selectFrom('reference_items')
    .select(['id', 'name', 'iso'])
    .where('kind', '=', 'issuer')
    .where('is_listed', '=', 1)
    .where('state', 'not in', PAST_STATES)
    .orderBy('name_key')
    .execute();
  return rows.map(({ id, name, iso }) => ({
    ...{ id, iso, name: JSON.parse(name) },
    models: models.get(id) ?? 0,
  }));
}

async function countWaiting(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM reference_items INDEXED BY reference_items_waiting
    WHERE is_listed = 1 AND newest_state = 'draft'`.execute(db);
  return rows[0]!.count;
}
