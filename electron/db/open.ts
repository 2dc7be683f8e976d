import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { LoepError } from '../../shared/model/errors.ts';
import { StoreDialect } from './dialect.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Schema } from './schema.ts';

/** The database, or a transaction on it: what every query takes first. */
export type Db = Kysely<Schema>;

/** How long a statement waits, and everything with it, for another process that holds the database, ms. */
const BUSY_MS = 100;

/** How long a change waits while the rest goes on, ms. */
const PATIENCE_MS = 5000;

/** The same for a program that only reads and has nothing else to do, ms. */
const READ_BUSY_MS = 5000;

/** Where the database of a data folder lies. */
export const databasePath = (home: string) => join(home, 'loep.sqlite');

/**
 * Opens the database and brings it up to the newest migration.
 *
 * Commits are on the disk before they are acknowledged (`synchronous = FULL`): what the screen was told is kept
 * when the power fails. Throws LoepError `conflict` for a database of a newer Loep.
 */
export async function openDatabase(path: string, { patienceMs = PATIENCE_MS } = {}): Promise<Db> {
  const sqlite = new Sqlite(path, { timeout: BUSY_MS });
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  // What may not be deleted may not be replaced either: only so do the triggers hear of it.
  sqlite.pragma('recursive_triggers = ON');
  // The names of files and cases are not trusted as anything but words; nothing in the schema may run functions.
  sqlite.pragma('trusted_schema = OFF');
  const db = new Kysely<Schema>({ dialect: new StoreDialect(sqlite, patienceMs) });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db;
}

/**
 * Opens the database of a data folder only to read it, also while Loep works in it. Null when there is none yet.
 *
 * Throws LoepError `conflict` for a database of a newer Loep.
 */
export async function readDatabase(path: string): Promise<Db | null> {
  if (!existsSync(path)) return null;
  const sqlite = new Sqlite(path, { readonly: true, timeout: READ_BUSY_MS });
  const db = new Kysely<Schema>({ dialect: new StoreDialect(sqlite, READ_BUSY_MS) });
  try {
    if ((await stepOf(db)) > 0) return db;
    await db.destroy();
    return null;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** Runs the steps that this database has not had, each whole or not at all. */
export async function migrate(db: Kysely<never> | Db, steps = MIGRATIONS): Promise<void> {
  const had = await stepOf(db, steps);
  for (let at = had; at < steps.length; at++) {
    await (db as Kysely<unknown>).transaction().execute(async (step) => {
      await steps[at]!(step);
      await sql.raw(`PRAGMA user_version = ${at + 1}`).execute(step);
    });
  }
}

/** Whether a database that was opened to be read has had every step: one of an older Loep is brought up by opening it. */
export async function isCurrent(db: Db): Promise<boolean> {
  return (await stepOf(db)) === MIGRATIONS.length;
}

/** How many steps a database has had. Throws LoepError when these are more than are known. */
async function stepOf(db: Kysely<never> | Db, steps = MIGRATIONS): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`PRAGMA user_version`.execute(db);
  const had = rows[0]!.user_version;
  if (had <= steps.length) return had;
  throw new LoepError('conflict', {
    en: `This data folder was written by a newer Loep (step ${had}; this one knows ${steps.length}). Start the newer one.`,
    nl: `Deze gegevensmap is door een nieuwere Loep geschreven (stap ${had}; deze kent er ${steps.length}). Start de nieuwere.`,
  });
}
