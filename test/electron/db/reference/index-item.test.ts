import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { type Db, openDatabase } from '../../../../electron/db/open.ts';
import { indexItem } from '../../../../electron/db/reference/index-item.ts';
import { ItemContent } from '../../../../shared/model/reference/item.ts';
import { makeManyReferences } from '../../../bench/many-references.ts';

/** Everything that is derived of items. */
async function derived(db: Db): Promise<Record<string, unknown[]>> {
  await sql`CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab (main, reference_words, row)`.execute(
    db,
  );
  const rows = async (query: string) => (await sql.raw(query).execute(db)).rows;
  return {
    items: await rows('SELECT * FROM reference_items ORDER BY number'),
    features: await rows('SELECT * FROM reference_features ORDER BY feature, item'),
    offices: await rows('SELECT * FROM reference_offices ORDER BY office, item'),
    numbers: await rows('SELECT * FROM reference_numbers ORDER BY item, position'),
    counts: await rows('SELECT * FROM reference_counts WHERE count > 0 ORDER BY what, key'),
    words: await rows('SELECT term, doc FROM temp.words ORDER BY term'),
    vocabulary: await rows('SELECT word FROM reference_vocabulary ORDER BY word'),
  };
}

test('a collection that was written at once, to be measured on, is what indexing its items makes of it', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'loep-index-'));
  const db = await openDatabase(await makeManyReferences(folder, 40));
  onTestFinished(async () => {
    await db.destroy();
    await rm(folder, { recursive: true });
  });
  const before = await derived(db);
  const versions = await db.selectFrom('reference_versions').select('content').execute();
  for (const { content } of versions) ItemContent.parse(JSON.parse(content));
  const items = await db.selectFrom('reference_items').select('id').orderBy('number', 'desc').execute();
  const indexAll = () =>
    db.transaction().execute(async (step) => {
      for (const { id } of items) await indexItem(step, id);
    });
  await indexAll();
  expect(await derived(db)).toEqual(before);
  // Indexed from nothing it is the same again.
  for (const table of [
    'reference_features',
    'reference_offices',
    'reference_numbers',
    'reference_counts',
    'reference_vocabulary',
  ])
    await sql`DELETE FROM ${sql.table(table)}`.execute(db);
  await sql`INSERT INTO reference_words (reference_words) VALUES ('delete-all')`.execute(db);
  await db.updateTable('reference_items').set({ is_listed: 0, lent_words: '', issuer_id: null }).execute();
  await indexAll();
  expect(await derived(db)).toEqual(before);
});
