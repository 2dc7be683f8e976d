import { randomUUID } from 'node:crypto';
import { createCase } from '../../electron/db/case-rows.ts';
import { type Db, databasePath, openDatabase } from '../../electron/db/open.ts';
import { openVault } from '../../electron/files/vault.ts';
import { addStarterSet } from '../../electron/starter-set.ts';

/** Puts the starter set into a data folder that nobody has open, without the case of the demonstration. */
export async function putStarterSet(home: string): Promise<void> {
  await inDatabase(home, async (db) => {
    await addStarterSet({ db, vault: await openVault(home) });
  });
}

/** Puts a case without documents into a data folder that nobody has open: one in use gets no demonstration. */
export async function putCase(home: string, title: string): Promise<void> {
  const act = { actor: { by: 'A. Examiner', role: 'examiner' }, at: new Date().toISOString() } as const;
  await inDatabase(home, (db) =>
    db.transaction().execute((step) => createCase(step, { id: randomUUID(), title }, act)),
  );
}

async function inDatabase(home: string, work: (db: Db) => Promise<void>): Promise<void> {
  const db = await openDatabase(databasePath(home));
  await work(db);
  await db.destroy();
}
