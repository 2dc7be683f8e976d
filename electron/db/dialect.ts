import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
import { Turns } from './turns.ts';

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

  override createAdapter(): SqliteAdapter {
    return new StoreAdapter();
  }
}

/** There is one connection, but the driver shares it out itself: a change that waits to begin would keep it. */
class StoreAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

/** The one connection, for as long as somebody needs it: a query at a time, or the whole of a transaction. */
class SharedConnection implements DatabaseConnection {
  readonly #connection: DatabaseConnection;
  readonly #turns: Turns;
  /** Ends the transaction's turns; null outside a transaction. */
  endTurns: (() => void) | null = null;

  constructor(connection: DatabaseConnection, turns: Turns) {
    this.#connection = connection;
    this.#turns = turns;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.endTurns !== null) return this.#connection.executeQuery<R>(query);
    const endTurn = await this.#turns.take();
    try {
      return await this.#connection.executeQuery<R>(query);
    } finally {
      endTurn();
    }
  }

  // Between two rows another query could change what is read.
  streamQuery(): never {
    throw new Error('rows are read all at once');
  }
}

class StoreDriver extends SqliteDriver {
  readonly #sqlite: Sqlite.Database;
  readonly #patienceMs: number;
  /** Of queries and transactions that have begun. */
  readonly #turns = new Turns();
  /** Of changes: one of them waits for another process, and the others behind it. */
  readonly #changes = new Turns();

  constructor(sqlite: Sqlite.Database, patienceMs: number) {
    super({ database: sqlite });
    this.#sqlite = sqlite;
    this.#patienceMs = patienceMs;
  }

  override async acquireConnection(): Promise<SharedConnection> {
    return new SharedConnection(await super.acquireConnection(), this.#turns);
  }

  override async releaseConnection(connection?: DatabaseConnection): Promise<void> {
    if (connection instanceof SharedConnection) connection.endTurns?.();
  }

  override async beginTransaction(connection: SharedConnection): Promise<void> {
    const giveUpAt = performance.now() + this.#patienceMs;
    const endChange = await this.#changes.take();
    try {
      for (;;) {
        const endTurn = await this.#tryToBegin(giveUpAt);
        if (endTurn !== null) {
          connection.endTurns = () => {
            endTurn();
            endChange();
          };
          return;
        }
        await sleep(RETRY_MS);
      }
    } catch (error) {
      endChange();
      throw error;
    }
  }

  /** The end of the turn of a transaction that has begun; null when it is to be tried again. */
  async #tryToBegin(giveUpAt: number): Promise<(() => void) | null> {
    const endTurn = await this.#turns.take();
    try {
      this.#sqlite.exec('BEGIN IMMEDIATE');
      return endTurn;
    } catch (error) {
      endTurn();
      // Whoever holds the database may let go of it in time.
      const isBusy = error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (isBusy && performance.now() < giveUpAt) return null;
      throw error;
    }
  }

  /** A full disk makes SQLite undo the transaction by itself; asking again would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#sqlite.inTransaction) await super.rollbackTransaction(connection);
  }
}
