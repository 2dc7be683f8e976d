import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { databasePath, openDatabase } from '../../electron/db/open.ts';
import { addImage } from '../../electron/db/reference/images.ts';
import { importVersion } from '../../electron/db/reference/import-version.ts';
import { openEventBus } from '../../electron/event-bus.ts';
import { openVault } from '../../electron/files/vault.ts';
import { openReferenceIndexing } from '../../electron/reference-indexing.ts';
import { openEngine } from '../../electron/workers/engine.ts';
import { referenceCollection } from '../press/reference/collection.ts';
import { temporaryHome } from './temporary-home.ts';

const ACT = { actor: { by: 'A. Trainer', role: 'trainer' }, at: '2026-01-01T00:00:00.000Z' } as const;

/** A data folder with these models of the starter set in use and recognisable, and an engine over it. */
export async function openReferenceHome(models: readonly string[]) {
  const home = await temporaryHome();
  const db = await openDatabase(databasePath(home));
  onTestFinished(() => db.destroy());
  const vault = await openVault(home);
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
  const events = openEventBus();
  const engine = openEngine({ vault, database: databasePath(home) });
  onTestFinished(() => engine.close());
  const faults: unknown[] = [];
  const indexing = openReferenceIndexing({ db, engine, events, onBug: (error) => faults.push(error) });
  onTestFinished(() => indexing.close());
  indexing.wake();
  await indexing.idle();
  return { home, db, vault, events, engine, items, faults };
}
