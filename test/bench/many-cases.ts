import { randomUUID } from 'node:crypto';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { openDatabase } from '../../electron/db/open.ts';
import { fold } from '../../shared/rules/text-layout/fold.ts';
import { randomFrom } from './random-from.ts';

const KINDS = [
  'Paspoort',
  'Geboorteakte',
  'Huwelijksakte',
  'Identiteitskaart',
  'Verblijfsdocument',
  'Diploma',
];
const STATES = ['to-review', 'in-review', 'concluded'];
/** What most examinations leave unjudged: the list of cases names it. */
const TRIAGE = JSON.stringify({
  reasons: [],
  gaps: [{ id: 'no-reference-fits' }, { id: 'needs-physical' }],
  needsPhysical: [],
});
const OUTCOMES = ['no-deviation-found', 'no-deviation-found', 'deviations', 'doubtful', 'not-assessable'];
/** How many deviations a case of each outcome has. */
const DEVIATIONS: Readonly<Record<string, number>> = { deviations: 3, doubtful: 7 };
const PLACES = [
  'Amsterdam',
  'Rabat',
  'Ankara',
  'Paramaribo',
  'Damascus',
  'Lagos',
  'Kyiv',
  'Warszawa',
  'Łódź',
];
const COUNTRIES = ['Nederland', 'Marokko', 'Türkiye', 'Suriname', 'Syrië', 'Nigeria', 'Oekraïne', 'Polska'];
const SYLLABLES = [
  'ba',
  'del',
  'ka',
  'mo',
  'ri',
  'san',
  'te',
  'vli',
  'el',
  'ou',
  'zar',
  'hem',
  'wij',
  'ken',
  'dra',
];
const BEGAN_AT = Date.UTC(2019, 0, 1);

/** The text that no case but one holds. */
export const RARE_WORD = 'kwikzilverbad';

/**
 * A data folder's database with so many cases of one or two documents each, examined, with about 300 characters of
 * text a document; the same each time but for its ids. Gives the path of the database.
 */
export async function makeManyCases(folder: string, count: number): Promise<string> {
  const file = path.join(folder, 'loep.db');
  await (await openDatabase(file)).destroy();
  const sqlite = new Sqlite(file);
  const insert = insertsInto(sqlite);
  sqlite.transaction(() => {
    for (let number = 1; number <= count; number++) insertCase(insert, number, count);
  })();
  sqlite.close();
  return file;
}

type Inserts = ReturnType<typeof insertsInto>;

function insertsInto(sqlite: Sqlite.Database) {
  const into = (table: string, columns: string) =>
    sqlite.prepare(`INSERT INTO ${table} (${columns}) VALUES (${columns.replaceAll(/\w+/g, '?')})`);
  return {
    case: into(
      'cases',
      'number, id, title, title_key, created_at, changed_at, state, outcome, document_count, pending_count, failed_count, deviation_count',
    ),
    document: into(
      'documents',
      'id, case_id, position, file_name, sha256, size_bytes, added_at, state, words',
    ),
    page: into('pages', 'document_id, page, width_px, height_px, dpi, dpi_source'),
    examination: into(
      'examinations',
      'id, document_id, engine, at, today, outcome, score, triage, failures, timings, readings, digest',
    ),
    words: into('case_words', 'rowid, title, files, text'),
  };
}

function insertCase(insert: Inserts, number: number, count: number): void {
  const random = randomFrom(number);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]!;
  const name = () => {
    const word = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join('');
    return word[0]!.toUpperCase() + word.slice(1);
  };
  const id = randomUUID();
  const kind = pick(KINDS);
  const title = `${kind} ${name()}, ${name()} ${pick(COUNTRIES)} ${Math.floor(random() * 1e6)}`;
  const createdAt = new Date(BEGAN_AT + number * 1_800_000).toISOString();
  const changedAt = new Date(BEGAN_AT + (number + random() * 50_000) * 1_800_000).toISOString();
  const isPending = random() < 0.01;
  const isRefused = !isPending && random() < 0.02;
  const outcome = isPending || isRefused ? 'none' : pick(OUTCOMES);
  const state = isPending ? 'examining' : isRefused ? 'nothing-examined' : pick(STATES);
  const documentCount = random() < 0.3 ? 2 : 1;
  insert.case.run(
    ...[number, id, title, fold(title), createdAt, changedAt, state, outcome, documentCount],
    ...[isPending ? documentCount : 0, isRefused ? documentCount : 0, DEVIATIONS[outcome] ?? 0],
  );
  const files: string[] = [];
  const texts: string[] = [];
  for (let position = 1; position <= documentCount; position++) {
    const file = `scan_${createdAt.slice(0, 10)}_${Math.floor(random() * 1e5)}.jpg`;
    const text =
      textOf(kind, { name, pick, random }) + (number === Math.floor(count / 2) ? ` ${RARE_WORD}` : '');
    insertDocument(insert, { caseId: id, position, file, text, outcome, at: createdAt, random });
    files.push(file);
    texts.push(text);
  }
  insert.words.run(number, fold(title), fold(files.join('\n')), fold(texts.join('\n')));
}

interface Chance {
  readonly name: () => string;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly random: () => number;
}

function textOf(kind: string, { name, pick, random }: Chance): string {
  const date = () =>
    `${1 + Math.floor(random() * 28)}-${1 + Math.floor(random() * 12)}-${1950 + Math.floor(random() * 75)}`;
  return [
    `Koninkrijk ${pick(COUNTRIES)} ${kind} document nr ${Math.floor(random() * 1e9)}`,
    `Naam ${name()} ${name()} Voornamen ${name()} ${name()}`,
    `Geboren te ${pick(PLACES)} op ${date()} nationaliteit ${pick(COUNTRIES)}`,
    `Afgegeven door de burgemeester van ${pick(PLACES)} op ${date()}, geldig tot ${date()}`,
    `De ambtenaar van de burgerlijke stand ${name()} ${name()} verklaart ${name()} ${name()} ${name()}`,
  ].join('\n');
}

function insertDocument(
  insert: Inserts,
  given: {
    caseId: string;
    position: number;
    file: string;
    text: string;
    outcome: string;
    at: string;
    random: () => number;
  },
): void {
  const { caseId, position, file, text, outcome, at, random } = given;
  const id = randomUUID();
  const sha256 = Math.floor(random() * 2 ** 48)
    .toString(16)
    .padStart(64, '0');
  const isExamined = outcome !== 'none';
  insert.document.run(
    ...[id, caseId, position, file, sha256, 500_000, at, isExamined ? 'examined' : 'refused', text],
  );
  if (!isExamined) return;
  insert.page.run(id, 1, 2480, 3508, 300, 'file');
  insert.examination.run(
    ...[
      randomUUID(),
      id,
      '0.1.0',
      at,
      at.slice(0, 10),
      outcome === 'deviations' ? 'no-deviation-found' : outcome,
      0.1,
      TRIAGE,
      '[]',
      '{}',
    ],
    ...['{}', sha256],
  );
}
