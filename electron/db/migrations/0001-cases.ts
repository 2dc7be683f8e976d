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
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    state TEXT NOT NULL,
    -- 'none' until a document was examined, so that every filter is an equality
    outcome TEXT NOT NULL DEFAULT 'none',
    document_count INTEGER NOT NULL DEFAULT 0,
    pending_count INTEGER NOT NULL DEFAULT 0,
    failed_count INTEGER NOT NULL DEFAULT 0
  ) STRICT`,
  // Every list of the inbox is one of these orders, read from either end.
  `CREATE INDEX cases_by_title ON cases (title COLLATE NOCASE, number) WHERE removed_at IS NULL`,
  `CREATE INDEX cases_by_outcome ON cases (outcome, changed_at, number) WHERE removed_at IS NULL`,
  `CREATE INDEX cases_by_state ON cases (state, changed_at, number) WHERE removed_at IS NULL`,
  `CREATE INDEX cases_by_created ON cases (created_at, number) WHERE removed_at IS NULL`,
  `CREATE INDEX cases_by_changed ON cases (changed_at, number) WHERE removed_at IS NULL`,
  `CREATE INDEX cases_by_documents ON cases (document_count, number) WHERE removed_at IS NULL`,

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
    -- what was read (pages, quality, text, zones, codes), deflated JSON
    readings BLOB NOT NULL,
    digest TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX examinations_by_document ON examinations (document_id, at)`,

  `CREATE TABLE check_results (
    examination_id TEXT NOT NULL REFERENCES examinations (id),
    position INTEGER NOT NULL,
    check_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    aspect TEXT NOT NULL,
    state TEXT NOT NULL,
    -- { missing, absence } of a check that was not run, the message of one that broke
    reason TEXT,
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
    indicator TEXT,
    score REAL NOT NULL,
    page INTEGER,
    x REAL,
    y REAL,
    width REAL,
    height REAL,
    evidence TEXT NOT NULL,
    explanation TEXT NOT NULL,
    UNIQUE (examination_id, check_position, position),
    FOREIGN KEY (examination_id, check_position) REFERENCES check_results (examination_id, position)
  ) STRICT`,

  `CREATE TABLE reviews (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    finding_id TEXT NOT NULL REFERENCES findings (id),
    -- null: the last answer was taken back
    answer TEXT,
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

  // Words of a case: title, file names, and the text that was read. Trigrams find parts of words.
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
