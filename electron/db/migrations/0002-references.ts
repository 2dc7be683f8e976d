import { type Kysely, sql } from 'kysely';

/**
 * The reference database: items with their versions, what is derived from the versions in use so that lists and
 * recognition are quick, images, keys of those who sign packages, and the register of gaps. A version that left its
 * draft is never changed or deleted: the database itself refuses.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `CREATE TABLE reference_items (
    -- row of the item in reference_words
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    -- the only draft was thrown away before anybody validated it: in no list any more
    discarded_at TEXT,
    -- the draft or validated version where there is one, else the one in use, else the last that was
    newest_version INTEGER NOT NULL,
    newest_state TEXT NOT NULL,
    published_version INTEGER,
    -- last day on which the version in use may be used; null for ever
    expires TEXT,
    -- a draft or validated version stands beside the one in use
    has_draft INTEGER NOT NULL,

    -- From here on: of the version in use, else of the newest.
    state TEXT NOT NULL,
    tier TEXT NOT NULL,
    -- the issuer it belongs to, through its office where it has one; an issuer has none
    issuer_id TEXT,
    -- the office of an official or a stamp
    office_id TEXT,
    document_kind TEXT,
    -- by language, as JSON
    name TEXT NOT NULL,
    -- the name in its first language without capitals and accents, to sort by
    name_key TEXT NOT NULL,
    edition TEXT,
    -- ISO 3166 code of an issuer
    iso TEXT,
    -- first and last moment of its period as written there, and their years; null where open or not known
    used_from TEXT,
    used_to TEXT,
    from_year INTEGER,
    to_year INTEGER,
    alert_count INTEGER NOT NULL,
    -- ImageRef to be recognised by, as JSON
    picture TEXT
  ) STRICT`,
  `CREATE INDEX reference_items_by_kind ON reference_items (kind, name_key, number) WHERE discarded_at IS NULL`,
  `CREATE INDEX reference_items_by_issuer ON reference_items (issuer_id, document_kind, kind)`,
  `CREATE INDEX reference_items_by_office ON reference_items (office_id, kind)`,

  `CREATE TABLE reference_versions (
    item_id TEXT NOT NULL REFERENCES reference_items (id),
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    -- rises with every save of a draft
    revision INTEGER NOT NULL,
    begun_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    -- who wrote last
    author TEXT NOT NULL,
    -- everybody who wrote since the version in use when it was begun, as JSON: none of them validates it
    authors TEXT NOT NULL,
    tier TEXT NOT NULL,
    -- ItemContent as JSON
    content TEXT NOT NULL,
    -- SHA-256 of { content, tier } as canonical JSON
    digest TEXT NOT NULL,
    validated_by TEXT,
    published_at TEXT,
    -- why it was withdrawn or given up, or where it came from
    note TEXT NOT NULL,
    -- name of who signed the package that it came in
    signer TEXT,
    -- digests of earlier published versions, oldest first, also from before it came here, as JSON
    history TEXT NOT NULL,
    expires TEXT,
    PRIMARY KEY (item_id, version)
  ) STRICT`,
  `CREATE INDEX reference_versions_in_work ON reference_versions (item_id, state)
    WHERE state IN ('draft', 'validated', 'published')`,
  // At most one version in use, and at most one that is written or waits on top of it.
  `CREATE UNIQUE INDEX reference_versions_one_published ON reference_versions (item_id) WHERE state = 'published'`,
  `CREATE UNIQUE INDEX reference_versions_one_draft ON reference_versions (item_id)
    WHERE state IN ('draft', 'validated')`,

  `CREATE TABLE reference_images (
    sha256 TEXT PRIMARY KEY,
    file_name TEXT NOT NULL,
    -- sizes and resolutions, as JSON
    pages TEXT NOT NULL,
    added_at TEXT NOT NULL
  ) STRICT`,

  `CREATE TABLE reference_faces (
    item_id TEXT NOT NULL REFERENCES reference_items (id),
    version INTEGER NOT NULL,
    face INTEGER NOT NULL,
    width_mm REAL NOT NULL,
    height_mm REAL NOT NULL,
    -- fingerprint: 64 bits as 16 hexadecimals, and 192 bytes of colour
    bits TEXT NOT NULL,
    colours BLOB NOT NULL,
    -- FaceWord[], deflated JSON
    words BLOB NOT NULL,
    PRIMARY KEY (item_id, face)
  ) STRICT`,

  `CREATE TABLE reference_features (
    feature TEXT NOT NULL,
    item_id TEXT NOT NULL REFERENCES reference_items (id),
    PRIMARY KEY (feature, item_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX reference_features_by_item ON reference_features (item_id)`,

  `CREATE TABLE reference_offices (
    office TEXT NOT NULL,
    item_id TEXT NOT NULL REFERENCES reference_items (id),
    PRIMARY KEY (office, item_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX reference_offices_by_item ON reference_offices (item_id)`,

  `CREATE TABLE reference_numbers (
    item_id TEXT NOT NULL REFERENCES reference_items (id),
    position INTEGER NOT NULL,
    -- a series that was given out, a range that is listed as lost, or how numbers are written
    what TEXT NOT NULL,
    -- both ends as they are compared; a mask has the same at both
    from_key TEXT NOT NULL,
    to_key TEXT NOT NULL,
    -- as it stands in the content, as JSON
    shown TEXT NOT NULL,
    PRIMARY KEY (item_id, position)
  ) STRICT`,
  `CREATE INDEX reference_numbers_by_key ON reference_numbers (what, from_key, to_key)`,

  // Words of items that are in a list, as \`fold\` writes them. Trigrams find parts of words.
  `CREATE VIRTUAL TABLE reference_words USING fts5 (names, text, tokenize = 'trigram remove_diacritics 1')`,

  `CREATE TABLE reference_keys (
    -- SHA-256 of the public key, which is the 32 bytes of Ed25519 in base64
    fingerprint TEXT PRIMARY KEY,
    public_key TEXT NOT NULL,
    name TEXT NOT NULL,
    is_own INTEGER NOT NULL,
    trusted_at TEXT NOT NULL,
    trusted_by TEXT NOT NULL
  ) STRICT`,

  `CREATE TABLE reference_gaps (
    id TEXT PRIMARY KEY,
    origin TEXT NOT NULL,
    wanted TEXT NOT NULL,
    -- without capitals and accents, so that the same wish is counted as one
    wanted_key TEXT NOT NULL,
    issuer TEXT,
    document_kind TEXT,
    state TEXT NOT NULL,
    note TEXT NOT NULL,
    count INTEGER NOT NULL,
    first_at TEXT NOT NULL,
    last_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX reference_gaps_by_wish ON reference_gaps (wanted_key)`,
  `CREATE INDEX reference_gaps_by_state ON reference_gaps (state, last_at)`,
  `CREATE TABLE reference_gap_cases (
    gap_id TEXT NOT NULL REFERENCES reference_gaps (id),
    case_id TEXT NOT NULL REFERENCES cases (id),
    at TEXT NOT NULL,
    PRIMARY KEY (gap_id, case_id)
  ) STRICT`,

  // How often that changed which examinations see: one row.
  `CREATE TABLE reference_state (one INTEGER PRIMARY KEY CHECK (one = 1), revision INTEGER NOT NULL) STRICT`,
  `INSERT INTO reference_state (one, revision) VALUES (1, 0)`,

  // What its pages were recognised as, the names of those models and the revision it was done with, as JSON.
  `ALTER TABLE examinations ADD COLUMN matches TEXT`,
  // ReferenceCitation as JSON.
  `ALTER TABLE findings ADD COLUMN reference TEXT`,

  `CREATE TRIGGER reference_version_stays BEFORE UPDATE ON reference_versions
   WHEN OLD.state <> 'draft' AND NOT (
     NEW.item_id IS OLD.item_id AND NEW.version IS OLD.version AND NEW.revision IS OLD.revision
     AND NEW.begun_at IS OLD.begun_at AND NEW.author IS OLD.author AND NEW.authors IS OLD.authors
     AND NEW.tier IS OLD.tier AND NEW.content IS OLD.content AND NEW.digest IS OLD.digest
     AND NEW.validated_by IS OLD.validated_by
     AND (NEW.published_at IS OLD.published_at OR OLD.state = 'validated' AND NEW.state = 'published'))
   BEGIN SELECT RAISE(ABORT, 'only a draft is written in'); END`,
  `CREATE TRIGGER reference_version_goes_on BEFORE UPDATE OF state ON reference_versions
   WHEN NEW.state <> OLD.state AND NOT (
     OLD.state = 'draft' AND NEW.state IN ('validated', 'superseded')
     OR OLD.state = 'validated' AND NEW.state IN ('published', 'superseded')
     OR OLD.state = 'published' AND NEW.state IN ('superseded', 'withdrawn'))
   BEGIN SELECT RAISE(ABORT, 'a version only goes on in its life'); END`,
  `CREATE TRIGGER reference_version_is_kept BEFORE DELETE ON reference_versions
   BEGIN SELECT RAISE(ABORT, 'versions are kept'); END`,
];
