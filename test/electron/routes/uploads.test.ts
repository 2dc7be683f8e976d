import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm, truncate } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../../../electron/app.ts';
import { createCase } from '../../../electron/db/case-rows.ts';
import { type Db, openDatabase } from '../../../electron/db/open.ts';
import { openEventBus } from '../../../electron/event-bus.ts';
import { originalPath } from '../../../electron/files/original.ts';
import { openVault } from '../../../electron/files/vault.ts';
import type { Services } from '../../../electron/services.ts';
import { originalAddress, uploadAddress } from '../../../shared/api/addresses.ts';
import type { LoepEvent } from '../../../shared/api/events.ts';
import { MAX_FILE_BYTES } from '../../../shared/model/largest-file.ts';
import type { Role } from '../../../shared/model/role.ts';

const AT = '2026-03-01T09:00:00.000Z';

let home: string;
let db: Db;
let services: Services;
let app: Hono;
let told: LoepEvent[];
let wakes: number;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'loep-uploads-'));
  db = await openDatabase(':memory:');
  const vault = await openVault(home);
  const events = openEventBus();
  [told, wakes] = [[], 0];
  events.listen((event) => told.push(event));
  // Examining is not what is tested here: it is enough that it is asked for.
  const queue = { wake: () => wakes++ };
  services = { home, db, vault, events, queue, door: 'browser', systemLanguage: 'en' } as unknown as Services;
  app = appFor('examiner');
});

afterEach(async () => {
  await db.destroy();
  await rm(home, { recursive: true });
});

const appFor = (role: Role) =>
  createApp(services, {
    caller: { role },
    screens: home,
    onBug: (error) => {
      throw error;
    },
  });

const scan = randomBytes(200_000);
const sha256 = createHash('sha256').update(scan).digest('hex');

function put(
  fileName: string,
  body: Uint8Array<ArrayBuffer> = scan,
  { id = randomUUID() as string, caseId = null as string | null, to = app } = {},
) {
  return to.request(uploadAddress(id, { fileName, caseId }), { method: 'PUT', body });
}

const documents = () => db.selectFrom('documents').selectAll().execute();
const vaultFiles = async () =>
  (await readdir(join(home, 'vault'), { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );

test('a file is acknowledged when it is in the vault and in the database, and its case is told', async () => {
  const id = randomUUID();
  const response = await put('birth extract.jpg', scan, { id });
  const { ok, value } = await response.json();
  expect({ status: response.status, ok, value }).toEqual({
    status: 200,
    ok: true,
    value: { caseId: expect.any(String), documentId: id, sha256 },
  });
  expect(await documents()).toMatchObject([
    {
      id,
      case_id: value.caseId,
      file_name: 'birth extract.jpg',
      sha256,
      size_bytes: scan.length,
      state: 'waiting',
    },
  ]);
  expect((await services.vault.read(sha256)).bytes.byteLength).toBe(scan.length);
  expect(told).toEqual([{ name: 'case.changed', payload: { caseId: value.caseId } }]);
  expect(wakes).toBe(1);
});

test('files of one case stand as they were chosen, whichever arrives first, and later ones behind them', async () => {
  const caseId = randomUUID();
  await createCase(db, { id: caseId, title: 'Pages' }, { actor: { by: 'Anna', role: 'examiner' }, at: AT });
  const send = (name: string, chosen: { atMs: number; place: number } | null) =>
    app.request(uploadAddress(randomUUID(), { fileName: name, caseId, chosen }), {
      method: 'PUT',
      body: Buffer.from(name),
    });
  const early = Date.parse(AT);
  for (const place of [2, 4, 1, 3]) await send(`page-${place}`, { atMs: early, place });
  await send('by another door', null);
  await send('same moment, other window', { atMs: early, place: 2 });
  await send('last', { atMs: early + 60_000, place: 1 });
  const stand = await db.selectFrom('documents').select('file_name').orderBy('position').execute();
  expect(stand.map(({ file_name }) => file_name)).toEqual([
    ...['page-1', 'page-2', 'page-3', 'page-4', 'by another door', 'same moment, other window', 'last'],
  ]);
});

test.each(['chosen=-1', 'chosen=1e13', 'chosen=x', 'chosen=1&place=0', 'chosen=1.5'])(
  'a place as %s is refused, and nothing is kept',
  async (order) => {
    const reply = await app.request(`/upload/${randomUUID()}?name=a.png&${order}`, {
      ...{ method: 'PUT', body: scan },
    });
    expect(await reply.json()).toMatchObject({ ok: false, code: 'bad-input' });
    expect(await documents()).toEqual([]);
  },
);

test('sent twice, at once or one after the other, it is there once; another file under its id is refused', async () => {
  const id = randomUUID();
  const replies = await Promise.all([put('a.jpg', scan, { id }), put('a.jpg', scan, { id })]);
  replies.push(await put('a.jpg', scan, { id }));
  const values = await Promise.all(replies.map((reply) => reply.json()));
  expect(new Set(values.map((value) => JSON.stringify(value))).size).toBe(1);
  expect(await documents()).toHaveLength(1);
  const other = await put('a.jpg', randomBytes(10), { id });
  expect({ status: other.status, code: (await other.json()).code }).toEqual({
    status: 409,
    code: 'conflict',
  });
  expect(await documents()).toMatchObject([{ sha256 }]);
});

test('files go to the case that is named, in their order; a case that is not there is said', async () => {
  const caseId = randomUUID();
  const act = { actor: { by: 'test', role: 'examiner' as const }, at: new Date().toISOString() };
  await db.transaction().execute((step) => createCase(step, { id: caseId, title: 'One request' }, act));
  for (const name of ['front.jpg', 'back.jpg']) expect((await put(name, scan, { caseId })).status).toBe(200);
  expect((await documents()).map(({ case_id, file_name }) => [case_id, file_name])).toEqual([
    [caseId, 'front.jpg'],
    [caseId, 'back.jpg'],
  ]);
  const lost = await put('front.jpg', scan, { caseId: randomUUID() });
  expect({ status: lost.status, code: (await lost.json()).code }).toEqual({ status: 404, code: 'not-found' });
});

test('a name is only words, whatever it looks like', async () => {
  const names: readonly (readonly [string, string])[] = [
    ['../../x', 'x'],
    ['C:\\Users\\me\\pas.jpg', 'pas.jpg'],
    ['<img src=x onerror=alert(1)>.png', '<img src=x onerror=alert(1)>.png'],
    ["'); DROP TABLE documents; --.pdf", "'); DROP TABLE documents; --.pdf"],
    ['CON', 'CON'],
    ['__proto__', '__proto__'],
    [`${'a'.repeat(5000)}.jpeg`, `${'a'.repeat(195)}.jpeg`],
    ['a\u0000b\r\nc\u001b[31m.jpg', 'a b c [31m.jpg'],
    ['annex\u202Egpj.exe', 'annex gpj.exe'],
    ['cafe\u0301.jpg', 'caf\u00e9.jpg'],
    ['شناسنامه.pdf', 'شناسنامه.pdf'],
    ['%2e%2e%2fx&case=1', '%2e%2e%2fx&case=1'],
  ];
  for (const [name] of names) expect((await put(name)).status).toBe(200);
  const rows = await db
    .selectFrom('documents')
    .select('file_name')
    .orderBy('rowid' as never)
    .execute();
  expect(rows.map(({ file_name }) => file_name)).toEqual(names.map(([, shown]) => shown));
  expect(await vaultFiles()).toHaveLength(1);
  for (const name of ['', ' ', '..', 'folder/', '\u202e\u0000']) {
    const reply = await put(name);
    expect([name, reply.status, (await reply.json()).code]).toEqual([name, 400, 'bad-input']);
  }
});

test('what cannot be taken is refused with its sentence and leaves nothing', async () => {
  const empty = await put('empty.jpg', new Uint8Array());
  expect([empty.status, await empty.json()]).toEqual([
    422,
    { ok: false, code: 'empty-file', text: { en: expect.any(String), nl: expect.stringContaining('leeg') } },
  ]);
  const none = await app.request(`/upload/${randomUUID()}?name=a.jpg`, { method: 'PUT' });
  expect((await none.json()).code).toBe('empty-file');
  const unknown = await app.request('/upload/..%2f..%2fx?name=a.jpg', { method: 'PUT', body: scan });
  expect([unknown.status, (await unknown.json()).code]).toEqual([400, 'bad-input']);
  const wrongCase = await app.request(`/upload/${randomUUID()}?name=a.jpg&case=1`, {
    method: 'PUT',
    body: scan,
  });
  expect([wrongCase.status, (await wrongCase.json()).code]).toEqual([400, 'bad-input']);
  for (const role of ['trainer', 'administrator', 'partner'] as const) {
    const reply = await put('a.jpg', scan, { to: appFor(role) });
    expect([reply.status, (await reply.json()).code]).toEqual([403, 'not-allowed']);
  }
  expect(await documents()).toEqual([]);
  expect(await vaultFiles()).toEqual([]);
  expect(wakes).toBe(0);
});

test('over a connection: a refusal reaches a sender that still sends, and one that goes leaves nothing', async () => {
  const server = createServer(getRequestListener(app.fetch)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const target = (name: string) => ({
    port,
    method: 'PUT',
    path: uploadAddress(randomUUID(), { fileName: name, caseId: null }),
  });
  try {
    for (const headers of [{ 'content-length': MAX_FILE_BYTES + 1 }, {}]) {
      const sending = request({ ...target('huge.tif'), headers });
      const answer = once(sending, 'response');
      const piece = Buffer.alloc(1 << 20);
      for (let left = MAX_FILE_BYTES + 1; left > 0; left -= piece.length) {
        const isFull = !sending.write(piece.subarray(0, Math.min(left, piece.length)));
        if (isFull) await once(sending, 'drain');
      }
      sending.end();
      const [response] = await answer;
      expect([response.statusCode, (await response.setEncoding('utf8').toArray()).join('')]).toEqual([
        413,
        expect.stringContaining('too-large'),
      ]);
    }

    const leaving = request({ ...target('a.jpg'), headers: { 'content-length': scan.length } });
    leaving.on('error', () => {});
    leaving.write(scan.subarray(0, 100_000));
    await untilFiles((count) => count === 1);
    leaving.destroy();
    await untilFiles((count) => count === 0);
    expect(await documents()).toEqual([]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}, 30_000);

async function untilFiles(isSo: (count: number) => boolean): Promise<void> {
  while (!isSo((await vaultFiles()).length)) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('the original comes back byte for byte, to be saved and nothing else', async () => {
  const id = randomUUID();
  await put('été "1"\'s; naïve.jpg', scan, { id });
  const response = await app.request(originalAddress(id));
  expect(Buffer.from(await response.arrayBuffer()).equals(scan)).toBe(true);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-length': String(scan.length),
    'x-content-type-options': 'nosniff',
    'content-disposition':
      'attachment; filename="_t_ _1__s_ na_ve.jpg"; ' +
      "filename*=UTF-8''%C3%A9t%C3%A9%20%221%22%27s%3B%20na%C3%AFve.jpg",
  });
  const missing = await app.request(originalAddress(randomUUID()));
  expect([missing.status, (await missing.json()).code]).toEqual([404, 'not-found']);
});

test('an original that was damaged on the disk is not given out', async () => {
  const id = randomUUID();
  await put('a.jpg', scan, { id });
  const place = originalPath(services.vault.location.folder, sha256);
  await chmod(place, 0o600);
  await truncate(place, 150_000);
  const response = await app.request(originalAddress(id));
  expect([response.status, (await response.json()).code]).toEqual([422, 'unreadable-file']);
});
