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

    -- From here on written by \`indexItem\` alone: of the version in use, else of the newest.
    -- 0 until it was indexed and when it was discarded: in no list
    is_listed INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'draft',
    tier TEXT NOT NULL DEFAULT 'restricted',
    -- the issuer it belongs to, through its office where it has one; an issuer has none
    issuer_id TEXT,
    -- the office of an official or a stamp
    office_id TEXT,
    document_kind TEXT,
    -- first and last moment of its period as written there, and their years; null where open or not known
    used_from TEXT,
    used_to TEXT,
    from_year INTEGER,
    to_year INTEGER,
    -- where it stands in a list: by issuer, kind, newest first, name
    place TEXT NOT NULL DEFAULT '',
    -- the name without capitals and accents
    name_key TEXT NOT NULL DEFAULT '',
    edition TEXT,
    -- ISO 3166 code of an issuer
    iso TEXT,
    alert_count INTEGER NOT NULL DEFAULT 0,
    -- by language, as JSON
    name TEXT NOT NULL DEFAULT '{}',
    -- ImageRef to be recognised by, as JSON
    picture TEXT,
    -- of an issuer or an office: the words by which what belongs to it is found too
    lent_words TEXT NOT NULL DEFAULT ''
  ) STRICT`,
  // Every list is a walk along this index, which answers the filters by itself.
  `CREATE INDEX reference_items_by_place ON reference_items (place, number, kind, state, newest_state, issuer_id,
    document_kind, from_year, to_year) WHERE is_listed = 1`,
  `CREATE INDEX reference_items_by_issuer ON reference_items (issuer_id, document_kind, kind)`,
  `CREATE INDEX reference_items_by_office ON reference_items (office_id, kind)`,
  `CREATE INDEX reference_items_issuers ON reference_items (name_key) WHERE kind = 'issuer'`,
  // Drafts that nobody has validated yet.
  `CREATE INDEX reference_items_waiting ON reference_items (number) WHERE is_listed = 1 AND newest_state = 'draft'`,

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
    -- issuer and format in its machine-readable zone; null where it has none
    icao TEXT,
    mrz TEXT,
    -- fingerprint: 64 bits as 16 hexadecimals, and 192 bytes of colour
    bits TEXT NOT NULL,
    colours BLOB NOT NULL,
    -- FaceWord[], deflated JSON
    words BLOB NOT NULL,
    PRIMARY KEY (item_id, face)
  ) STRICT`,

  // Written by \`indexItem\` alone, as the number of the item. Features of the taxonomy that a model carries; offices
  // that issued it, or whose official or stamp it is.
  `CREATE TABLE reference_features (
    feature TEXT NOT NULL,
    item INTEGER NOT NULL REFERENCES reference_items (number),
    PRIMARY KEY (feature, item)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX reference_features_by_item ON reference_features (item)`,

  `CREATE TABLE reference_offices (
    office TEXT NOT NULL,
    item INTEGER NOT NULL REFERENCES reference_items (number),
    PRIMARY KEY (office, item)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX reference_offices_by_item ON reference_offices (item)`,

  `CREATE TABLE reference_numbers (
    item INTEGER NOT NULL REFERENCES reference_items (number),
    position INTEGER NOT NULL,
    -- a series that was given out, a range that is listed as lost, or how numbers are written
    what TEXT NOT NULL,
    -- which numbers can be compared with it: kinds of its runs of letters and digits; of a mask its length
    shape TEXT NOT NULL,
    -- both ends as \`numberKey\` writes them; a mask has itself at both
    from_key TEXT NOT NULL,
    to_key TEXT NOT NULL,
    -- as it stands in the content, as JSON
    shown TEXT NOT NULL,
    PRIMARY KEY (item, position)
  ) STRICT`,
  `CREATE INDEX reference_numbers_by_key ON reference_numbers (what, shape, from_key, to_key)`,

  // How many items in use or in work there are of each kind, issuer, document kind, feature and state.
  `CREATE TABLE reference_counts (
    what TEXT NOT NULL,
    key TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (what, key)
  ) STRICT, WITHOUT ROWID`,

  // Words of items as \`wordsOf\` writes them: what an item is called, and all else that is known of it. Kept as an index
  // alone; every character beyond ASCII is a letter to it, so that what a word is, is said in one place.
  `CREATE VIRTUAL TABLE reference_words USING fts5 (names, text, content = '', contentless_delete = 1,
    detail = column, prefix = '1 2 3', tokenize = 'ascii')`,

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
    -- as \`wordsOf\` writes it, so that the same wish is counted as one
    wanted_key TEXT NOT NULL,
    -- code of the issuer; empty when none was read or chosen, so that it is compared as any other
    issuer TEXT NOT NULL,
    document_kind TEXT NOT NULL,
    state TEXT NOT NULL,
    note TEXT NOT NULL,
    count INTEGER NOT NULL,
    first_at TEXT NOT NULL,
    last_at TEXT NOT NULL,
    -- the count when it was closed: more than these wanted it again
    closed_count INTEGER,
    -- what it is searched by: what is wanted, issuer, kind and note, as \`wordsOf\` writes them
    words TEXT NOT NULL,
    UNIQUE (wanted_key, issuer, document_kind, origin)
  ) STRICT`,
  `CREATE INDEX reference_gaps_by_time ON reference_gaps (last_at, id, state, words)`,
  // Each time that it was wanted: the same call or the same document counts once.
  `CREATE TABLE reference_gap_wants (
    gap_id TEXT NOT NULL REFERENCES reference_gaps (id),
    -- id of the call or of the document
    want TEXT NOT NULL,
    document_id TEXT REFERENCES documents (id),
    at TEXT NOT NULL,
    PRIMARY KEY (gap_id, want)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX reference_gap_wants_by_time ON reference_gap_wants (gap_id, at)`,

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
     AND NEW.validated_by IS OLD.validated_by AND NEW.signer IS OLD.signer AND NEW.expires IS OLD.expires
     AND (NEW.published_at IS OLD.published_at AND NEW.history IS OLD.history
       OR OLD.state = 'validated' AND NEW.state = 'published'))
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
