import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../../electron/app.ts';
import { addDocument } from '../../../electron/db/documents.ts';
import { originalsOf } from '../../../electron/db/originals.ts';
import { openServices } from '../../../electron/open-services.ts';
import {
  maxTileLevel,
  referenceCropAddress,
  referencePictureAddress,
  referenceTileAddress,
  referenceUploadAddress,
} from '../../../shared/api/addresses.ts';
import { ReferenceImage } from '../../../shared/api/schemas/reference/images.ts';
import type { Role } from '../../../shared/model/role.ts';
import { temporaryHome } from '../temporary-home.ts';

const [WIDTH, HEIGHT] = [600, 400];

async function openApp({ role = 'trainer' }: { role?: Role } = {}) {
  const home = await temporaryHome();
  const services = await openServices({
    home,
    door: 'browser',
    systemLanguage: 'en',
    withDemonstration: false,
  });
  onTestFinished(() => services.close());
  const screens = path.join(home, 'screens');
  await mkdir(screens);
  const app = createApp(services, { caller: { role }, screens, onBug: services.onBug });
  const send = (name: string, body: Uint8Array | string) =>
    app.request(referenceUploadAddress(name), { method: 'PUT', body: body as BodyInit });
  return { app, services, send };
}

async function picture(format: 'png' | 'jpeg' | 'tiff' = 'png', red = 200): Promise<Uint8Array> {
  const image = sharp({
    create: { width: WIDTH, height: HEIGHT, channels: 3, background: { r: red, g: 30, b: 90 } },
  });
  return new Uint8Array(await image.withMetadata({ density: 300 }).toFormat(format).toBuffer());
}

test('an image is taken in once, with the size and the resolution of its pages', async () => {
  const { app, services, send } = await openApp();
  const bytes = await picture('jpeg');
  const response = await send('<b>../spécimen.jpg', bytes);
  const { ok, value } = await response.json();
  expect(ok).toBe(true);
  expect(ReferenceImage.parse(value)).toEqual({
    sha256: expect.any(String),
    fileName: 'spécimen.jpg',
    pages: [{ page: 1, widthPx: WIDTH, heightPx: HEIGHT, dpi: 300, dpiSource: 'file' }],
  });
  expect((await (await send('again.jpg', bytes)).json()).value).toEqual(value);
  const asked = await app.request('/api/reference.image', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ sha256: value.sha256 }),
  });
  expect(await asked.json()).toEqual({ ok: true, value });
  expect(await originalsOf(services.db)).toEqual([value.sha256]);
  const actions = await services.db.selectFrom('audit_entries').select('action').execute();
  expect(actions.filter(({ action }) => action === 'reference.image-added')).toHaveLength(1);
});

test('its pictures, crops and tiles are drawn as those of documents are', async () => {
  const { app, send } = await openApp();
  const { sha256 } = (await (await send('a.png', await picture())).json()).value;
  const level = maxTileLevel(WIDTH, HEIGHT);
  const wanted = [
    [referencePictureAddress(sha256, 1, 'preview'), 'image/jpeg', WIDTH, HEIGHT],
    [referencePictureAddress(sha256, 1, 'thumbnail'), 'image/jpeg', 240, 160],
    [referenceTileAddress(sha256, 1, { level, column: 1, row: 0 }), 'image/png', WIDTH - 512, HEIGHT],
    [referenceCropAddress(sha256, 1, { x: 10, y: 20, width: 30, height: 11 }), 'image/png', 600, 220],
  ] as const;
  for (const [address, type, width, height] of wanted) {
    const response = await app.request(address);
    expect(response.status, address).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await sharp(await response.arrayBuffer()).metadata()).toMatchObject({ width, height });
    const again = await app.request(address, { headers: { 'if-none-match': `"${sha256}"` } });
    expect(again.status).toBe(304);
  }
  expect((await app.request(referencePictureAddress(sha256, 2, 'preview'))).status).toBe(404);
});

test('an original of a case is not reached by its digest', async () => {
  const { app, services } = await openApp();
  const kept = await services.vault.keep(Readable.from([await picture('png', 10)]));
  const act = { actor: { by: 'test', role: 'examiner' }, at: '2026-01-01T00:00:00.000Z' } as const;
  const document = { id: randomUUID(), caseId: null, fileName: 'a.png', ...kept, languages: null };
  await addDocument(services.db, document, act);
  const { sha256 } = kept;
  for (const address of [
    referencePictureAddress(sha256, 1, 'preview'),
    referencePictureAddress(sha256, 1, 'thumbnail'),
    referenceCropAddress(sha256, 1, { x: 0, y: 0, width: 9, height: 9 }),
    referenceTileAddress(sha256, 1, { level: 0, column: 0, row: 0 }),
  ]) {
    expect((await app.request(address)).status, address).toBe(404);
    const tagged = await app.request(address, { headers: { 'if-none-match': `"${sha256}"` } });
    expect(tagged.status, address).toBe(404);
  }
  for (const named of ['__proto__', '..%2f..%2fetc', `${sha256}'--`, sha256.toUpperCase()]) {
    expect((await app.request(`/references/pictures/${named}/1/preview.jpg`)).status, named).toBe(400);
  }
});

test.each([
  ['a web page', '<!doctype html><script>alert(1)</script>', 'unsupported-format'],
  ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'unsupported-format'],
  ['nothing', '', 'empty-file'],
  ['an image that ends early', 'half', 'unreadable-file'],
])('%s is refused with the reason, and is no image of the collection', async (_name, given, code) => {
  const { services, send } = await openApp();
  const whole = await picture();
  const response = await send('x.png', given === 'half' ? whole.slice(0, 300) : given);
  expect(await response.json()).toMatchObject({ ok: false, code });
  expect(await services.db.selectFrom('reference_images').selectAll().execute()).toEqual([]);
});

test('only those who may write items bring images in', async () => {
  const { send } = await openApp({ role: 'administrator' });
  expect(await (await send('a.png', await picture())).json()).toMatchObject({
    ok: false,
    code: 'not-allowed',
  });
});
