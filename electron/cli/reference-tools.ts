import { LoepError } from '../../shared/model/errors.ts';
import type { Language } from '../../shared/model/text.ts';
import { actorOf } from '../api/actor.ts';
import type { Actor } from '../db/audit.ts';
import { type Db, databasePath, openDatabase } from '../db/open.ts';
import { openEventBus } from '../event-bus.ts';
import { type Exchange, openExchange } from '../exchange/exchange.ts';
import { loepHome } from '../files/home.ts';
import { lockHome } from '../files/home-lock.ts';
import { openVault } from '../files/vault.ts';
import { openLog } from '../log.ts';
import { addStarterSet, setUpOf } from '../starter-set.ts';
import { showExchange } from './exchange-progress.ts';

/** What the commands about packages work on. */
export interface ReferenceTools {
  readonly db: Db;
  readonly exchange: Exchange;
  readonly actor: Actor;
}

/**
 * Opens the data folder for this command alone, and closes it after the work. A new one gets the starter set first:
 * whichever command comes first sets it up.
 *
 * Throws LoepError `busy` while another Loep has it.
 */
export async function withReferenceTools(
  language: Language,
  work: (tools: ReferenceTools) => Promise<number>,
): Promise<number> {
  const home = loepHome();
  await using opened = new AsyncDisposableStack();
  const lock = await lockHome(home).catch((error: unknown) => {
    throw asHeld(error);
  });
  opened.defer(() => lock.release());
  const db = await openDatabase(databasePath(home));
  opened.defer(() => db.destroy());
  const events = openEventBus();
  const tools = { home, db, events, vault: await openVault(home), onBug: openLog(home) };
  if ((await setUpOf(db)) === 'nothing') await addStarterSet(tools);
  const exchange = await openExchange(tools);
  opened.defer(() => exchange.close());
  opened.defer(showExchange(events, language));
  return await work({ db, exchange, actor: await actorOf(db, { role: 'examiner' }) });
}

/** The same with what can be done in the window that is open. */
function asHeld(error: unknown): unknown {
  if (!(error instanceof LoepError) || error.code !== 'busy') return error;
  const { en, nl } = error.text;
  return new LoepError('busy', {
    en: `${en} There, packages are made and taken in under Reference database, Packages; this command needs Loep to be closed.`,
    nl: `${nl} Daar worden pakketten gemaakt en opgenomen onder Referentiedatabank, Pakketten; voor deze opdracht moet Loep gesloten zijn.`,
  });
}
