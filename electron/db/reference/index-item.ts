import { type Selectable, sql } from 'kysely';
import type { ItemContent } from '../../../shared/model/reference/item.ts';
import { inParts } from '../in-parts.ts';
import type { Db } from '../open.ts';
import type { Schema } from '../schema.ts';
import { PAST_STATES } from './choose.ts';
import { recount } from './counts.ts';
import { derivedOf, issuerOf, type Lender, officesIn } from './derived.ts';
import type { ItemNumber } from './item-numbers.ts';
import type { ItemWords } from './item-words.ts';
import { addVocabulary, spellable } from './vocabulary.ts';

type Item = Selectable<Schema['reference_items']>;

/**
 * Brings everything that is derived of an item in step with its versions: what lists show of it, its words, features,
 * offices and numbers, and how many there are. Of the version in use, else of the newest. Called in the transaction
 * of every change of an item or its versions, after it.
 *
 * What an issuer or an office is called is found with all that belongs to it, which follows when that changes.
 */
export async function indexItem(db: Db, id: string): Promise<void> {
  const items = db.selectFrom('reference_items').selectAll();
  const before = await items.where('id', '=', id).executeTakeFirstOrThrow();
  const now = await indexOne(db, before);
  const isLentTheSame =
    before.lent_words === now.lent_words &&
    before.name_key === now.name_key &&
    before.issuer_id === now.issuer_id;
  if (isLentTheSame) return;
  for (const belonging of await belongingTo(db, now)) await indexOne(db, belonging);
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
  const { number, discarded_at } = before;
  const { content, tier, state } = await shownVersion(db, before);
  const offices = await lenders(db, officesIn(content));
  const issuerId = issuerOf(content, offices);
  const [issuer] = issuerId === null ? [] : await lenders(db, [issuerId]);
  const derived = derivedOf(content, { issuer, offices });
  const columns = { ...derived.columns, tier, state, is_listed: discarded_at === null ? 1 : 0 } as const;
  const now: Item = { ...before, ...columns };
  await db.updateTable('reference_items').set(columns).where('number', '=', number).execute();
  const had = await featuresOf(db, number);
  await recount(db, { ...before, features: had }, { ...now, features: derived.features });
  if (had.join() !== derived.features.join()) await writeFeatures(db, number, derived.features);
  await writeOffices(db, number, derived.offices);
  await writeNumbers(db, number, isCurrent(now) ? derived.numbers : []);
  await writeWords(db, number, now.is_listed === 1 ? derived.words : null);
  return now;
}

/** In use or in work: what is past answers nothing about a number. */
const isCurrent = ({ is_listed, state }: Item) => is_listed === 1 && !PAST_STATES.includes(state);

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

/** Those of these items that are there, in their own order. */
async function lenders(db: Db, ids: readonly string[]): Promise<Lender[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('reference_items')
    .select(['id', 'name_key', 'lent_words', 'issuer_id'])
    .where('id', 'in', ids)
    .orderBy('number')
    .execute();
}

async function featuresOf(db: Db, item: number): Promise<string[]> {
  const rows = await db
    .selectFrom('reference_features')
    .select('feature')
    .where('item', '=', item)
    .orderBy('feature')
    .execute();
  return rows.map(({ feature }) => feature);
}

async function writeFeatures(db: Db, item: number, features: readonly string[]): Promise<void> {
  await db.deleteFrom('reference_features').where('item', '=', item).execute();
  const now = features.map((feature) => ({ feature, item }));
  for (const part of inParts(now)) await db.insertInto('reference_features').values(part).execute();
}

/** What stays is not written again: an item is indexed at every save, and seldom changes its offices. */
async function writeOffices(db: Db, item: number, offices: readonly string[]): Promise<void> {
  const rows = await db.selectFrom('reference_offices').select('office').where('item', '=', item).execute();
  const had = rows.map(({ office }) => office).toSorted();
  if (had.join() === offices.toSorted().join()) return;
  await db.deleteFrom('reference_offices').where('item', '=', item).execute();
  const now = offices.map((office) => ({ office, item }));
  for (const part of inParts(now)) await db.insertInto('reference_offices').values(part).execute();
}

async function writeNumbers(db: Db, item: number, numbers: readonly ItemNumber[]): Promise<void> {
  await db.deleteFrom('reference_numbers').where('item', '=', item).execute();
  const now = numbers.map((row, position) => ({ item, position, ...row }));
  for (const part of inParts(now)) await db.insertInto('reference_numbers').values(part).execute();
}

async function writeWords(db: Db, rowid: number, words: ItemWords | null): Promise<void> {
  await sql`DELETE FROM reference_words WHERE rowid = ${rowid}`.execute(db);
  if (words === null) return;
  const row = { rowid, ...words };
  await db.insertInto('reference_words').values(row).execute();
  await addVocabulary(db, spellable(words));
}
