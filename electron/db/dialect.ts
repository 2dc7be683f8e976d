import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { CompiledQuery, type DatabaseConnection, SqliteDialect, SqliteDriver } from 'kysely';

/** How often it tries meanwhile, ms. */
const RETRY_MS = 100;

/**
 * SQLite with transactions that are changes: each takes the right to write at once, waits for it without holding up
 * the rest of the application, and ends well when SQLite itself has already undone it.
 */
export class StoreDialect extends SqliteDialect {
  readonly #sqlite: Sqlite.Database;
  readonly #patienceMs: number;

  /** A change waits `patienceMs` for another process that holds the database. */
  constructor(sqlite: Sqlite.Database, patienceMs: number) {
    super({ database: sqlite });
    this.#sqlite = sqlite;
    this.#patienceMs = patienceMs;
  }

  override createDriver(): SqliteDriver {
    return new StoreDriver(this.#sqlite, this.#patienceMs);
  }
}

class StoreDriver extends SqliteDriver {
  readonly #sqlite: Sqlite.Database;
  readonly #patienceMs: number;

  constructor(sqlite: Sqlite.Database, patienceMs: number) {
    super({ database: sqlite });
    this.#sqlite = sqlite;
    this.#patienceMs = patienceMs;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const giveUpAt = performance.now() + this.#patienceMs;
    while (!(await this.#tryToBegin(connection, giveUpAt))) await sleep(RETRY_MS);
  }

  async #tryToBegin(connection: DatabaseConnection, giveUpAt: number): Promise<boolean> {
    try {
      await connection.executeQuery(CompiledQuery.raw('BEGIN IMMEDIATE'));
      return true;
    } catch (error) {
      // Whoever holds the database may let go of it in time.
      const isBusy = error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (isBusy && performance.now() < giveUpAt) return false;
      throw error;
    }
  }

  /** A full disk makes SQLite undo the transaction by itself; asking again would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#sqlite.inTransaction) await super.rollbackTransaction(connection);
  }
}
