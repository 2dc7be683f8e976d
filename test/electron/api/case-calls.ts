import { onTestFinished } from 'vitest';
import { caseHandlers } from '../../../electron/api/cases.ts';
import { openDatabase } from '../../../electron/db/open.ts';
import { openEventBus } from '../../../electron/event-bus.ts';
import { openVault } from '../../../electron/files/vault.ts';
import { callRoutes } from '../../../electron/routes/calls.ts';
import { openEngine } from '../../../electron/workers/engine.ts';
import { openExaminationQueue } from '../../../electron/workers/examination-queue.ts';
import {
  CALLS,
  type CallName,
  type Given,
  type Handlers,
  type Output,
} from '../../../shared/api/contract.ts';
import type { LoepEvent } from '../../../shared/api/events.ts';
import type { Reply } from '../../../shared/api/reply.ts';
import type { Role } from '../../../shared/model/role.ts';
import { temporaryHome } from '../temporary-home.ts';

/** The calls of cases as a door answers them, over a data folder of their own. Nothing is examined. */
export async function openCaseCalls({ patienceMs = 5000 } = {}) {
  const home = await temporaryHome();
  const file = `${home}/loep.db`;
  const db = await openDatabase(file, { patienceMs });
  onTestFinished(() => db.destroy());
  const events = openEventBus();
  const told: LoepEvent[] = [];
  events.listen((event) => told.push(event));
  const engine = openEngine({ vault: await openVault(home), database: file, threads: 1 });
  onTestFinished(() => engine.close());
  const queue = openExaminationQueue({ db, events, engine });
  onTestFinished(() => queue.close());
  const handlers = caseHandlers({ db, events, queue }) as Handlers;

  /** Answers as the screens get them; what is given back must be what the contract says. */
  async function call<N extends CallName>(
    name: N,
    given: Given<N>,
    role: Role = 'examiner',
  ): Promise<Reply<Output<N>>> {
    const routes = callRoutes(handlers, { role }, (fault) => {
      throw fault;
    });
    const response = await routes.request(`/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(given),
    });
    const reply = await response.json();
    return reply.ok ? { ok: true, value: CALLS[name].out.parse(reply.value) as Output<N> } : reply;
  }
  return { db, file, queue, told, call };
}
