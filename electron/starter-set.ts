import { fileURLToPath } from 'node:url';
import type { Actor } from './db/audit.ts';
import { checkPackage } from './exchange/check-package.ts';
import { importPackage } from './exchange/import-package.ts';
import { openPackage } from './files/reference-package/read-package.ts';
import type { Services } from './services.ts';
import { today } from './today.ts';

/** Reference material of states that do not exist: made by the project itself, signed by the key beside it. */
const STARTER = fileURLToPath(new URL('../assets/reference/starter.loepref', import.meta.url));

/** Takes the starter set into a data folder, all of it or nothing. */
export async function addStarterSet(
  { db, vault, events }: Pick<Services, 'db' | 'vault' | 'events'>,
  actor: Actor,
): Promise<void> {
  const opened = await openPackage(STARTER);
  const signal = new AbortController().signal;
  const checked = await checkPackage(db, STARTER, { opened, signal }).finally(() => opened.close());
  const work = { isReplaced: () => false, report: () => {} };
  const ids = await importPackage({ db, vault, actor, today: today() }, checked, work);
  events.tell({ name: 'reference.changed', payload: { ids: [...ids] } });
}
