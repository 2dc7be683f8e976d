import { spawn } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { databasePath, openDatabase } from '../../electron/db/open.ts';
import { verifyAudit } from '../../electron/db/verify-audit.ts';
import { openVault } from '../../electron/files/vault.ts';
import { uploadAddress } from '../../shared/api/addresses.ts';
import { makePassportPage } from '../press/passport-page.ts';
import { savePng } from '../press/save.ts';
import { between, partSeed, type Random, seeded } from '../press/seed.ts';

const KILLS = 50;

/** Data folders that are worked on at once: one for each of two cores. */
const LANES = 2;

/** Files that each of two senders sends before the next kill. */
const FILES_A_SENDER = 2;

/** When to kill, up to so many ms after it: as Loep starts, as files come in and are taken up, as examinations end. */
const LONGEST_MS = { start: 500, answer: 400, examined: 150 } as const;

/** Kills by turns, so that each kind comes as often on every machine. */
const TURNS = ['answer', 'start', 'answer', 'answer', 'examined', 'answer', 'answer', 'answer'] as const;

const program = join(import.meta.dirname, 'crash-application.ts');

interface Upload {
  readonly id: string;
  readonly body: Buffer;
  isUnderWay: boolean;
  isAcknowledged: boolean;
}

/** One data folder, what was sent to it, and what the kills hit. */
interface Lane {
  readonly home: string;
  readonly random: Random;
  readonly scan: Buffer;
  readonly uploads: Upload[];
  /** Examinations that were done before the last kill. */
  examined: number;
  /** Kills while Loep started, files were on their way, one was being written, a page was examined, after others were. */
  readonly hits: { start: number; upload: number; vault: number; examination: number; ending: number };
}

test('fifty kills lose nothing that was acknowledged, and all that was begun is done in the end', async () => {
  const scan = await smallScan();
  const folder = await mkdtemp(join(tmpdir(), 'loep-crash-'));
  try {
    const lanes = Array.from({ length: LANES }, (_, at): Lane => {
      const random = seeded(partSeed(1, `lane ${at}`));
      const hits = { start: 0, upload: 0, vault: 0, examination: 0, ending: 0 };
      return { home: join(folder, `home-${at}`), random, scan, uploads: [], examined: 0, hits };
    });
    await Promise.all(
      lanes.map(async (lane) => {
        for (let kill = 0; kill < KILLS / LANES; kill++) await workAndKill(lane, TURNS[kill % TURNS.length]!);
        await finish(lane);
        await expectAllKept(lane);
      }),
    );
    // The moments are seeded, the machine is not: these say that the kills hit what they are meant to.
    const total = (name: keyof Lane['hits']) => lanes.reduce((sum, { hits }) => sum + hits[name], 0);
    expect(total('start')).toBeGreaterThanOrEqual(1);
    expect(total('upload')).toBeGreaterThanOrEqual(15);
    expect(total('vault')).toBeGreaterThanOrEqual(5);
    expect(total('examination')).toBeGreaterThanOrEqual(15);
    expect(total('ending')).toBeGreaterThanOrEqual(4);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 300_000);

/** A piece of a page with a few words on it, quickly examined. */
async function smallScan(): Promise<Buffer> {
  const page = await savePng(makePassportPage({ seed: 3 }));
  return sharp(page).extract({ left: 40, top: 40, width: 160, height: 80 }).png().toBuffer();
}

/** Starts Loep, sends files to it, and kills it at some moment. */
async function workAndKill(lane: Lane, after: (typeof TURNS)[number]): Promise<void> {
  const child = start(lane);
  const waitMs = between(lane.random, 0, LONGEST_MS[after]);
  const answer = child.said();
  const moment = { start: Promise.resolve(), answer, examined: answer.then(child.said) }[after];
  const killing = moment.then(async () => {
    await sleep(waitMs);
    child.process.kill('SIGKILL');
  });
  const port = await answer;
  if (port === null) lane.hits.start++;
  else await Promise.all([sendFiles(lane, port), sendFiles(lane, port)]);
  await Promise.all([killing, child.exit]);
  await countHits(lane);
}

function start({ home }: Lane) {
  const application = spawn(process.execPath, [program, home], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: application.stdout })[Symbol.asyncIterator]();
  return {
    process: application,
    exit: once(application, 'exit'),
    /** The next thing that it says; null when it ended instead. */
    said: async (): Promise<string | null> => (await lines.next()).value ?? null,
  };
}

/** Sends a few files, first those that were not acknowledged, as long as Loep is there. */
async function sendFiles(lane: Lane, port: string): Promise<void> {
  for (let sent = 0; sent < FILES_A_SENDER; sent++) {
    const upload = lane.uploads.find((each) => !each.isAcknowledged && !each.isUnderWay) ?? newUpload(lane);
    if (!(await send(lane, upload, port))) return;
  }
}

/** No two files are alike: what follows the end of a PNG is passed over. */
function newUpload({ uploads, scan, random }: Lane): Upload {
  const padding = randomBytes(Math.round(between(random, 10, 400_000)));
  const upload = {
    id: randomUUID(),
    body: Buffer.concat([scan, padding]),
    isUnderWay: false,
    isAcknowledged: false,
  };
  uploads.push(upload);
  return upload;
}

/** Sends a file in pieces, as a network does. False when Loep was gone before it acknowledged. */
async function send({ random }: Lane, upload: Upload, port: string): Promise<boolean> {
  const address = uploadAddress(upload.id, { fileName: 'scan.png', caseId: null });
  const sending = request({ port, path: address, method: 'PUT', agent: false });
  const answer = once(sending, 'response').catch(() => null);
  upload.isUnderWay = true;
  for (let at = 0; at < upload.body.length && !sending.destroyed; at += 65_536) {
    sending.write(upload.body.subarray(at, at + 65_536));
    await sleep(between(random, 0, 60));
  }
  sending.end();
  const [response] = (await answer) ?? [null];
  if (response === null) return false;
  const reply = await text(response).catch(() => null);
  if (reply === null) return false;
  expect(JSON.parse(reply)).toMatchObject({ ok: true, value: { documentId: upload.id } });
  upload.isAcknowledged = true;
  upload.isUnderWay = false;
  return true;
}

/** Looks at what the kill left, and at the database on a copy, so that the next start finds it as it was. */
async function countHits(lane: Lane): Promise<void> {
  const { home, uploads, hits } = lane;
  if (uploads.some(({ isUnderWay }) => isUnderWay)) hits.upload++;
  for (const upload of uploads) upload.isUnderWay = false;
  const incoming = join(home, 'vault', 'incoming');
  if (existsSync(incoming) && (await readdir(incoming)).length > 0) hits.vault++;
  if (!existsSync(databasePath(home))) return;
  const copy = join(home, '..', randomUUID());
  for (const end of ['', '-wal']) {
    if (existsSync(databasePath(home) + end)) await copyFile(databasePath(home) + end, copy + end);
  }
  const sqlite = new Sqlite(copy);
  try {
    if (sqlite.pragma('user_version', { simple: true }) === 0) return;
    const count = (what: string) => sqlite.prepare(`SELECT count(*) FROM ${what}`).pluck().get() as number;
    if (count("documents WHERE state = 'examining'") > 0) lane.hits.examination++;
    const examined = count('examinations');
    if (examined > lane.examined) lane.hits.ending++;
    lane.examined = examined;
  } finally {
    sqlite.close();
  }
}

/** Starts Loep once more, sends what was not acknowledged, and lets it do all that waits. */
async function finish(lane: Lane): Promise<void> {
  const child = start(lane);
  const port = await child.said();
  for (const upload of lane.uploads.filter(({ isAcknowledged }) => !isAcknowledged)) {
    expect(await send(lane, upload, port!)).toBe(true);
  }
  child.process.stdin.write('finish');
  expect(await child.exit).toEqual([0, null]);
}

async function expectAllKept({ home, uploads }: Lane): Promise<void> {
  const db = await openDatabase(databasePath(home));
  const vault = await openVault(home);
  const rows = await db.selectFrom('documents').select(['id', 'sha256', 'state']).orderBy('id').execute();
  const sent = uploads.map(({ id, body }) => {
    return { id, sha256: createHash('sha256').update(body).digest('hex'), state: 'examined' };
  });
  expect(rows).toEqual(sent.sort((a, b) => (a.id < b.id ? -1 : 1)));
  for (const { sha256 } of rows) await vault.read(sha256);

  const examined = await db.selectFrom('examinations').select('document_id').orderBy('document_id').execute();
  expect(examined.map(({ document_id }) => document_id)).toEqual(rows.map(({ id }) => id));
  const cases = await db
    .selectFrom('cases')
    .select(['document_count', 'pending_count', 'failed_count'])
    .execute();
  expect(new Set(cases.map((each) => JSON.stringify(each)))).toEqual(
    new Set([JSON.stringify({ document_count: 1, pending_count: 0, failed_count: 0 })]),
  );
  expect(cases.length).toBe(rows.length);
  const logged = await db.selectFrom('audit_entries').select('action').execute();
  const times = (action: string) => logged.filter((entry) => entry.action === action).length;
  expect([times('document.added'), times('examination.done')]).toEqual([rows.length, rows.length]);
  expect(await verifyAudit(db)).toMatchObject({ ok: true, entries: logged.length });
  await db.destroy();
  expect(await readdir(join(home, 'vault', 'incoming'))).toEqual([]);
  expect(existsSync(join(home, 'loep.log'))).toBe(false);
}
