import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Loep answers after about half a second, and has examined its first page a second later. */
const LONGEST_START_MS = 500;
const LONGEST_WORK_MS = 1800;

const application = join(import.meta.dirname, 'crash-application.ts');

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
  readonly hits: { start: number; upload: number; vault: number; examination: number };
}

test('fifty kills lose nothing that was acknowledged, and all that was begun is done in the end', async () => {
  const scan = await smallScan();
  const folder = await mkdtemp(join(tmpdir(), 'loep-crash-'));
  try {
    const lanes = Array.from({ length: LANES }, (_, at): Lane => {
      const random = seeded(partSeed(1, `lane ${at}`));
      const hits = { start: 0, upload: 0, vault: 0, examination: 0 };
      return { home: join(folder, `home-${at}`), random, scan, uploads: [], hits };
    });
    await Promise.all(
      lanes.map(async (lane) => {
        for (let kill = 0; kill < KILLS / LANES; kill++) await workAndKill(lane);
        await finish(lane);
        await expectAllKept(lane);
      }),
    );
    // The moments are seeded, the machine is not: these say that the kills hit what they are meant to.
    const total = (name: keyof Lane['hits']) => lanes.reduce((sum, { hits }) => sum + hits[name], 0);
    expect(total('start')).toBeGreaterThanOrEqual(3);
    expect(total('upload')).toBeGreaterThanOrEqual(15);
    expect(total('vault')).toBeGreaterThanOrEqual(8);
    expect(total('examination')).toBeGreaterThanOrEqual(15);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 300_000);

/** A piece of a page with a few words on it, quickly examined. */
async function smallScan(): Promise<Buffer> {
  const page = await savePng(makePassportPage({ seed: 3 }));
  return sharp(page).extract({ left: 40, top: 40, width: 260, height: 130 }).png().toBuffer();
}

/** Starts Loep, sends files to it, and kills it at some moment. */
async function workAndKill(lane: Lane): Promise<void> {
  const child = start(lane);
  const exit = once(child, 'exit');
  const isAtStart = lane.random() < 0.15;
  const afterMs = between(lane.random, 0, isAtStart ? LONGEST_START_MS : LONGEST_WORK_MS);
  const ready = portOf(child);
  const killing = (isAtStart ? Promise.resolve() : ready).then(async () => {
    await sleep(afterMs);
    child.kill('SIGKILL');
  });
  const port = await ready;
  if (port === null) lane.hits.start++;
  else await Promise.all([sendUntilGone(lane, port), sendUntilGone(lane, port)]);
  await Promise.all([killing, exit]);
  await countHits(lane);
}

function start({ home }: Lane): ChildProcess {
  return spawn(process.execPath, [application, home], { stdio: ['pipe', 'pipe', 'inherit'] });
}

/** Where it answers; null when it ended before it did. */
async function portOf({ stdout }: ChildProcess): Promise<number | null> {
  for await (const said of stdout!) return Number(said);
  return null;
}

async function sendUntilGone(lane: Lane, port: number): Promise<void> {
  for (;;) {
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
async function send({ random }: Lane, upload: Upload, port: number): Promise<boolean> {
  const address = uploadAddress(upload.id, { fileName: 'scan.png', caseId: null });
  const sending = request({ port, path: address, method: 'PUT', agent: false });
  const answer = once(sending, 'response').catch(() => null);
  upload.isUnderWay = true;
  for (let at = 0; at < upload.body.length && !sending.destroyed; at += 65_536) {
    sending.write(upload.body.subarray(at, at + 65_536));
    await sleep(between(random, 0, 40));
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
async function countHits({ home, uploads, hits }: Lane): Promise<void> {
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
    const hasTables = sqlite.pragma('user_version', { simple: true }) !== 0;
    const examining = "SELECT 1 FROM documents WHERE state = 'examining'";
    if (hasTables && sqlite.prepare(examining).get()) hits.examination++;
  } finally {
    sqlite.close();
  }
}

/** Starts Loep once more, sends what was not acknowledged, and lets it do all that waits. */
async function finish(lane: Lane): Promise<void> {
  const child = start(lane);
  const port = await portOf(child);
  for (const upload of lane.uploads.filter(({ isAcknowledged }) => !isAcknowledged)) {
    expect(await send(lane, upload, port!)).toBe(true);
  }
  child.stdin!.write('finish');
  expect(await once(child, 'exit')).toEqual([0, null]);
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
