import { type Kysely, sql } from 'kysely';

/**
 * Local calibrations: what scores are worth on the scans of this installation, by examiners. One of them is in use,
 * or none. What was made stays as it was made, so that an examination by it can be repeated: the database itself
 * refuses anything else.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `CREATE TABLE calibrations (
    -- by which examinations name it; counts up from 1 and is never given twice
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    -- scans known to be genuine that it was made on
    scans INTEGER NOT NULL,
    -- factor by detector, as JSON
    factors TEXT NOT NULL,
    -- what it changed, as it was shown then: JSON
    changes TEXT NOT NULL,
    -- SHA-256 of what Loep itself had learnt then; factors say nothing beside anything else
    learnt TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('in-use', 'set-aside')),
    -- since when, and by whom
    state_at TEXT NOT NULL,
    state_by TEXT NOT NULL
  ) STRICT`,
  `CREATE UNIQUE INDEX calibrations_in_use ON calibrations (state) WHERE state = 'in-use'`,
  `CREATE TRIGGER calibrations_stay BEFORE UPDATE ON calibrations
   WHEN NOT (NEW.number IS OLD.number AND NEW.id IS OLD.id AND NEW.made_at IS OLD.made_at
     AND NEW.made_by IS OLD.made_by AND NEW.scans IS OLD.scans AND NEW.factors IS OLD.factors
     AND NEW.changes IS OLD.changes AND NEW.learnt IS OLD.learnt)
   BEGIN SELECT RAISE(ABORT, 'a calibration is only put in use or set aside'); END`,
  `CREATE TRIGGER calibrations_are_kept BEFORE DELETE ON calibrations
   BEGIN SELECT RAISE(ABORT, 'a calibration is kept'); END`,
];
