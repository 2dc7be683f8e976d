import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Actor } from '../../electron/db/audit.ts';
import { databasePath, openDatabase } from '../../electron/db/open.ts';
import { openEventBus } from '../../electron/event-bus.ts';
import { openExchange } from '../../electron/exchange/exchange.ts';
import { trustKey } from '../../electron/exchange/trusted-keys.ts';
import { makeFolder } from '../../electron/files/home.ts';
import { openVault } from '../../electron/files/vault.ts';
import type { ExchangeJob } from '../../shared/api/schemas/reference/exchange.ts';
import { stockModels } from './packaged-models.ts';
import { report, seconds } from './report.ts';

const MODELS = 2000;
/** Both ways together, as the bureau waits for them. */
const TOGETHER_S = 60;
/** Between pressing cancel and being told that it is done. */
const CANCEL_S = 1;
/** A screen that counts is told at least so often. */
const TOLD = 20;

const ANNA: Actor = { by: 'Anna', role: 'trainer' };

/** A package of two thousand models: made in one data folder, taken in by an empty other, and stopped half-way. */
export async function benchPackages(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'loep-bench-packages-'));
  try {
    const [from, to] = [await openHome(join(folder, 'from')), await openHome(join(folder, 'to'))];
    await stockModels(from, MODELS);
    const before = process.cpuUsage();
    const exported = measured(from, 'export');
    const order = { id: randomUUID(), title: 'Everything', tier: 'restricted', expires: null } as const;
    from.exchange.export({ ...order, items: [], issuers: [], documentKinds: [] }, ANNA);
    const made = await from.exchange.ended(order.id);
    const exportMs = exported.end(made);
    const { path } = from.exchange.exported(order.id);
    console.log(`        ${made.items} items, ${((await stat(path)).size / 1e6).toFixed(1)} MB`);
    const checkStart = performance.now();
    const id = await send(to, path);
    const checkMs = performance.now() - checkStart;
    await trustKey(to.db, { ...to.exchange.signerOf(id), isOwn: false }, ANNA);
    const cancelMs = await cancelHalfWay(to, id);
    const importing = measured(to, 'import');
    to.exchange.import({ id, replace: [] }, ANNA);
    const importMs = importing.end(await to.exchange.ended(id));
    console.log(
      `        export ${seconds(exportMs)}, check ${seconds(checkMs)}, import ${seconds(importMs)}`,
    );
    const { user, system } = process.cpuUsage(before);
    console.log(`        of the processor, with what was cancelled: ${seconds((user + system) / 1000)}`);
    report('export, check and import together, s', (exportMs + checkMs + importMs) / 1000, '<=', TOGETHER_S);
    report('cancelled after, s', cancelMs / 1000, '<=', CANCEL_S);
    for (const home of [from, to]) await home.close();
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function openHome(home: string) {
  await makeFolder(home);
  const db = await openDatabase(databasePath(home));
  const vault = await openVault(home);
  const events = openEventBus();
  const onBug = (error: unknown) => console.error(error);
  const exchange = await openExchange({ home, db, vault, events, onBug });
  const close = async () => {
    await exchange.close();
    await db.destroy();
  };
  return { home, db, vault, events, exchange, close };
}

type Home = Awaited<ReturnType<typeof openHome>>;

function send({ exchange }: Home, path: string): Promise<string> {
  const signal = new AbortController().signal;
  const sent = { fileName: 'bench.loepref', sender: createReadStream(path), signal };
  return exchange.take(randomUUID(), sent).then(({ id }) => id);
}

/** How long a job takes, how often it tells how far it is, and how long everything else waited at worst. */
function measured({ events }: Home, what: ExchangeJob['what']) {
  let told = 0;
  const silence = events.listen(({ name }) => {
    if (name === 'exchange.progressed') told++;
  });
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const start = performance.now();
  return {
    end: (job: ExchangeJob) => {
      const ms = performance.now() - start;
      delay.disable();
      silence();
      if (job.state !== 'done') throw new Error(`${what} ${job.state}: ${job.text?.en}`);
      report(`${what}: times that progress was told`, told, '>=', TOLD);
      console.log(`        ${what}: the longest wait of anything else ${(delay.max / 1e6).toFixed(0)} ms`);
      return ms;
    },
  };
}

/** Stops an import while its rows are written; gives how long that takes. Nothing of it may stand. */
async function cancelHalfWay({ exchange, events, db }: Home, id: string): Promise<number> {
  let pressedAt = 0;
  const silence = events.listen((event) => {
    if (event.name !== 'exchange.progressed' || pressedAt > 0) return;
    const { done, total } = event.payload;
    if (done < total * 0.75) return;
    pressedAt = performance.now();
    exchange.cancel(id);
  });
  exchange.import({ id, replace: [] }, ANNA);
  const { state } = await exchange.ended(id);
  const ms = performance.now() - pressedAt;
  silence();
  const rows = await db.selectFrom('reference_items').select('id').limit(1).execute();
  if (state !== 'cancelled' || rows.length > 0) throw new Error(`cancelled: ${state}, ${rows.length} items`);
  return ms;
}
