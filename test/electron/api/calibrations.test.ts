import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../../electron/app.ts';
import { openCalibrating } from '../../../electron/calibration/calibrating.ts';
import { ENGINE_VERSION } from '../../../electron/engine-version.ts';
import { openServices } from '../../../electron/open-services.ts';
import {
  calibrationPageAddress,
  calibrationPlaceAddress,
  calibrationScanAddress,
  uploadAddress,
} from '../../../shared/api/addresses.ts';
import { CALLS, type CallName, type Given, type Output } from '../../../shared/api/contract.ts';
import type { Reply } from '../../../shared/api/reply.ts';
import type { Calibration } from '../../../shared/model/calibration.ts';
import type { Role } from '../../../shared/model/role.ts';
import { temporaryHome } from '../temporary-home.ts';

const SAMPLE = path.resolve(import.meta.dirname, '../../../assets/sample/residence-card-back.jpg');

/** The detector speaks from 0.6, where pages usually score 0.2: it has a finding on each of the scans of this test. */
const SHIPPED: Calibration = {
  detectors: [
    {
      ...{ detector: 'identical-glyphs', pages: 100, tests: 1e4, usual: 0.2 },
      highest: Array.from({ length: 100 }, (_, at) => 0.3 - at / 1000),
      tail: { threshold: 0.2, scale: 0.05, shape: 0, share: 0.01 },
    },
  ],
  local: null,
};

async function open({ role = 'examiner', fewestScans = 2 }: { role?: Role; fewestScans?: number } = {}) {
  const home = await temporaryHome();
  const options = { home, door: 'browser', systemLanguage: 'en', withDemonstration: false } as const;
  const services = await openServices(options);
  onTestFinished(() => services.close());
  const calibrating = openCalibrating({ ...services, shipped: SHIPPED, fewestScans });
  const { onBug } = services;
  const app = createApp({ ...services, calibrating }, { caller: { role }, screens: home, onBug });
  const own = createApp(services, { caller: { role }, screens: home, onBug });
  const asked = async <N extends CallName>(name: N, given: Given<N>, by = app) => {
    const response = await by.request(`/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(given),
    });
    return (await response.json()) as Reply<Output<N>>;
  };
  /** What is given back must be what the contract says. */
  const call = async <N extends CallName>(name: N, given: Given<N>, by = app) => {
    const reply = await asked(name, given, by);
    if (!reply.ok) throw new Error(reply.text.en);
    return CALLS[name].out.parse(reply.value) as Output<N>;
  };
  const send = async (
    bytes: Uint8Array | string,
    {
      id = randomUUID(),
      name = 'scan.tif',
      signal,
    }: { id?: string; name?: string; signal?: AbortSignal } = {},
  ) => {
    const request = { method: 'PUT', body: bytes as BodyInit, signal: signal ?? null };
    return (await (await app.request(calibrationScanAddress(id, name), request)).json()) as Reply<unknown>;
  };
  return { home, services, app, own, asked, call, send };
}

/** A corner with a few words: for what does not depend on what is measured. */
async function cornerBytes(): Promise<Uint8Array> {
  const corner = sharp(await readFile(SAMPLE)).extract({ left: 40, top: 40, width: 160, height: 80 });
  return new Uint8Array(await corner.png().toBuffer());
}

/** Some small pages of one scan; each quality makes another scan. */
async function scanOf(pageCount: number, quality: number): Promise<Uint8Array> {
  const page = await sharp(await readFile(SAMPLE))
    .resize(500)
    .jpeg({ quality })
    .toBuffer();
  const pages = await sharp(new Array<Buffer>(pageCount).fill(page), { join: { animated: true } })
    .tiff({ compression: 'lzw' })
    .toBuffer();
  return new Uint8Array(pages);
}

test('scans are measured, what would change is shown, and only then is it used; and back again', async () => {
  const { services, call, asked, send } = await open();
  const [first, second] = [randomUUID(), randomUUID()];
  const scan = await scanOf(3, 80);
  expect(await send(scan, { id: first, name: '../one.tif' })).toMatchObject({
    ok: true,
    value: { id: first, fileName: 'one.tif', pages: 3, pagesMeasured: 3 },
  });
  const few = await call('calibration.preview', {});
  expect(few).toMatchObject({ fewest: 2, most: 300, counting: 0, changes: null });
  expect(few.scans).toMatchObject([{ id: first, role: 'left-out' }]);
  expect(few.scans[0]?.standing.map(({ before, after }) => [before, after])).toEqual(
    new Array(3).fill([true, true]),
  );
  const order = { id: randomUUID(), scans: [first] };
  expect(await asked('calibration.save', { ...order, scans: [] })).toMatchObject({ ok: false });

  // The same file again is the scan that is there, and no error.
  expect(await send(scan, { name: 'again.tif' })).toMatchObject({
    ok: true,
    value: { id: first, fileName: 'one.tif' },
  });
  expect(await send('no scan at all')).toMatchObject({ ok: false, code: 'unsupported-format' });
  expect(await send('')).toMatchObject({ ok: false, code: 'empty-file' });
  expect(await send(await scanOf(3, 90), { id: second, name: 'two.tif' })).toMatchObject({ ok: true });

  // Both stand out: neither counts before somebody says so.
  expect(await call('calibration.preview', {})).toMatchObject({ counting: 0, changes: null });
  expect(await call('calibration.decide', { id: first, isCounted: true })).toMatchObject({
    counting: 1,
    changes: null,
    scans: [{ role: 'counted-in' }, { role: 'left-out' }],
  });
  expect(await asked('calibration.save', order)).toMatchObject({ ok: false, code: 'bad-input' });
  const preview = await call('calibration.decide', { id: second, isCounted: true });
  const [change] = preview.changes?.detectors ?? [];
  expect(change).toMatchObject({
    ...{ detector: 'identical-glyphs', pages: 6, usualLearnt: 0.2, why: 'scores' },
    factor: { before: 1 },
  });
  expect(change?.factor.after).toBeGreaterThan(1.2);
  expect(change?.from.after).toBeCloseTo((change?.from.before ?? 0) * (change?.factor.after ?? 0), 9);
  expect(preview.changes).toMatchObject({ flagged: { before: 2 }, leftOut: 0, countedIn: 2 });
  expect(await call('calibration.list', {})).toEqual([]);

  expect(await asked('calibration.save', order)).toMatchObject({ ok: false, code: 'conflict' });
  const seen = { id: order.id, scans: [second, first] };
  const [saved] = await call('calibration.save', seen);
  expect(saved).toMatchObject({
    number: 1,
    madeBy: 'examiner',
    scans: 2,
    state: 'in-use',
    isOutdated: false,
  });
  expect(saved?.changes).toEqual(preview.changes);
  expect(await call('calibration.save', seen)).toHaveLength(1);
  expect((await call('calibration.preview', {})).scans).toEqual([]);

  expect(await call('calibration.choose', { number: null })).toMatchObject([{ state: 'set-aside' }]);
  expect(await call('calibration.choose', { number: 1 })).toMatchObject([{ state: 'in-use' }]);
  expect(await asked('calibration.choose', { number: 7 })).toMatchObject({ ok: false, code: 'not-found' });
  const files = services.db.selectFrom('documents').selectAll().execute();
  expect(await files).toEqual([]);
  const actions = await services.db.selectFrom('audit_entries').select('action').orderBy('seq').execute();
  expect(actions.map(({ action }) => action)).toEqual([
    'calibration.made',
    'calibration.chosen',
    'calibration.chosen',
  ]);
});

test('a scan that stands out is shown, and left out again at will', async () => {
  const { app, call, send } = await open({ fewestScans: 1 });
  const id = randomUUID();
  await send(await scanOf(2, 80), { id });
  const [scan] = (await call('calibration.preview', {})).scans;
  const [place] = scan?.standing ?? [];
  if (!scan || !place) throw new Error('nothing stands out');
  const { box, part, picture, page } = place;
  expect(scan.sizes).toMatchObject([
    { page: 1, widthPx: 500 },
    { page: 2, widthPx: 500 },
  ]);
  expect(part.x < box.x && part.y < box.y && part.width > box.width && part.height > box.height).toBe(true);
  const fetched = async (address: string) => {
    const response = await app.request(address);
    expect(response.headers.get('cache-control')).toBe('no-store');
    return sharp(await response.arrayBuffer()).metadata();
  };
  const whole = await fetched(calibrationPageAddress(id, page));
  expect([whole.format, Math.max(whole.width, whole.height)]).toEqual(['jpeg', 240]);
  const cut = await fetched(calibrationPlaceAddress(id, page, picture));
  expect(cut.format).toBe('png');
  expect(cut.width / cut.height).toBeCloseTo(part.width / part.height, 1);
  for (const absent of [
    calibrationPageAddress(id, 3),
    calibrationPageAddress(randomUUID(), 1),
    calibrationPlaceAddress(id, page, 99),
    `/calibration/scans/${id}/1/..%2Fx`,
  ]) {
    expect((await app.request(absent)).ok, absent).toBe(false);
  }

  expect((await call('calibration.decide', { id, isCounted: true })).changes).toMatchObject({ countedIn: 1 });
  expect(await call('calibration.decide', { id, isCounted: false })).toMatchObject({ changes: null });
  expect(await call('calibration.decide', { id: randomUUID(), isCounted: true })).toMatchObject({
    counting: 0,
  });
  await call('calibration.leaveOut', { id });
  expect((await app.request(calibrationPageAddress(id, 1))).ok).toBe(false);
});

test('a scan can be taken out again, all can, and one under way is called off', async () => {
  const { call, send } = await open();
  const id = randomUUID();
  await send(await cornerBytes(), { id });
  expect(await call('calibration.leaveOut', { id: randomUUID() })).toMatchObject({ scans: [{ id }] });
  expect(await call('calibration.leaveOut', { id })).toMatchObject({ scans: [] });
  const stop = new AbortController();
  const sent = send(await scanOf(2, 70), { signal: stop.signal });
  setTimeout(() => stop.abort(), 100);
  expect(await sent).toMatchObject({ ok: false, code: 'cancelled' });
  const under = send(await scanOf(2, 60));
  setTimeout(() => void call('calibration.clear', {}), 100);
  expect(await under).toMatchObject({ ok: false, code: 'cancelled' });
  expect((await call('calibration.preview', {})).scans).toEqual([]);
});

test('an examination says by which calibration it was made, and stands beside one by another', async () => {
  const { services, own, call } = await open();
  const documentId = randomUUID();
  const scan = await sharp(await readFile(SAMPLE))
    .resize(500)
    .jpeg({ quality: 80 })
    .toBuffer();
  const upload = uploadAddress(documentId, { fileName: 'corner.png', caseId: null });
  await own.request(upload, { method: 'PUT', body: scan as BodyInit });
  await services.queue.idle();
  const id = randomUUID();
  const ten = openCalibrating({ ...services, fewestScans: 1 });
  await ten.measure(id, { fileName: 'corner.png', bytes: scan, signal: new AbortController().signal });
  await ten.save({ id: randomUUID(), scans: [id] }, { by: 'Anna', role: 'examiner' });
  for (const number of [1, 1, null] as const) {
    await ten.choose(number, { by: 'Anna', role: 'examiner' });
    await call('examination.start', { documentId, languages: null });
    await services.queue.idle();
  }
  const engines = await services.db.selectFrom('examinations').select('engine').orderBy('at').execute();
  expect(engines.map(({ engine }) => engine)).toEqual([
    ENGINE_VERSION,
    `${ENGINE_VERSION}+calibration.1`,
    ENGINE_VERSION,
  ]);
});

test('only those who examine calibrate', async () => {
  const { send, asked } = await open({ role: 'trainer' });
  expect(await send('x')).toMatchObject({ ok: false, code: 'not-allowed' });
  expect(await asked('calibration.choose', { number: null })).toMatchObject({ code: 'not-allowed' });
  expect(await asked('calibration.preview', {})).toMatchObject({ ok: true });
});
