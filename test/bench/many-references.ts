import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { databasePath, openDatabase } from '../../electron/db/open.ts';
import { derivedOf, issuerOf, type Lender, officesIn } from '../../electron/db/reference/derived.ts';
import { spellable } from '../../electron/db/reference/vocabulary.ts';
import { wordsOf } from '../../electron/db/reference/words.ts';
import type { ItemContent, VersionState } from '../../shared/model/reference/item.ts';
import { itemMaker } from './many-items.ts';

/** How many there are of each kind for so many models. */
export function sizesFor(models: number) {
  return {
    issuers: Math.max(2, Math.round(models / 400)),
    offices: Math.round(models / 20),
    officials: Math.round(models / 10),
    stamps: Math.round(models / 5),
    notes: Math.round(models / 100),
    numberLists: Math.round(models / 400),
    gaps: Math.round(models / 5),
  };
}

const BEGAN_AT = Date.UTC(2019, 0, 1);

/**
 * A data folder's database with so many models of ten features each and all that belongs to them. Rows are prepared
 * by the code that indexes items, and written at once. Gives its path.
 */
export async function makeManyReferences(folder: string, models: number): Promise<string> {
  const file = databasePath(folder);
  await (await openDatabase(file)).destroy();
  const sqlite = new Sqlite(file);
  // Nothing of it is worth keeping when it fails: it is written once, without a journal.
  sqlite.pragma('journal_mode = DELETE');
  sqlite.pragma('journal_mode = OFF');
  sqlite.pragma('synchronous = OFF');
  sqlite.pragma('cache_size = -400000');
  const write = writerInto(sqlite);
  const sizes = sizesFor(models);
  const make = itemMaker(1);
  sqlite.transaction(() => {
    const times = (count: number, each: (at: number) => string) =>
      Array.from({ length: count }, (_, at) => each(at));
    const issuers = times(sizes.issuers, (at) => write(make.issuer(at)));
    const offices = times(sizes.offices, (at) => write(make.office(issuers[at % issuers.length]!)));
    times(sizes.officials, () => write(make.official(make.pick(offices))));
    times(sizes.stamps, () => write(make.stamp(make.pick(offices))));
    times(sizes.notes, () => write(make.note(make.pick(issuers))));
    times(sizes.numberLists, () => write(make.numberList(make.pick(issuers))));
    times(models, () => {
      const at = make.below(issuers.length);
      const own = [offices[at], offices[at + issuers.length]].flatMap((id) => id ?? []);
      return write(make.model(issuers[at]!, own), stateFor(make.random()));
    });
    writeVocabulary(sqlite, write.spelt);
    writeGaps(sqlite, sizes.gaps);
    sqlite.exec(COUNTS);
  })();
  sqlite.close();
  return path.resolve(file);
}

/** Of a hundred: three drafts, two withdrawn. */
function stateFor(chance: number): VersionState {
  if (chance < 0.03) return 'draft';
  return chance < 0.05 ? 'withdrawn' : 'published';
}

/** Writes an item of one version, and gives its id. */
function writerInto(sqlite: Sqlite.Database) {
  const prepared = new Map<string, Sqlite.Statement>();
  const insert = (table: string, row: Readonly<Record<string, unknown>>) => {
    const statement = prepared.get(table) ?? sqlite.prepare(insertOf(table, Object.keys(row)));
    prepared.set(table, statement);
    statement.run(Object.values(row));
  };
  const lenders = new Map<string, Lender>();
  let number = 0;
  const id = itemMaker(2).id;
  const spelt = new Set<string>();
  const write = (content: ItemContent, state: VersionState = 'published'): string => {
    number++;
    const item = { id: id(), number };
    const offices = officesIn(content).map((office) => lenders.get(office)!);
    const issuer = lenders.get(issuerOf(content, offices) ?? '');
    const derived = derivedOf(content, { issuer, offices });
    insertItem(insert, { ...item, content, state, columns: derived.columns });
    for (const feature of derived.features) insert('reference_features', { feature, item: number });
    for (const office of derived.offices) insert('reference_offices', { office, item: number });
    for (const [position, row] of (state === 'withdrawn' ? [] : derived.numbers).entries())
      insert('reference_numbers', { item: number, position, ...row });
    insert('reference_words', { rowid: number, ...derived.words });
    for (const word of spellable(derived.words)) spelt.add(word);
    if (content.kind === 'issuer' || content.kind === 'office')
      lenders.set(item.id, { id: item.id, ...derived.columns });
    return item.id;
  };
  return Object.assign(write, { spelt });
}

function writeVocabulary(sqlite: Sqlite.Database, words: ReadonlySet<string>): void {
  const insert = sqlite.prepare(insertOf('reference_vocabulary', ['word']));
  for (const word of words) insert.run(word);
}

const insertOf = (table: string, columns: readonly string[]) =>
  `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;

function insertItem(
  insert: (table: string, row: Readonly<Record<string, unknown>>) => void,
  item: {
    readonly id: string;
    readonly number: number;
    readonly content: ItemContent;
    readonly state: VersionState;
    readonly columns: ReturnType<typeof derivedOf>['columns'];
  },
): void {
  const { id, number, content, state, columns } = item;
  const at = new Date(BEGAN_AT + number * 60_000).toISOString();
  const published = state === 'published';
  insert('reference_items', {
    ...{ number, id, kind: content.kind, created_at: at, changed_at: at, newest_version: 1 },
    ...{ newest_state: state, published_version: published ? 1 : null, has_draft: 0 },
    ...{ is_listed: 1, state, tier: 'public', ...columns },
  });
  insert('reference_versions', {
    ...{ item_id: id, version: 1, state, revision: 0, begun_at: at, changed_at: at, author: 'Anna' },
    ...{ authors: '["Anna"]', tier: 'public', content: JSON.stringify(content) },
    ...{ digest: number.toString(16).padStart(64, '0'), validated_by: state === 'draft' ? null : 'Bram' },
    ...{ published_at: state === 'draft' ? null : at, note: '', signer: null, history: '[]', expires: null },
  });
}

function writeGaps(sqlite: Sqlite.Database, count: number): void {
  const make = itemMaker(3);
  const insert = sqlite.prepare(
    insertOf(
      'reference_gaps',
      'id origin wanted wanted_key issuer document_kind state note count first_at last_at closed_count words'.split(
        ' ',
      ),
    ),
  );
  for (let at = 0; at < count; at++) {
    const wanted = `${Object.values(make.model('', []).title)[0]} ${at}`;
    const moment = new Date(BEGAN_AT + make.below(1e6) * 60_000).toISOString();
    const words = wordsOf(wanted);
    insert.run(
      make.id(),
      'search',
      wanted,
      words,
      '',
      '',
      make.pick(['open', 'collecting', 'closed']),
      '',
      1,
      moment,
      moment,
      null,
      words,
    );
  }
}

/** As `recount` keeps them. */
const COUNTS = `
  WITH current AS (SELECT * FROM reference_items WHERE state NOT IN ('superseded', 'withdrawn'))
  INSERT INTO reference_counts (what, key, count)
  SELECT 'state', state, count(*) FROM reference_items GROUP BY 2
  UNION ALL SELECT 'kind', kind, count(*) FROM current GROUP BY 2
  UNION ALL SELECT 'issuer', issuer_id, count(*) FROM current WHERE kind = 'model' GROUP BY 2
  UNION ALL SELECT 'document-kind', document_kind, count(*) FROM current WHERE document_kind IS NOT NULL GROUP BY 2
  UNION ALL SELECT 'feature', feature, count(*) FROM reference_features JOIN current ON number = item GROUP BY 2`;
