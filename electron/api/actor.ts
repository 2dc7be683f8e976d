import type { Caller } from '../../shared/api/contract.ts';
import type { Actor } from '../db/audit.ts';
import type { Db } from '../db/open.ts';
import { readSettings } from '../db/settings.ts';

/** Who a caller is in the audit log: by the name in the settings, else by role alone. */
export async function actorOf(db: Db, caller: Caller): Promise<Actor> {
  const { name } = await readSettings(db);
  return { by: name === undefined || name === '' ? caller.role : name, role: caller.role };
}
