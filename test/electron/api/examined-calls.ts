import { onTestFinished } from 'vitest';
import { examinationHandlers } from '../../../electron/api/examinations.ts';
import { reviewHandlers } from '../../../electron/api/reviews.ts';
import { databasePath } from '../../../electron/db/open.ts';
import { openEventBus } from '../../../electron/event-bus.ts';
import { openVault } from '../../../electron/files/vault.ts';
import type { Services } from '../../../electron/services.ts';
import { openEngine } from '../../../electron/workers/engine.ts';
import { openExaminationQueue } from '../../../electron/workers/examination-queue.ts';
import {
  CALLS,
  type CallName,
  type Given,
  type Handlers,
  type Output,
} from '../../../shared/api/contract.ts';
import { dispatch } from '../../../shared/api/dispatch.ts';
import type { LoepEvent } from '../../../shared/api/events.ts';
import type { Role } from '../../../shared/model/role.ts';
import { openExamined } from '../db/examined-document.ts';
import { temporaryHome } from '../temporary-home.ts';

/** The calls of examinations and reviews over a document whose file is not in the vault. */
export async function openExaminedCalls() {
  const examined = await openExamined();
  const { db } = examined;
  const events = openEventBus();
  const told: LoepEvent[] = [];
  events.listen((event) => told.push(event));
  const home = await temporaryHome();
  const engine = openEngine({ vault: await openVault(home), database: databasePath(home), threads: 1 });
  onTestFinished(() => engine.close());
  const queue = openExaminationQueue({ db, events, engine });
  onTestFinished(() => queue.close());
  const services = { db, events, queue } as Services;
  const handlers = { ...examinationHandlers(services), ...reviewHandlers(services) } as Handlers;

  /** Answers as a door does; what is given back must be what the contract says. */
  async function call<N extends CallName>(name: N, given: Given<N>, role: Role = 'examiner') {
    const reply = await dispatch(handlers, { role }, { name, input: given }, (fault) => {
      throw fault;
    });
    if (!reply.ok) throw new Error(reply.code);
    return CALLS[name].out.parse(reply.value) as Output<N>;
  }
  return { ...examined, call, told, queue };
}
