import { type Selectable, sql } from 'kysely';
import type { ItemContent } from '../../../shared/model/reference/item.ts';
import { inParts } from '../in-parts.ts';
import type { Db } from '../open.ts';
import type { Schema } from '../schema.ts';
import { recount } from './counts.ts';
import { PAST_STATES } from './filters.ts';
import { itemNumbers } from './item-numbers.ts';
import { itemWords, lentWords } from './item-words.ts';
import { listColumns, placeOf } from './list-columns.ts';

type Item = Selectable<Schema['reference_items']>;

/**
 * Brings everything that is derived of an item in step with its versions: what lists show of it, its words, features,
 * offices and numbers, and how many there are. Of the version in use, else of the newest. Called in the transaction
 * of every change of an item or its versions, after it.
 *
 * What an issuer or an office is called is found with all that belongs to it, which follows when that changes.
 */
export async function indexItem(db: Db, id: string): Promise<void> {
  const before = await itemOf(db, id);
  const now = await indexOne(db, before);
  const isSame =
    before.lent_words === now.lent_words &&
    before.name_key === now.name_key &&
    before.issuer_id === now.issuer_id;
  if (isSame) return;
  for (const belonging of await belongingTo(db, before)) await indexOne(db, belonging);
}

async function itemOf(db: Db, id: string): Promise<Item> {
  return db.selectFrom('reference_items').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

/** Everything that is found by the name of an issuer or an office too. */
async function belongingTo(db: Db, { id, kind }: Item): Promise<Item[]> {
  const items = db.selectFrom('reference_items').selectAll();
  if (kind === 'issuer') return items.where('issuer_id', '=', id).execute();
  if (kind !== 'office') return [];
  const numbers = db.selectFrom('reference_offices').select('item').where('office', '=', id);
  return items.where('number', 'in', numbers).execute();
}

async function indexOne(db: Db, before: Item): Promise<Item> {
  const { number, kind, id, discarded_at } = before;
  const { content, tier, state } = await shownVersion(db, before);
  const columns = listColumns(content);
  const offices = await officesOf(db, content);
  const officeOfItem = offices.find((office) => office.id === columns.office_id);
  const issuer_id = columns.issuer_id ?? officeOfItem?.issuer_id ?? null;
  const issuer = issuer_id === null ? undefined : await lenderOf(db, issuer_id);
  const keys = { issuerKey: issuer?.name_key ?? null, officeKey: officeOfItem?.name_key ?? null };
  const now: Item = {
    ...before,
    ...columns,
    issuer_id,
    ...{ tier, state, is_listed: discarded_at === null ? 1 : 0 },
    place: placeOf(kind, columns, keys),
    lent_words: lentWords(content),
  };
  await db.updateTable('reference_items').set(now).where('id', '=', id).execute();
  const features = content.kind === 'model' ? content.features.map(({ feature }) => feature) : [];
  const had = await writeFeatures(db, number, [...new Set(features)]);
  await recount(db, { ...before, features: had }, { ...now, features: [...new Set(features)] });
  await writeOffices(db, number, officeIds(content));
  await writeNumbers(db, number, now.is_listed === 1 && !PAST_STATES.includes(state) ? content : null);
  const lent = { belongsTo: issuer?.lent_words ?? '', offices: offices.map((office) => office.lent_words) };
  await writeWords(db, number, now.is_listed === 1 ? itemWords(content, lent) : null);
  return now;
}

/** The version that lists and searches know an item by: the one in use, else the newest. */
async function shownVersion(db: Db, { id, published_version, newest_version }: Item) {
  const version = published_version ?? newest_version;
  const row = await db
    .selectFrom('reference_versions')
    .select(['content', 'tier', 'state'])
    .where('item_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return { ...row, content: JSON.parse(row.content) as ItemContent };
}

function officeIds(content: ItemContent): readonly string[] {
  if (content.kind === 'model') return content.offices;
  return content.kind === 'stamp' || content.kind === 'official' ? [content.office] : [];
}

const LENT = ['id', 'name_key', 'lent_words', 'issuer_id'] as const;

async function officesOf(db: Db, content: ItemContent) {
  const ids = officeIds(content);
  if (ids.length === 0) return [];
  return db.selectFrom('reference_items').select(LENT).where('id', 'in', ids).execute();
}

async function lenderOf(db: Db, id: string) {
  return db.selectFrom('reference_items').select(LENT).where('id', '=', id).executeTakeFirst();
}

/** Gives the features that were written before. */
async function writeFeatures(db: Db, item: number, features: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('reference_features')
    .select('feature')
    .where('item', '=', item)
    .orderBy('feature')
    .execute();
  const had = rows.map(({ feature }) => feature);
  if (had.join('\n') === features.toSorted().join('\n')) return had;
  await db.deleteFrom('reference_features').where('item', '=', item).execute();
  const now = features.map((feature) => ({ feature, item }));
  for (const part of inParts(now)) await db.insertInto('reference_features').values(part).execute();
  return had;
}

async function writeOffices(db: Db, item: number, offices: readonly string[]): Promise<void> {
  await db.deleteFrom('reference_offices').where('item', '=', item).execute();
  const now = [...new Set(offices)].map((office) => ({ office, item }));
  for (const part of inParts(now)) await db.insertInto('reference_offices').values(part).execute();
}

async function writeNumbers(db: Db, item: number, content: ItemContent | null): Promise<void> {
  await db.deleteFrom('reference_numbers').where('item', '=', item).execute();
  const now = (content === null ? [] : itemNumbers(content)).map((row, position) => ({
    ...{ item, position },
    ...row,
  }));
  for (const part of inParts(now)) await db.insertInto('reference_numbers').values(part).execute();
}

async function writeWords(db: Db, rowid: number, words: ReturnType<typeof itemWords> | null): Promise<void> {
  await sql`DELETE FROM reference_words WHERE rowid = ${rowid}`.execute(db);
  if (words !== null)
    await db
      .insertInto('reference_words')
      .values({ rowid, ...words })
      .execute();
}
