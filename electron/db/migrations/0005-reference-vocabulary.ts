import { type Kysely, sql } from 'kysely';

/** Words of the reference database, to find the one that was meant when what was typed is in none of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `CREATE TABLE reference_vocabulary (
    -- in the order in which they came
    number INTEGER PRIMARY KEY,
    -- as \`wordsOf\` writes it; stays when the last item that had it is gone, so that reading it asks reference_words
    word TEXT NOT NULL UNIQUE
  ) STRICT`,
  `CREATE VIRTUAL TABLE reference_words_there USING fts5vocab (reference_words, row)`,
  // Those that \`isSpelt\`, as near as this language can say it: what has no digit, and no fewer than four letters.
  `INSERT INTO reference_vocabulary (word) SELECT upper(term) FROM reference_words_there
    WHERE length(term) >= 4 AND term NOT GLOB '*[0-9]*'`,
  `DROP TABLE reference_words_there`,
];
