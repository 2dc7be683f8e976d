import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../../electron/app.ts';
import { addDocument } from '../../../electron/db/documents.ts';
import { openServices } from '../../../electron/open-services.ts';
import {
  cropAddress,
  lensTileAddress,
  maxTileLevel,
  pictureAddress,
  TILE_PX,
  tileAddress,
} from '../../../shared/api/addresses.ts';
import { temporaryHome } from '../temporary-home.ts';

const [WIDTH, HEIGHT] = [1000, 1400];

async function openApp() {
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
  const app = createApp(services, { caller: { role: 'examiner' }, screens, onBug: services.onBug });
  const add = async (bytes: Uint8Array) => {
    const kept = await services.vault.keep(Readable.from([bytes]));
    const id = randomUUID();
    const act = { actor: { by: 'test', role: 'examiner' }, at: '2026-01-01T00:00:00.000Z' } as const;
    await addDocument(services.db, { id, caseId: null, fileName: 'a.png', ...kept, languages: null }, act);
    return id;
  };
  const png = await sharp({
    create: { width: WIDTH, height: HEIGHT, channels: 3, background: { r: 200, g: 30, b: 90 } },
  })
    .png()
    .toBuffer();
  return { app, services, add, id: await add(png) };
}

test('pictures come as what they are, to be kept for good', async () => {
  const { app, id } = await openApp();
  const level = maxTileLevel(WIDTH, HEIGHT);
  const wanted = [
    [pictureAddress(id, 1, 'preview'), 'image/jpeg', WIDTH, HEIGHT],
    [pictureAddress(id, 1, 'thumbnail'), 'image/jpeg', 171, 240],
    [tileAddress(id, 1, { level, column: 1, row: 2 }), 'image/png', WIDTH - TILE_PX, HEIGHT - 2 * TILE_PX],
    [tileAddress(id, 1, { level: level - 2, column: 0, row: 0 }), 'image/jpeg', WIDTH / 4, HEIGHT / 4],
    [cropAddress(id, 1, { x: 10.2, y: 20.7, width: 29, height: 10 }), 'image/png', 600, 220],
  ] as const;
  for (const [address, type, width, height] of wanted) {
    const response = await app.request(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    expect(await sharp(await response.arrayBuffer()).metadata()).toMatchObject({ width, height });
    const tag = response.headers.get('etag') ?? '';
    const again = await app.request(address, { headers: { 'if-none-match': tag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  }
});

test('a call tells the size of a page', async () => {
  const { app, id } = await openApp();
  const response = await app.request('/api/document.picture', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ documentId: id, page: 1 }),
  });
  expect(await response.json()).toEqual({
    ok: true,
    value: { pageCount: 1, widthPx: WIDTH, heightPx: HEIGHT },
  });
});

test.each([
  '1/crop.png',
  '1/crop.png?box=',
  '1/crop.png?box=1,2,3',
  '1/crop.png?box=1,2,3,4,5',
  '1/crop.png?box=-1,2,3,4',
  '1/crop.png?box=1,2,0,4',
  '1/crop.png?box=1.5,2,3,4',
  '1/crop.png?box=1e3,2,3,4',
  '1/crop.png?box=1,2,3,99999999999999',
  '1/crop.png?box=NaN,2,3,4',
  '0/preview.jpg',
  '-1/preview.jpg',
  '1.0/preview.jpg',
  '0x1/preview.jpg',
  '99999999/preview.jpg',
  '1/tiles/a/0_0',
  '1/tiles/3/0',
  '1/tiles/3/0_0_0',
  '1/tiles/3/-1_0',
  '1/tiles/3/_',
])('%s is no address of a picture', async (rest) => {
  const { app, id } = await openApp();
  const response = await app.request(`/pictures/${id}/${rest}`);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ ok: false, code: 'bad-input' });
  expect(response.headers.get('cache-control')).toBeNull();
});

test('a document, page or tile that is not there is not found', async () => {
  const { app, id } = await openApp();
  const absent = [
    pictureAddress(randomUUID(), 1, 'preview'),
    pictureAddress(id, 2, 'preview'),
    tileAddress(id, 1, { level: 40, column: 0, row: 0 }),
    tileAddress(id, 1, { level: 11, column: 2, row: 0 }),
    cropAddress(id, 1, { x: WIDTH, y: 0, width: 4, height: 4 }),
  ];
  for (const address of absent) {
    const response = await app.request(address);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ ok: false, code: 'not-found' });
  }
  const odd = await app.request(`/pictures/${encodeURIComponent("' OR 1=1")}/1/preview.jpg`);
  expect(odd.status).toBe(400);
});

test('a damaged original is refused in a sentence that is not kept', async () => {
  const { app, add } = await openApp();
  const jpeg = await sharp({ create: { width: 900, height: 900, channels: 3, background: '#777' } })
    .jpeg()
    .toBuffer();
  const id = await add(jpeg.subarray(0, jpeg.length / 2));
  const response = await app.request(pictureAddress(id, 1, 'preview'));
  expect(response.status).toBe(422);
  expect(response.headers.get('cache-control')).toBeNull();
  expect(await response.json()).toMatchObject({ ok: false, code: 'unreadable-file' });
});

test('a tile through a lens comes as a picture to be kept for a while, and only as a lens can be set', async () => {
  const { app, id } = await openApp();
  const tile = { level: maxTileLevel(WIDTH, HEIGHT), column: 0, row: 0 };
  const red = { id: 'red', setting: 0, strength: 0 } as const;
  const answer = await app.request(lensTileAddress(id, 1, red, tile));
  expect(answer.headers.get('cache-control')).toBe('private, max-age=600');
  const { data } = await sharp(await answer.arrayBuffer())
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(data[0]).toBe(200);
  for (const lens of [
    { ...red, strength: 1 },
    { id: 'ghost', setting: 77, strength: 0 },
    { id: 'bit-plane', setting: 8, strength: 0 },
  ] as const) {
    expect((await app.request(lensTileAddress(id, 1, lens, tile))).status).toBe(400);
  }
  expect((await app.request(lensTileAddress(id, 1, red, { ...tile, level: 99 }))).status).toBe(404);
});
