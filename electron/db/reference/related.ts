import { sql } from 'kysely';
import type { RelatedItems } from '../../../shared/api/schemas/reference/item.ts';
import type { DocumentKind } from '../../../shared/model/reference/document-kinds.ts';
import type { ItemContent, ItemKind } from '../../../shared/model/reference/item.ts';
import type { Db } from '../open.ts';
import { knowledgeOf } from './drafts.ts';
import { itemNames } from './item-names.ts';
import { type ItemRow, itemRow } from './items.ts';
import { versionRow } from './versions.ts';

/** Most items of a kind that are named beside a model. */
const MOST = 200;

/** What belongs to an item but is no part of it. Throws LoepError `not-found`. */
export async function relatedItems(db: Db, id: string): Promise<RelatedItems> {
  const item = await itemRow(db, id);
  const row = await versionRow(db, id, item.published_version ?? item.newest_version);
  const { content } = knowledgeOf(row);
  const issuer = content.kind === 'issuer' ? id : item.issuer_id;
  const kind = content.kind === 'model' ? content.documentKind : null;
  const offices = await officesOf(db, item, content, issuer);
  return {
    editions: kind === null || issuer === null ? [] : await editionsOf(db, issuer, kind),
    notes: await aboutKind(db, 'note', issuer, kind),
    offices: await itemNames(db, offices),
    stamps: await itemNames(db, await stampsOf(db, offices)),
    numberLists: await aboutKind(db, 'number-list', issuer, kind),
  };
}

async function editionsOf(db: Db, issuer: string, kind: DocumentKind): Promise<RelatedItems['editions']> {
  const rows = await db
    .selectFrom('reference_items')
    .select(['id', 'edition', 'name', 'used_from', 'used_to', 'state'])
    .where('issuer_id', '=', issuer)
    .where('document_kind', '=', kind)
    .where('kind', '=', 'model')
    .where('discarded_at', 'is', null)
    // One of which the beginning is not known comes first.
    .orderBy('used_from')
    .orderBy('number')
    .limit(MOST)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    edition: row.edition ?? '',
    title: JSON.parse(row.name),
    from: row.used_from,
    to: row.used_to,
    state: row.state,
  }));
}

/** Offices that a model names, or the one of a stamp or an official; of an issuer and of what it says, all its own. */
async function officesOf(
  db: Db,
  item: ItemRow,
  content: ItemContent,
  issuer: string | null,
): Promise<readonly string[]> {
  if (content.kind === 'office') return [item.id];
  if (item.office_id !== null) return [item.office_id];
  if (content.kind === 'model') return content.offices;
  if (issuer === null) return [];
  const rows = await db
    .selectFrom('reference_items')
    .select('id')
    .where('issuer_id', '=', issuer)
    .where('kind', '=', 'office')
    .where('discarded_at', 'is', null)
    .orderBy('name_key')
    .limit(MOST)
    .execute();
  return rows.map(({ id }) => id);
}

async function stampsOf(db: Db, offices: readonly string[]): Promise<readonly string[]> {
  if (offices.length === 0) return [];
  const rows = await db
    .selectFrom('reference_items')
    .select('id')
    .where('office_id', 'in', offices)
    .where('kind', '=', 'stamp')
    .where('discarded_at', 'is', null)
    .orderBy('name_key')
    .limit(MOST)
    .execute();
  return rows.map(({ id }) => id);
}

/** Notes or lists of an issuer that are about a kind of document; about any when none is given. */
async function aboutKind(
  db: Db,
  kind: Extract<ItemKind, 'note' | 'number-list'>,
  issuer: string | null,
  documentKind: DocumentKind | null,
): Promise<RelatedItems['notes']> {
  if (issuer === null) return [];
  const { rows } = await sql<{ id: string }>`
    SELECT item.id FROM reference_items AS item JOIN reference_versions AS version
      ON version.item_id = item.id AND version.version = coalesce(item.published_version, item.newest_version)
    WHERE item.issuer_id = ${issuer} AND item.kind = ${kind} AND item.discarded_at IS NULL
      AND (${documentKind} IS NULL OR json_array_length(version.content, '$.kinds') = 0
        OR EXISTS (SELECT 1 FROM json_each(version.content, '$.kinds') WHERE value = ${documentKind}))
    ORDER BY item.name_key, item.number LIMIT ${MOST}`.execute(db);
  return itemNames(
    db,
    rows.map(({ id }) => id),
  );
}
