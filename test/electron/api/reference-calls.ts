import { onTestFinished } from 'vitest';
import { referenceHandlers } from '../../../electron/api/references.ts';
import { openDatabase } from '../../../electron/db/open.ts';
import { addImages } from '../../../electron/db/reference/packaged-images.ts';
import { writeSettings } from '../../../electron/db/settings.ts';
import { openEventBus } from '../../../electron/event-bus.ts';
import { callRoutes } from '../../../electron/routes/calls.ts';
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
import { SCAN } from '../reference-content.ts';

/** The calls of the reference database as a door answers them, over a database of their own. */
export async function openReferenceCalls() {
  const db = await openDatabase(':memory:');
  onTestFinished(() => db.destroy());
  const events = openEventBus();
  const told: LoepEvent[] = [];
  events.listen((event) => told.push(event));
  await addImages(db, [{ ...SCAN, pages: [...SCAN.pages] }], '2026-01-01T00:00:00.000Z');
  const handlers = referenceHandlers({ db, events }) as Handlers;

  /** Answers as the screens get them; what is given back must be what the contract says. */
  async function call<N extends CallName>(
    name: N,
    given: Given<N>,
    role: Role = 'trainer',
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

  /** The same where only a good answer will do. */
  async function done<N extends CallName>(name: N, given: Given<N>): Promise<Output<N>> {
    const reply = await call(name, given);
    if (!reply.ok) throw new Error(`${name}: ${reply.code}: ${reply.text.en}`);
    return reply.value;
  }

  /** Sits somebody down at the workstation. */
  const sit = (name: string) => writeSettings(db, { name });

  /** Writes, has validated and publishes something new. */
  async function publish(given: Given<'reference.create'>): Promise<Output<'reference.publish'>> {
    await done('reference.create', given);
    const reader = { name: 'Reader', initials: 'R' };
    return done('reference.validate', { id: given.id, version: 1, seenRevision: 0, reader, publish: true });
  }

  await sit('Anna');
  return { db, told, call, done, sit, publish };
}
