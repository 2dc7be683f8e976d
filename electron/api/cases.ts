import type { Caller, Handlers } from '../../shared/api/contract.ts';
import { caseHistory } from '../db/case-history.ts';
import { countCases, listCases } from '../db/case-list.ts';
import { type Act, createCase, removeCase, renameCase, restoreCase } from '../db/case-rows.ts';
import { openCase } from '../db/case-view.ts';
import { pendingDocumentIds } from '../db/documents.ts';
import { heldConclusions } from '../db/held-conclusions.ts';
import type { Db } from '../db/open.ts';
import { listRemovedCases } from '../db/removed-cases.ts';
import type { Services } from '../services.ts';
import { actorOf } from './actor.ts';

/** The inbox, and what is done with a case as a whole. */
export function caseHandlers({
  db,
  events,
  queue,
}: Pick<Services, 'db' | 'events' | 'queue'>): Pick<
  Handlers,
  | 'case.list'
  | 'case.counts'
  | 'case.create'
  | 'case.open'
  | 'case.rename'
  | 'case.remove'
  | 'case.restore'
  | 'case.history'
> {
  async function change(
    caseId: string,
    caller: Caller,
    work: (step: Db, act: Act) => Promise<void>,
  ): Promise<null> {
    await db.transaction().execute(async (step) => {
      await work(step, { actor: await actorOf(step, caller), at: new Date().toISOString() });
    });
    events.tell({ name: 'case.changed', payload: { caseId } });
    return null;
  }

  return {
    'case.list': (query) => (query.removed ? listRemovedCases(db, query) : listCases(db, query)),
    'case.counts': () => countCases(db),
    'case.create': (given, caller) => change(given.id, caller, (step, act) => createCase(step, given, act)),
    'case.open': ({ id }) => openCase(db, id),
    'case.rename': (given, caller) => change(given.id, caller, (step, act) => renameCase(step, given, act)),
    'case.remove': async ({ id, withConclusions }, caller) => {
      const held = withConclusions ? null : await heldConclusions(db, id);
      if (held !== null) return held;
      // Nobody waits for these any more; one that comes in meanwhile is not taken up from a removed case.
      const actor = await actorOf(db, caller);
      for (const documentId of await pendingDocumentIds(db, id)) await queue.cancel(documentId, actor);
      return change(id, caller, (step, act) => removeCase(step, id, act));
    },
    'case.restore': async ({ id }, caller) => {
      await change(id, caller, (step, act) => restoreCase(step, id, act));
      queue.wake();
      return null;
    },
    'case.history': ({ id }) => caseHistory(db, id),
  };
}
