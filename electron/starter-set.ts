import { fileURLToPath } from 'node:url';
import type { Actor } from './db/audit.ts';
import type { Db } from './db/open.ts';
import { takePackage } from './exchange/take-package.ts';
import type { Services } from './services.ts';
import { today } from './today.ts';

/** Reference material of states that do not exist: made by the project itself, signed by the key beside it. */
const STARTER = fileURLToPath(new URL('../assets/reference/starter.loepref', import.meta.url));

/** Who does what nobody asked for. */
export const LOEP: Actor = { by: 'Loep', role: 'application' };

/** What was done in a data folder: nothing, the starter set taken in and no more, or more. */
export type SetUp = 'nothing' | 'starter-set' | 'more';

/** How far a data folder is set up. */
export async function setUpOf(db: Db): Promise<SetUp> {
  const last = await db
    .selectFrom('audit_entries')
    .select(['action', 'role'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!last) return 'nothing';
  // An import by the application itself is the one that the first start makes; nothing came after it.
  const isOwnImport = last.action === 'references.imported' && last.role === LOEP.role;
  return isOwnImport ? 'starter-set' : 'more';
}

/** Takes the starter set into a data folder in which nothing was done yet. Gives the ids of its items. */
export async function addStarterSet({
  db,
  vault,
}: Pick<Services, 'db' | 'vault'>): Promise<readonly string[]> {
  const { ids } = await takePackage({ db, vault, actor: LOEP, today: today() }, STARTER);
  return ids;
}
