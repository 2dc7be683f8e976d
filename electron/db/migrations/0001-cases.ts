import { type Kysely, sql } from 'kysely';

/**
 * Cases, documents, pages with a layer a light, examinations with what each check saw, reviews, conclusions, and
 * the audit log. What was signed, answered or logged cannot be changed: the database itself refuses.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `CREATE TABLE cases (
    -- what colleagues call a case by; counts up from 1 and is never given twice
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    -- the title without capitals and accents, to sort and to search by
    title_key TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    state TEXT NOT NULL,
    -- 'none' until a document was examined, so that every filter is an equality
    outcome TEXT NOT NULL DEFAULT 'none',
    document_count INTEGER NOT NULL DEFAULT 0,
    pending_count INTEGER NOT NULL DEFAULT 0,
    failed_count INTEGER NOT NULL DEFAULT 0,
    -- places in the order in which a list is sorted by them
    state_rank INTEGER NOT NULL AS (CASE state WHEN 'examining' THEN 0 WHEN 'to-review' THEN 1
      WHEN 'in-review' THEN 2 WHEN 'concluded' THEN 3 ELSE 4 END),
    outcome_rank INTEGER NOT NULL AS (CASE outcome WHEN 'doubtful' THEN 3 WHEN 'not-assessable' THEN 2
      WHEN 'no-deviation-found' THEN 1 ELSE 0 END)
  ) STRICT`,
  // Every list of the inbox is one of these orders, read from either end; filters are answered from the index alone.
  ...[
    'title_key, number',
    'created_at, number',
    'changed_at, number',
    'state_rank, changed_at, number',
    'outcome_rank, changed_at, number',
    'document_count, changed_at, number',
  ].map(
    (order) =>
      `CREATE INDEX cases_by_${order.split(',')[0]} ON cases (${order}, outcome, state) WHERE removed_at IS NULL`,
  ),
  // To be counted by.
  `CREATE INDEX cases_by_kind ON cases (outcome, state) WHERE removed_at IS NULL`,

  `CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    position INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    added_at TEXT NOT NULL,
    state TEXT NOT NULL,
    -- languages asked for, as JSON; null to find them from the page
    languages TEXT,
    -- { code, text: { en, nl } } as JSON when the document was refused
    refusal TEXT,
    -- the text that its last examination read, to be searched
    words TEXT NOT NULL DEFAULT '',
    UNIQUE (case_id, position)
  ) STRICT`,
  `CREATE INDEX documents_by_sha256 ON documents (sha256)`,
  `CREATE INDEX documents_by_state ON documents (state, added_at)`,

  `CREATE TABLE pages (
    document_id TEXT NOT NULL REFERENCES documents (id),
    page INTEGER NOT NULL,
    width_px INTEGER NOT NULL,
    height_px INTEGER NOT NULL,
    dpi REAL NOT NULL,
    dpi_source TEXT NOT NULL,
    PRIMARY KEY (document_id, page)
  ) STRICT`,

  `CREATE TABLE layers (
    document_id TEXT NOT NULL,
    page INTEGER NOT NULL,
    light TEXT NOT NULL,
    -- the original that holds this image, and which of its pages it is
    sha256 TEXT NOT NULL,
    source_page INTEGER NOT NULL,
    PRIMARY KEY (document_id, page, light),
    FOREIGN KEY (document_id, page) REFERENCES pages (document_id, page)
  ) STRICT`,

  `CREATE TABLE examinations (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES documents (id),
    engine TEXT NOT NULL,
    at TEXT NOT NULL,
    -- the day that checks were told, YYYY-MM-DD
    today TEXT NOT NULL,
    languages TEXT,
    outcome TEXT NOT NULL,
    score REAL NOT NULL,
    triage TEXT NOT NULL,
    failures TEXT NOT NULL,
    timings TEXT NOT NULL,
    -- what was read apart from the text: machine-readable zones and barcodes
    readings TEXT NOT NULL,
    digest TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX examinations_by_document ON examinations (document_id, at)`,

  `CREATE TABLE page_texts (
    examination_id TEXT NOT NULL REFERENCES examinations (id),
    page INTEGER NOT NULL,
    -- lines and words with their places, deflated JSON
    layer BLOB NOT NULL,
    PRIMARY KEY (examination_id, page)
  ) STRICT`,

  `CREATE TABLE check_results (
    examination_id TEXT NOT NULL REFERENCES examinations (id),
    position INTEGER NOT NULL,
    check_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    aspect TEXT NOT NULL,
    -- title and what a finding cannot tell, as the check said them then: { en, nl }
    title TEXT NOT NULL,
    cannot_tell TEXT NOT NULL,
    state TEXT NOT NULL,
    -- why it was not run or broke: { en, nl }
    reason TEXT,
    -- where in Loep it broke, for those who mend it
    fault TEXT,
    ms REAL NOT NULL,
    PRIMARY KEY (examination_id, position)
  ) STRICT`,

  `CREATE TABLE findings (
    id TEXT PRIMARY KEY,
    examination_id TEXT NOT NULL,
    check_position INTEGER NOT NULL,
    -- place among the findings of its check
    position INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    severity TEXT NOT NULL,
    -- { id, name: { en, nl } }
    indicator TEXT,
    score REAL NOT NULL,
    page INTEGER,
    x REAL,
    y REAL,
    width REAL,
    height REAL,
    evidence TEXT NOT NULL,
    -- the whole sentence as it was said then: { en, nl }
    explanation TEXT NOT NULL,
    UNIQUE (examination_id, check_position, position),
    FOREIGN KEY (examination_id, check_position) REFERENCES check_results (examination_id, position)
  ) STRICT`,

  `CREATE TABLE reviews (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    finding_id TEXT NOT NULL REFERENCES findings (id),
    -- the answer that stands from here on; null: none, the only answer was taken back
    answer TEXT,
    -- an answer was taken back, and the one of this row stands again
    restores INTEGER REFERENCES reviews (seq),
    note TEXT NOT NULL,
    by TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX reviews_by_finding ON reviews (finding_id, seq)`,

  `CREATE TABLE conclusions (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES documents (id),
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    -- grades, circumstances, reasoning, references
    draft TEXT NOT NULL,
    -- what each reader graded, in the order they read
    readings TEXT NOT NULL DEFAULT '[]',
    category TEXT,
    sentences TEXT NOT NULL DEFAULT '[]',
    examination_id TEXT REFERENCES examinations (id),
    changed_at TEXT NOT NULL,
    signed_at TEXT,
    supersedes TEXT REFERENCES conclusions (id),
    UNIQUE (document_id, version)
  ) STRICT`,

  `CREATE TABLE audit_entries (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    role TEXT NOT NULL,
    action TEXT NOT NULL,
    case_id TEXT,
    details TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
  ) STRICT`,
  `CREATE INDEX audit_entries_by_case ON audit_entries (case_id, seq)`,

  `CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT`,

  // Words of a case that was not removed, as `fold` writes them. Trigrams find parts of words.
  `CREATE VIRTUAL TABLE case_words USING fts5 (title, files, text, tokenize = 'trigram remove_diacritics 1')`,

  ...frozen('audit_entries', 'the audit log is append-only'),
  ...frozen('reviews', 'answers are only added to'),
  `CREATE TRIGGER signed_stays BEFORE UPDATE ON conclusions
   WHEN OLD.state IN ('signed', 'superseded') AND NOT (
     OLD.state = 'signed' AND NEW.state = 'superseded'
     AND NEW.id IS OLD.id AND NEW.document_id IS OLD.document_id AND NEW.version IS OLD.version
     AND NEW.draft IS OLD.draft AND NEW.readings IS OLD.readings AND NEW.category IS OLD.category
     AND NEW.sentences IS OLD.sentences AND NEW.examination_id IS OLD.examination_id
     AND NEW.signed_at IS OLD.signed_at AND NEW.supersedes IS OLD.supersedes)
   BEGIN SELECT RAISE(ABORT, 'a signed conclusion can only be superseded'); END`,
  `CREATE TRIGGER signed_is_kept BEFORE DELETE ON conclusions WHEN OLD.state IN ('signed', 'superseded')
   BEGIN SELECT RAISE(ABORT, 'a signed conclusion is kept'); END`,
];

function frozen(table: string, why: string): readonly string[] {
  return ['UPDATE', 'DELETE'].map(
    (verb) => `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table}
      BEGIN SELECT RAISE(ABORT, '${why}'); END`,
  );
}
