import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readThumbnail } from '../../../electron/readers/thumbnail.ts';
import { thumbnailDifference } from '../../../shared/checks/authenticity/thumbnail-difference.ts';
import type { Raster } from '../../../shared/imaging/raster.ts';
import { withExifBlock } from '../../press/exif.ts';

const WIDTH = 960;
const HEIGHT = 720;

/** A page with a portrait, a band, and lines as thick as print in a small scan. */
function drawing(portrait: string): Buffer {
  const lines = Array.from(
    { length: 14 },
    (_, row) =>
      `<rect x="420" y="${170 + row * 34}" width="${180 + ((row * 97) % 300)}" height="14" fill="#223"/>`,
  );
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="100%" height="100%" fill="#e8e4d8"/><rect width="100%" height="110" fill="#4a6fa5"/>
    <circle cx="860" cy="55" r="38" fill="#fff"/>${lines.join('')}${portrait}</svg>`);
}

const face = `<rect x="60" y="170" width="280" height="360" fill="#9db"/><circle cx="200" cy="310" r="90" fill="#a65"/>
  <rect x="110" y="420" width="180" height="110" fill="#336"/>`;
const otherFace = `<rect x="60" y="170" width="280" height="360" fill="#446"/><circle cx="150" cy="420" r="80" fill="#fec"/>
  <rect x="200" y="180" width="130" height="160" fill="#dd8"/>`;

const page = () => sharp(drawing(face)).jpeg({ quality: 90 }).toBuffer();
const changedPage = () => sharp(drawing(otherFace)).jpeg({ quality: 90 }).toBuffer();

async function thumbnailOf(jpeg: Buffer, width = 160, height = 120): Promise<Buffer> {
  return sharp(jpeg)
    .resize(width, height, { fit: 'contain', background: '#000' })
    .jpeg({ quality: 70 })
    .toBuffer();
}

async function rasterOf(jpeg: Buffer): Promise<Raster> {
  const { data, info } = await sharp(jpeg).autoOrient().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, channels: 3, data };
}

async function examine(jpeg: Buffer) {
  const thumbnail = await readThumbnail(jpeg, await rasterOf(jpeg));
  return thumbnail && { thumbnail, findings: thumbnailDifference.run({ thumbnail }) };
}

test('the thumbnail of the picture itself agrees with it', async () => {
  const jpeg = await page();
  const seen = await examine(withExifBlock(jpeg, { thumbnail: await thumbnailOf(jpeg) }));
  expect(seen?.findings).toEqual([]);
  expect(seen?.thumbnail.likeness).toBeGreaterThan(0.95);
  expect(seen?.thumbnail).toMatchObject({ source: 'exif', widthPx: 160, heightPx: 120, fit: 'whole' });
});

test('a portrait that was replaced is found where it is', async () => {
  const seen = await examine(
    withExifBlock(await changedPage(), { thumbnail: await thumbnailOf(await page()) }),
  );
  expect(seen?.findings.map(({ severity }) => severity)).toEqual(['major']);
  const box = seen!.findings[0]!.region!.box;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThan(420);
  expect(box.y).toBeGreaterThan(100);
  expect(box.width * box.height).toBeGreaterThan(0.4 * 280 * 360);
});

test('bars around the thumbnail are no difference', async () => {
  const wide = await sharp(await page())
    .extract({ left: 0, top: 0, width: 960, height: 540 })
    .jpeg()
    .toBuffer();
  const seen = await examine(withExifBlock(wide, { thumbnail: await thumbnailOf(wide) }));
  expect([seen?.thumbnail.fit, seen?.findings]).toEqual(['bars', []]);
});

test.each([3, 6, 8])('a picture stored under orientation %i is compared upright', async (orientation) => {
  const turns = new Map([
    [3, 180],
    [6, 270],
    [8, 90],
  ]);
  const stored = await sharp(await page())
    .rotate(turns.get(orientation)!)
    .jpeg()
    .toBuffer();
  const { width, height } = await sharp(stored).metadata();
  const thumbnail = await thumbnailOf(stored, width / 6, height / 6);
  const seen = await examine(withExifBlock(stored, { orientation, thumbnail }));
  expect(seen?.findings).toEqual([]);
  expect(seen?.thumbnail.likeness).toBeGreaterThan(0.95);
});

test('a thumbnail left as it was when the picture was turned still agrees', async () => {
  const jpeg = await page();
  const turned = await sharp(jpeg).rotate(90).jpeg().toBuffer();
  const seen = await examine(withExifBlock(turned, { orientation: 1, thumbnail: await thumbnailOf(jpeg) }));
  expect(seen?.findings).toEqual([]);
  expect(seen?.thumbnail.likeness).toBeGreaterThan(0.95);
});

test('no thumbnail, a tiny one and one that is no picture give nothing', async () => {
  const jpeg = await page();
  expect(await examine(jpeg)).toBeNull();
  expect(await examine(withExifBlock(jpeg, { thumbnail: await thumbnailOf(jpeg, 40, 30) }))).toBeNull();
  const noise = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(await examine(withExifBlock(jpeg, { thumbnail: noise }))).toBeNull();
  expect(await readThumbnail(Buffer.from('%PDF-1.7'), await rasterOf(jpeg))).toBeNull();
});
