import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { previewPath, previewsFolder } from '../../../electron/files/kept-previews.ts';
import { originalPath } from '../../../electron/files/original.ts';
import { openVault, vaultFolder } from '../../../electron/files/vault.ts';
import { openFile } from '../../../electron/readers/open-file.ts';
import { readPage } from '../../../electron/readers/pages.ts';
import { POOL_LIMITS, type PoolLimits } from '../../../electron/workers/limits.ts';
import type { Picture } from '../../../electron/workers/pictures/picture-job.ts';
import { openPictures } from '../../../electron/workers/pictures.ts';
import { maxTileLevel, PREVIEW_PX, THUMBNAIL_PX, TILE_PX } from '../../../shared/api/addresses.ts';
import { withExifBlock } from '../../press/exif.ts';
import { makeExtract } from '../../press/extract.ts';
import { saveJpeg, savePng, saveScanPdf, saveTiff } from '../../press/save.ts';
import { temporaryHome } from '../temporary-home.ts';

const extract = makeExtract({ seed: 3, dpi: 150 });

async function open(limits: PoolLimits = POOL_LIMITS) {
  const home = await temporaryHome();
  const vault = await openVault(home);
  const pictures = openPictures({ home, vault, limits });
  onTestFinished(() => pictures.close());
  const add = async (bytes: Uint8Array) => (await vault.keep(Readable.from([bytes]))).sha256;
  return { home, vault, pictures, add };
}

async function decoded({ bytes }: Picture) {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height, channels: info.channels };
}

/** The pixels of a file's first page as the checks see them. */
async function pageOf(bytes: Uint8Array, page = 1) {
  return (await readPage(await openFile(new Uint8Array(bytes)), page)).raster;
}

test.each([
  ['a colour PNG', () => savePng(extract), 1],
  ['a JPEG', () => saveJpeg(extract), 1],
  ['a JPEG on its side', async () => withExifBlock(await saveJpeg(extract), { orientation: 6 }), 1],
  ['the second page of a scanned PDF', () => saveScanPdf([extract, makeExtract({ seed: 4, dpi: 150 })]), 2],
])('the tiles of %s are the page, pixel by pixel', async (_what, make, page) => {
  const bytes = await make();
  const raster = await pageOf(bytes, page);
  const { pictures, add } = await open();
  const of = { sha256: await add(bytes), page };
  const size = await pictures.size(of);
  expect([size.widthPx, size.heightPx]).toEqual([raster.width, raster.height]);
  const level = maxTileLevel(size.widthPx, size.heightPx);
  const whole = new Uint8Array(raster.data.length);
  for (let row = 0; row * TILE_PX < raster.height; row++) {
    for (let column = 0; column * TILE_PX < raster.width; column++) {
      const tile = await decoded(await pictures.tile(of, { level, column, row }));
      const rowBytes = tile.width * tile.channels;
      for (let y = 0; y < tile.height; y++) {
        const to = ((row * TILE_PX + y) * raster.width + column * TILE_PX) * raster.channels;
        whole.set(tile.data.subarray(y * rowBytes, (y + 1) * rowBytes), to);
      }
    }
  }
  expect(Buffer.compare(whole, raster.data)).toBe(0);
});

test('each level is half of the one above it, rounded up, and level 0 one pixel', async () => {
  const { pictures, add } = await open();
  const of = { sha256: await add(await savePng(extract)), page: 1 };
  const { widthPx, heightPx } = await pictures.size(of);
  const top = maxTileLevel(widthPx, heightPx);
  for (const level of [0, 5, top - 2]) {
    const tile = await decoded(await pictures.tile(of, { level, column: 0, row: 0 }));
    const side = (px: number) => Math.min(TILE_PX, Math.ceil(px / 2 ** (top - level)));
    expect([tile.width, tile.height]).toEqual([side(widthPx), side(heightPx)]);
  }
});

test('a crop is exactly the part asked for, each pixel a square of pixels', async () => {
  const bytes = await savePng(extract);
  const raster = await pageOf(bytes);
  const { pictures, add } = await open();
  const of = { sha256: await add(bytes), page: 1 };
  const box = { x: 301, y: 203, width: 40, height: 17 };
  const crop = await decoded(await pictures.crop(of, box));
  const step = crop.width / box.width;
  expect([crop.width, crop.height]).toEqual([600, 255]);
  for (const [x, y] of [
    [0, 0],
    [39, 16],
    [11, 7],
  ] as const) {
    const at = ((box.y + y) * raster.width + box.x + x) * raster.channels;
    const inCrop = ((y * step + step - 1) * crop.width + x * step) * crop.channels;
    expect([...crop.data.subarray(inCrop, inCrop + 3)]).toEqual([...raster.data.subarray(at, at + 3)]);
  }
});

test('a crop over the edge ends at the edge, and a large one is shrunk', async () => {
  const { pictures, add } = await open();
  const of = { sha256: await add(await savePng(extract)), page: 1 };
  const { widthPx, heightPx } = await pictures.size(of);
  const corner = await decoded(
    await pictures.crop(of, { x: widthPx - 10, y: heightPx - 5, width: 500, height: 500 }),
  );
  expect([corner.width, corner.height]).toEqual([600, 300]);
  const large = await decoded(await pictures.crop(of, { x: 0, y: 0, width: widthPx, height: heightPx }));
  expect(Math.max(large.width, large.height)).toBe(1200);
  await expect(pictures.crop(of, { x: widthPx, y: 0, width: 5, height: 5 })).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('the first picture of a JPEG on its side stands upright', async () => {
  const { pictures, add } = await open();
  const bytes = withExifBlock(await saveJpeg(extract), { orientation: 8 });
  const whole = await decoded(await pictures.whole({ sha256: await add(bytes), page: 1 }, 'thumbnail'));
  expect(whole.width).toBe(240);
  expect(whole.width).toBeGreaterThan(whole.height);
});

test('what cannot be read is refused in the words of the pages reader, and the rest goes on', async () => {
  const { pictures, add } = await open();
  const bytes = await saveJpeg(extract);
  const truncated = { sha256: await add(bytes.subarray(0, bytes.length / 2)), page: 1 };
  const noImage = { sha256: await add(Buffer.from('%PDF-1.7 and no more')), page: 1 };
  const fine = { sha256: await add(bytes), page: 1 };
  await expect(pictures.whole(truncated, 'preview')).rejects.toMatchObject({ code: 'unreadable-file' });
  await expect(pictures.tile(truncated, { level: 9, column: 0, row: 0 })).rejects.toMatchObject({
    code: 'unreadable-file',
  });
  await expect(pictures.size(noImage)).rejects.toMatchObject({ code: 'unreadable-file' });
  await expect(pictures.size({ ...fine, page: 2 })).rejects.toMatchObject({ code: 'not-found' });
  await expect(pictures.size({ sha256: 'f'.repeat(64), page: 1 })).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(pictures.tile(fine, { level: 9, column: 7, row: 0 })).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(pictures.tile(fine, { level: 99, column: 0, row: 0 })).rejects.toMatchObject({
    code: 'not-found',
  });
  expect((await pictures.whole(fine, 'thumbnail')).type).toBe('image/jpeg');
});

test('a page that takes too long, or too much memory, ends its thread and not the application', async () => {
  const bytes = await savePng(extract);
  const slow = await open({ ...POOL_LIMITS, stageMs: { ...POOL_LIMITS.stageMs, page: 1 } });
  const page = { sha256: await slow.add(bytes), page: 1 };
  const [first, second] = await Promise.allSettled([
    slow.pictures.size(page),
    slow.pictures.whole(page, 'thumbnail'),
  ]);
  expect(first).toMatchObject({ reason: { code: 'timed-out' } });
  expect(second).toMatchObject({ reason: { code: 'timed-out' } });
  await expect(slow.pictures.size(page)).rejects.toMatchObject({ code: 'timed-out' });
});

test('what is looked at goes before the film strip, the newest first, and whoever left is forgotten', async () => {
  const { pictures, add } = await open();
  const of = { sha256: await add(await savePng(extract)), page: 1 };
  const later = await add(await savePng(makeExtract({ seed: 5, dpi: 150 })));
  const done: string[] = [];
  const gone = new AbortController();
  const tile = (column: number) => pictures.tile(of, { level: 11, column, row: 0 });
  // The thread is busy with this one while the others gather.
  const busy = pictures.tile({ sha256: later, page: 1 }, { level: 11, column: 0, row: 0 });
  const ahead = pictures.prepare(later).then(() => done.push('ahead'));
  const asked = [
    pictures.size(of).then(() => done.push('size')),
    pictures.whole({ ...of, sha256: later }, 'thumbnail').then(() => done.push('thumbnail')),
    tile(0).then(() => done.push('tile 0')),
    tile(1).then(() => done.push('tile 1')),
    pictures.whole(of, 'preview').then(() => done.push('first picture')),
    pictures
      .crop({ ...of, signal: gone.signal }, { x: 0, y: 0, width: 9, height: 9 })
      .catch(({ code }) => done.push(code)),
  ];
  gone.abort();
  await Promise.all([busy, ahead, ...asked]);
  // A first picture is looked for among those that were kept before it is asked for: it may come a little later.
  expect(done[0]).toBe('cancelled');
  expect(done.indexOf('tile 1')).toBeLessThan(done.indexOf('tile 0'));
  // Both are the same page, and made once.
  expect(done.slice(-2).toSorted()).toEqual(['ahead', 'thumbnail']);
  await expect(
    pictures.tile({ ...of, signal: AbortSignal.abort() }, { level: 11, column: 0, row: 0 }),
  ).rejects.toMatchObject({ code: 'cancelled' });
});

test.each([
  ['a PNG', () => savePng(extract)],
  ['a JPEG on its side', async () => withExifBlock(await saveJpeg(extract), { orientation: 6 })],
  ['a TIFF of two pages', () => saveTiff([extract, makeExtract({ seed: 4, dpi: 150 })], 'lzw')],
  ['a scanned PDF', () => saveScanPdf([extract])],
])('what was made ahead of %s shows the page and its size, without its file', async (_what, make) => {
  const bytes = await make();
  const { home, pictures, add } = await open();
  const of = { sha256: await add(bytes), page: 1 };
  await pictures.prepare(of.sha256);
  await rm(originalPath(vaultFolder(home), of.sha256));
  const raster = await pageOf(bytes);
  const size = await pictures.size(of);
  expect([size.widthPx, size.heightPx]).toEqual([raster.width, raster.height]);
  const { width, height, data } = raster;
  const whole = sharp(data, { raw: { width, height, channels: raster.channels } });
  for (const [kind, longestPx] of [
    ['preview', PREVIEW_PX],
    ['thumbnail', THUMBNAIL_PX],
  ] as const) {
    const seen = await decoded(await pictures.whole(of, kind));
    const scale = Math.min(1, longestPx / Math.max(width, height));
    expect(Math.abs(seen.width - width * scale)).toBeLessThan(1);
    expect(Math.abs(seen.height - height * scale)).toBeLessThan(1);
    const fit = { width: seen.width, height: seen.height, fit: 'fill' } as const;
    const wanted = await whole.clone().resize(fit).toColourspace('srgb').raw().toBuffer();
    const step = wanted.length / seen.data.length;
    const apart = seen.data.reduce((sum, sample, at) => sum + Math.abs(sample - wanted[at * step]!), 0);
    expect(apart / seen.data.length).toBeLessThan(8);
  }
});

test('a kept picture that was damaged, or put in the place of another, is made again', async () => {
  const { home, pictures, add } = await open();
  const [one, two] = [await add(await savePng(extract)), await add(await saveJpeg(extract))];
  const of = { sha256: one, page: 1 };
  const made = await pictures.whole(of, 'preview');
  const place = previewPath(home, of);
  const sealed = await readFile(place);
  const damaged = Buffer.from(sealed);
  damaged[1000]! ^= 1;
  await pictures.whole({ sha256: two, page: 1 }, 'preview');
  const other = await readFile(previewPath(home, { sha256: two, page: 1 }));
  for (const bytes of [damaged, sealed.subarray(0, 20), Buffer.alloc(0), other]) {
    await writeFile(place, bytes);
    expect(await pictures.whole(of, 'preview')).toEqual(made);
    expect(await readFile(place)).toHaveLength(sealed.length);
  }
  expect(sealed.includes(Buffer.from(made.bytes.subarray(0, 16)))).toBe(false);
  expect(await readdir(path.join(previewsFolder(home), 'incoming'))).toEqual([]);
});

test('whoever comes after the end is sent away', async () => {
  const { pictures, add } = await open();
  const sha256 = await add(await saveJpeg(extract));
  const prepared = pictures.prepare(sha256);
  await pictures.close();
  await prepared;
  await expect(pictures.whole({ sha256, page: 1 }, 'preview')).rejects.toMatchObject({ code: 'cancelled' });
});

test('nothing is kept of a page that is not there or cannot be read', async () => {
  const { home, pictures, add } = await open();
  const bytes = await saveJpeg(extract);
  const truncated = await add(bytes.subarray(0, bytes.length / 2));
  await pictures.prepare(truncated);
  await expect(pictures.whole({ sha256: await add(bytes), page: 2 }, 'thumbnail')).rejects.toMatchObject({
    code: 'not-found',
  });
  expect(await readdir(previewsFolder(home))).toEqual(['incoming']);
});
