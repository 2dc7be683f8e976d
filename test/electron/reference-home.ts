import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { type Db, databasePath, openDatabase } from '../../electron/db/open.ts';
import { addImage } from '../../electron/db/reference/images.ts';
import { importVersion } from '../../electron/db/reference/import-version.ts';
import { openEventBus } from '../../electron/event-bus.ts';
import { openVault, type Vault } from '../../electron/files/vault.ts';
import { openReferenceIndexing } from '../../electron/reference-indexing.ts';
import { openEngine } from '../../electron/workers/engine.ts';
import { referenceCollection } from '../press/reference/collection.ts';
import { temporaryHome } from './temporary-home.ts';

const ACT = { actor: { by: 'A. Trainer', role: 'trainer' }, at: '2026-01-01T00:00:00.000Z' } as const;

/** Puts the issuers, offices and officials of the starter set into a data folder, and these of its models. */
async function stockReferences(
  { db, vault }: { db: Db; vault: Vault },
  models: readonly string[],
): Promise<void> {
  const { items, images } = await referenceCollection({ models });
  for (const image of images.values()) await vault.keep(Readable.from([image.bytes]));
  await db.transaction().execute(async (step) => {
    for (const { sha256, fileName, widthPx, heightPx, dpi } of images.values()) {
      const pages = [{ page: 1, widthPx, heightPx, dpi, dpiSource: 'file' as const }];
      await addImage(step, { sha256, fileName, pages }, ACT);
    }
    for (const { id, content, tier } of items) {
      await importVersion(step, {
        ...ACT,
        ...{ id, content, tier, digest: 'a'.repeat(64), history: [], author: 'A. Trainer' },
        ...{ validatedBy: 'B. Reader', publishedAt: ACT.at, expires: null, signer: 'Press' },
      });
    }
  });
}

/** The same in a data folder that nobody has open. */
export async function stockHome(home: string, models: readonly string[]): Promise<void> {
  const db = await openDatabase(databasePath(home));
  await stockReferences({ db, vault: await openVault(home) }, models);
  await db.destroy();
}

/** A data folder with these models of the starter set in use and recognisable, and an engine over it. */
export async function openReferenceHome(models: readonly string[]) {
  const home = await temporaryHome();
  const db = await openDatabase(databasePath(home));
  onTestFinished(() => db.destroy());
  const vault = await openVault(home);
  await stockReferences({ db, vault }, models);
  const events = openEventBus();
  const engine = openEngine({ vault, database: databasePath(home) });
  onTestFinished(() => engine.close());
  const faults: unknown[] = [];
  const indexing = openReferenceIndexing({ db, engine, events, onBug: (error) => faults.push(error) });
  onTestFinished(() => indexing.close());
  indexing.wake();
  await indexing.idle();
  return { home, db, vault, events, engine, faults };
}
