import { sql } from 'kysely';
import type { LocalText } from '../../../shared/model/reference/basics.ts';
import type { NumberList } from '../../../shared/model/reference/issuing.ts';
import type { ItemContent } from '../../../shared/model/reference/item.ts';
import type { MatchedModel } from '../../../shared/model/reference/recognition.ts';
import type { ReferenceModel } from '../../../shared/model/reference/reference-model.ts';
import type { Language, Text } from '../../../shared/model/text.ts';
import type { Db } from '../open.ts';

/** A model in use on a day as checks receive it, with what belongs to it; null when it is not in use. */
export async function readModel(db: Db, id: string, today: string): Promise<MatchedModel | null> {
  const row = await inUse(db, today)
    .where('item.kind', '=', 'model')
    .where('item.id', '=', id)
    .select(['version.version', 'version.content'])
    .executeTakeFirst();
  if (!row) return null;
  const content: ReferenceModel = JSON.parse(row.content);
  return {
    id,
    version: row.version,
    name: await citedName(db, content),
    content,
    otherEditions: await otherEditions(db, id, content, today),
    numberLists: await numberLists(db, content, today),
  };
}

/** Every model in use on a day, oldest first, read one by one. */
export async function* publishedModels(db: Db, today: string): AsyncGenerator<MatchedModel> {
  for (let after = 0; ; ) {
    const rows = await inUse(db, today)
      .where('item.kind', '=', 'model')
      .where('item.number', '>', after)
      .select(['item.number', 'item.id'])
      .orderBy('item.number')
      .limit(AT_ONCE)
      .execute();
    for (const { id } of rows) {
      // One that was withdrawn since the list was read is left out.
      const model = await readModel(db, id, today);
      if (model) yield model;
    }
    const last = rows.at(-1);
    if (!last) return;
    after = last.number;
  }
}

/** Models that are listed at once: no transaction stays open while they are read. */
const AT_ONCE = 500;

/** What a model is called in a citation: issuer, title, edition. */
async function citedName(db: Db, { issuer, title, edition }: ReferenceModel): Promise<Text> {
  const row = await db
    .selectFrom('reference_items')
    .select('name')
    .where('id', '=', issuer)
    .executeTakeFirst();
  const names: LocalText[] = row ? [JSON.parse(row.name), title] : [title];
  const called = (language: Language, next: Language) =>
    [...names.map((name) => name[language] ?? name[next] ?? Object.values(name)[0]), edition]
      .filter(Boolean)
      .join(', ');
  return { en: called('en', 'nl'), nl: called('nl', 'en') };
}

async function otherEditions(
  db: Db,
  id: string,
  { issuer, documentKind }: ReferenceModel,
  today: string,
): Promise<MatchedModel['otherEditions']> {
  const rows = await inUse(db, today)
    .where('item.kind', '=', 'model')
    .where('item.issuer_id', '=', issuer)
    .where('item.document_kind', '=', documentKind)
    .where('item.id', '<>', id)
    .select(['item.id', 'item.edition', 'item.used_from', 'item.used_to'])
    .orderBy('item.used_from')
    .orderBy('item.number')
    .execute();
  return rows.map(({ id: other, edition, used_from, used_to }) => ({
    id: other,
    edition: edition ?? '',
    inUse: { from: used_from, to: used_to },
  }));
}

/** Lists of the issuer that are about this kind of document; one that names no kind is about all. */
async function numberLists(
  db: Db,
  { issuer, documentKind }: ReferenceModel,
  today: string,
): Promise<readonly NumberList[]> {
  const rows = await inUse(db, today)
    .where('item.kind', '=', 'number-list')
    .where('item.issuer_id', '=', issuer)
    .where(
      sql<boolean>`(json_array_length(version.content, '$.kinds') = 0 OR EXISTS (
        SELECT 1 FROM json_each(version.content, '$.kinds') WHERE value = ${documentKind}))`,
    )
    .select('version.content')
    .orderBy('item.number')
    .execute();
  return rows
    .map(({ content }): ItemContent => JSON.parse(content))
    .filter((content) => content.kind === 'number-list');
}

/** Published versions that may be used on a day. */
const inUse = (db: Db, today: string) =>
  db
    .selectFrom('reference_items as item')
    .innerJoin('reference_versions as version', (join) =>
      join.onRef('version.item_id', '=', 'item.id').onRef('version.version', '=', 'item.published_version'),
    )
    .where('version.state', '=', 'published')
    .where((eb) => eb.or([eb('version.expires', 'is', null), eb('version.expires', '>=', today)]));
