import type { Caller, Handlers } from '../../shared/api/contract.ts';
import type { Act } from '../db/case-rows.ts';
import type { Db } from '../db/open.ts';
import { listGaps } from '../db/reference/gap-list.ts';
import { changeGap, recordGap } from '../db/reference/gaps.ts';
import type { Services } from '../services.ts';
import { actorOf } from './actor.ts';

/** The register of gaps: what was looked up and not found, and what examinations had nothing to compare with. */
export function gapHandlers({
  db,
  events,
}: Pick<Services, 'db' | 'events'>): Pick<Handlers, 'gap.list' | 'gap.add' | 'gap.change'> {
  async function change(caller: Caller, work: (step: Db, act: Act) => Promise<unknown>): Promise<null> {
    await db.transaction().execute(async (step) => {
      await work(step, { actor: await actorOf(step, caller), at: new Date().toISOString() });
    });
    events.tell({ name: 'gap.changed', payload: {} });
    return null;
  }
  return {
    'gap.list': (query) => listGaps(db, query),
    'gap.add': ({ id, ...wanted }, caller) =>
      change(caller, (step, act) => recordGap(step, { ...wanted, origin: 'search', callId: id }, act)),
    'gap.change': (given, caller) => change(caller, (step, act) => changeGap(step, given, act)),
  };
}
