import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createApp } from '../../electron/app.ts';
import { openServices } from '../../electron/open-services.ts';
import { pictureAddress, uploadAddress } from '../../shared/api/addresses.ts';
import type { CaseView } from '../../shared/api/schemas/case.ts';

/**
 * Drops the files of a folder on the whole application at once, and keeps asking as a window does while they are
 * examined. Run as a process of its own, so that its memory is the application's; prints what it took as JSON.
 */
const { values } = parseArgs({ options: { home: { type: 'string' }, files: { type: 'string' } } });

/** How many files a window sends at once. */
const UPLOADS_AT_ONCE = 4;
/** From one question to the next, ms. */
const EVERY_MS = 50;
/** From one look at the memory to the next, ms. */
const MEMORY_LOOK_MS = 250;

const services = await openServices({
  home: values.home!,
  door: 'browser',
  systemLanguage: 'en',
  withDemonstration: false,
});
const app = createApp(services, {
  caller: { role: 'examiner' },
  screens: values.home!,
  onBug: (error, where) => console.error(where, error),
});
const times: { readonly what: string; readonly ms: number }[] = [];
const loop = monitorEventLoopDelay({ resolution: 10 });
const caseId = randomUUID();
let isOver = false;
let peak: Memory = { application: 0, examining: 0 };
let examined: string[] = [];
let isPictureAwaited = false;
const memory = setInterval(async () => {
  const now = await memoryMb();
  if (now.application + now.examining > peak.application + peak.examining) peak = now;
}, MEMORY_LOOK_MS);

await call('case.create', { id: caseId, title: 'Two hundred' });
loop.enable();
const start = performance.now();
const asking = askOn();
await uploadAll();
const uploadedMs = performance.now() - start;
await services.queue.idle();
const totalMs = performance.now() - start;
isOver = true;
await asking;
clearInterval(memory);
const { documents } = await call<CaseView>('case.open', { id: caseId });
const states = Object.groupBy(documents, ({ state }) => state);
const counts = Object.fromEntries(Object.entries(states).map(([state, all]) => [state, all.length]));
await services.close();
console.log(
  JSON.stringify({
    times,
    counts,
    uploadedMs,
    totalMs,
    peakMb: peak,
    loopP99Ms: loop.percentile(99) / 1e6,
    loopMaxMs: loop.max / 1e6,
  }),
);

async function uploadAll(): Promise<void> {
  const names = (await readdir(values.files!)).sort();
  const left = names.values();
  const send = async () => {
    for (const fileName of left) {
      const body = await readFile(path.join(values.files!, fileName));
      const response = await app.request(uploadAddress(randomUUID(), { fileName, caseId }), {
        method: 'PUT',
        body,
      });
      if (!response.ok) throw new Error(`${fileName}: ${await response.text()}`);
    }
  };
  await Promise.all(Array.from({ length: UPLOADS_AT_ONCE }, send));
}

/** What this process and the one that examines hold, MB. */
interface Memory {
  readonly application: number;
  readonly examining: number;
}

/** What each process holds at this moment, with half of what both share counted to each. */
async function memoryMb(): Promise<Memory> {
  const children = await readFile(`/proc/self/task/${process.pid}/children`, 'utf8');
  const examining = await Promise.all(children.split(' ').filter(Boolean).map(shareMb));
  return { application: await shareMb('self'), examining: examining.reduce((sum, mb) => sum + mb, 0) };
}

/** Proportional set size of a process; nothing of one that has ended. */
async function shareMb(pid: string): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0) / 1024;
}

/** Asks one thing after another, each timed from when it was due: a loop that is held up counts as time. */
async function askOn(): Promise<void> {
  const waiting: Promise<void>[] = [];
  let due = performance.now();
  for (let turn = 0; !isOver; turn++) {
    due += EVERY_MS;
    await sleep(Math.max(0, due - performance.now()));
    waiting.push(ask(turn, due));
  }
  await Promise.all(waiting);
}

async function ask(turn: number, due: number): Promise<void> {
  const questions: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['case.list', () => call('case.list', {})],
    ['case.open', openCase],
    ['settings.get', () => call('settings.get', {})],
    ['thumbnail', () => picture(turn, 'thumbnail')],
    ['preview', () => picture(turn, 'preview')],
  ];
  const [what, answer] = questions[turn % questions.length]!;
  await answer();
  times.push({ what, ms: performance.now() - due });
}

async function openCase(): Promise<void> {
  const { documents } = await call<CaseView>('case.open', { id: caseId });
  examined = documents.filter(({ state }) => state === 'examined').map(({ id }) => id);
}

async function picture(turn: number, size: 'thumbnail' | 'preview'): Promise<void> {
  const id = examined[(turn * 7) % Math.max(1, examined.length)];
  // Who looks at a picture waits for it before asking for the next.
  if (id === undefined || isPictureAwaited) return;
  isPictureAwaited = true;
  const response = await app.request(pictureAddress(id, 1, size));
  if (!response.ok) throw new Error(`picture of ${id}: ${await response.text()}`);
  await response.arrayBuffer();
  isPictureAwaited = false;
}

async function call<T>(name: string, input: unknown): Promise<T> {
  const response = await app.request(`/api/${name}`, {
    method: 'POST',
    body: JSON.stringify(input),
    headers: { 'content-type': 'application/json' },
  });
  const reply = await response.json();
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
  return reply.value;
}
