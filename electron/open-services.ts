import type { Settings } from '../shared/api/schemas/settings.ts';
import { openCalibrating } from './calibration/calibrating.ts';
import { databasePath, openDatabase } from './db/open.ts';
import { addDemonstration } from './demonstration.ts';
import { openEventBus } from './event-bus.ts';
import { openExchange } from './exchange/exchange.ts';
import { lockHome } from './files/home-lock.ts';
import { openVault } from './files/vault.ts';
import { type OnBug, openLog } from './log.ts';
import { openReferenceIndexing } from './reference-indexing.ts';
import type { Services } from './services.ts';
import { openEngine } from './workers/engine.ts';
import { openExaminationQueue } from './workers/examination-queue.ts';
import { openPictures } from './workers/pictures.ts';

/** Services that are to be closed by whoever opened them. */
export interface OpenServices extends Services {
  readonly onBug: OnBug;
  /** Writes down where this application answers, for a second one that is started on the same folder. */
  announce(address: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a data folder and everything that stands on it.
 *
 * Throws LoepError when the folder cannot be written to, is in use, or is of a newer Loep. What was opened until
 * then is closed again.
 */
export async function openServices({
  home,
  door,
  systemLanguage,
  withDemonstration = true,
}: {
  home: string;
  door: Services['door'];
  systemLanguage: Settings['language'];
  /** A small case to look at in a data folder in which nothing was done yet. */
  withDemonstration?: boolean;
}): Promise<OpenServices> {
  const opened: (() => Promise<unknown>)[] = [];
  const close = () => closeAll(opened.splice(0).reverse());
  try {
    const lock = await lockHome(home);
    opened.push(async () => lock.release());
    const onBug = openLog(home);
    const db = await openDatabase(databasePath(home));
    opened.push(() => db.destroy());
    const vault = await openVault(home);
    const events = openEventBus();
    const pictures = openPictures({ home, vault });
    opened.push(() => pictures.close());
    const engine = openEngine({ vault, database: databasePath(home) });
    const exchange = await openExchange({ home, db, vault, events, onBug });
    opened.push(() => exchange.close());
    const onExamined = (sha256: string) =>
      void pictures.prepare(sha256).catch((error: unknown) => onBug(error, 'first pictures'));
    const queue = openExaminationQueue({ db, engine, events, onExamined, onBug });
    const indexing = openReferenceIndexing({ db, engine, events, onBug });
    const calibrating = openCalibrating({ db, engine, events });
    // Together: what the engine is working on is not waited for, and both put it back when it ends.
    opened.push(() => Promise.all([indexing.close(), queue.close(), engine.close()]));
    const services = {
      ...{ home, door, systemLanguage, db, vault, events },
      ...{ engine, indexing, exchange, calibrating, pictures, queue },
    };
    if (withDemonstration) {
      // Beside the rest: reading the starter set takes longer than a door should take to open.
      const added = addDemonstration(services).catch((error: unknown) => onBug(error, 'demonstration'));
      opened.push(() => added);
    }
    queue.wake();
    indexing.wake();
    return { ...services, onBug, announce: lock.announce, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Each in its turn, also after one that failed; what failed first is told at the end. */
async function closeAll(ends: readonly (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const end of ends) await end().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
