import Sqlite from 'better-sqlite3';

/**
 * Copies a database to a new file as it stands at one moment, also while Loep writes to it.
 *
 * The copy is one file, with nothing beside it. Page by page, and not by VACUUM: that may number rows anew, and the search index goes by these numbers.
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const sqlite = new Sqlite(from, { readonly: true });
  try {
    await sqlite.backup(to);
  } finally {
    sqlite.close();
  }
  const copy = new Sqlite(to);
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}
