import sharp from 'sharp';
import { expect, test } from 'vitest';
import { openFile } from '../../../electron/readers/open-file.ts';
import { embeddedJpeg, readPage } from '../../../electron/readers/pages.ts';
import type { PageImage } from '../../../electron/readers/reader.ts';

const RED = { r: 220, g: 30, b: 30 };
const BLUE = { r: 30, g: 30, b: 220 };

/** A picture of 64 × 48 with its left half red and its right half blue. */
function halves() {
  const left = { create: { width: 32, height: 48, channels: 3 as const, background: RED } };
  return sharp({ create: { width: 64, height: 48, channels: 3, background: BLUE } }).composite([
    { input: left, left: 0, top: 0 },
  ]);
}

/** Grey noise that JPEG cannot make small. */
function noise(width: number, height: number) {
  const data = new Uint8Array(width * height * 3).map((_, at) => (at * 7919) >> 3);
  return sharp(data, { raw: { width, height, channels: 3 } });
}

async function firstPage(bytes: Uint8Array): Promise<PageImage> {
  return readPage(await openFile(new Uint8Array(bytes)), 1);
}

function pixel({ raster }: PageImage, x: number, y: number): number[] {
  const at = (y * raster.width + x) * raster.channels;
  return [...raster.data.subarray(at, at + raster.channels)];
}

test.each([
  ['jpeg', () => halves().jpeg({ quality: 95 })],
  ['png', () => halves().png()],
  ['tiff', () => halves().tiff({ compression: 'lzw' })],
  ['webp', () => halves().webp({ quality: 95 })],
  ['cmyk jpeg', () => halves().toColourspace('cmyk').jpeg({ quality: 95 })],
  ['cmyk tiff', () => halves().toColourspace('cmyk').tiff()],
  ['wide gamut', () => halves().withIccProfile('p3').png()],
  ['palette', () => halves().png({ palette: true })],
  ['16 bit', () => halves().toColourspace('rgb16').png()],
])('%s is read in colour', async (_, make) => {
  const page = await firstPage(await make().toBuffer());
  expect([page.widthPx, page.heightPx, page.raster.channels, page.colour]).toEqual([64, 48, 3, true]);
  const [r = 0, , b = 0] = pixel(page, 8, 24);
  const [r2 = 0, , b2 = 0] = pixel(page, 56, 24);
  expect(r - b).toBeGreaterThan(100);
  expect(b2 - r2).toBeGreaterThan(80);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])('EXIF orientation %d is turned upright', async (orientation) => {
  const page = await firstPage(await halves().jpeg({ quality: 95 }).withMetadata({ orientation }).toBuffer());
  const turned = orientation >= 5;
  expect([page.widthPx, page.heightPx]).toEqual(turned ? [48, 64] : [64, 48]);
  const redFirst = [1, 4, 5, 6].includes(orientation);
  const [r = 0, , b = 0] = turned ? pixel(page, 24, 8) : pixel(page, 8, 24);
  expect(r > b).toBe(redFirst);
});

test('grey, bilevel and colourless files have one channel; transparency lies over white', async () => {
  const grey = await firstPage(await noise(64, 48).greyscale().png().toBuffer());
  expect([grey.raster.channels, grey.colour, grey.storage]).toEqual([1, false, 'lossless']);
  const bilevel = await firstPage(
    await noise(64, 48)
      .threshold(60)
      .toColourspace('b-w')
      .tiff({ compression: 'ccittfax4', bitdepth: 1 })
      .toBuffer(),
  );
  expect([bilevel.raster.channels, bilevel.storage]).toEqual([1, 'bilevel']);
  const twoGreys = await firstPage(
    await noise(64, 48).threshold(60).png({ palette: true, colours: 2 }).toBuffer(),
  );
  expect([twoGreys.raster.channels, twoGreys.storage]).toEqual([1, 'bilevel']);
  const inEightBits = await firstPage(await noise(64, 48).greyscale().threshold(60).png().toBuffer());
  expect([inEightBits.raster.channels, inEightBits.storage]).toEqual([1, 'bilevel']);
  const blank = { create: { width: 20, height: 20, channels: 3 as const, background: '#fff' } };
  expect((await firstPage(await sharp(blank).png().toBuffer())).storage).toBe('lossless');
  const twoColours = await firstPage(await halves().png({ palette: true, colours: 2 }).toBuffer());
  expect([twoColours.raster.channels, twoColours.storage]).toEqual([3, 'lossless']);
  const clear = { create: { width: 20, height: 20, channels: 4 as const, background: { ...RED, alpha: 0 } } };
  expect(pixel(await firstPage(await sharp(clear).png().toBuffer()), 5, 5)).toEqual([255]);
});

test('a TIFF that holds a JPEG is known as such', async () => {
  const tiff = await firstPage(await halves().tiff({ compression: 'jpeg' }).toBuffer());
  const plain = await firstPage(await halves().tiff({ compression: 'deflate' }).toBuffer());
  expect([tiff.storage, plain.storage]).toEqual(['jpeg', 'lossless']);
});

test('the pages of a TIFF are read one by one', async () => {
  const pages = await sharp(await Promise.all([halves().png().toBuffer(), noise(64, 48).png().toBuffer()]), {
    join: { animated: true },
  })
    .tiff({ compression: 'lzw' })
    .toBuffer();
  const file = await openFile(new Uint8Array(pages));
  expect(file.pageCount).toBe(2);
  expect((await readPage(file, 2)).heightPx).toBe(48);
  expect((await readPage(file, 1)).imagesLeft).toBe(0);
  await expect(readPage(file, 3)).rejects.toMatchObject({ code: 'not-found' });
});

test('an animation is one page, which knows how many images it leaves out', async () => {
  const frames = await Promise.all([halves().png().toBuffer(), halves().negate().png().toBuffer()]);
  const film = await firstPage(
    await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer(),
  );
  expect(film.imagesLeft).toBe(1);
  expect((await firstPage(await halves().webp().toBuffer())).imagesLeft).toBe(0);
});

test('the resolution is that of the file, or estimated from the shape', async () => {
  const stated = await firstPage(await noise(600, 800).withMetadata({ density: 300 }).png().toBuffer());
  expect([stated.dpi, stated.dpiSource]).toEqual([300, 'file']);
  const card = await firstPage(await noise(1011, 638).png().toBuffer());
  expect([card.dpi, card.dpiSource]).toEqual([300, 'estimated']);
});

test('a JPEG without its end marker is read, half a JPEG is refused', async () => {
  const whole = await noise(320, 400).jpeg({ quality: 80 }).toBuffer();
  expect((await firstPage(whole.subarray(0, -2))).heightPx).toBe(400);
  expect((await firstPage(whole.subarray(0, -20))).heightPx).toBe(400);
  const half = whole.subarray(0, whole.length / 2);
  await expect(firstPage(half)).rejects.toMatchObject({ code: 'unreadable-file' });
  const closed = Buffer.concat([half, Uint8Array.of(0xff, 0xd9)]);
  await expect(firstPage(closed)).rejects.toMatchObject({ code: 'unreadable-file' });
  const progressive = await noise(320, 400).jpeg({ progressive: true }).toBuffer();
  await expect(firstPage(progressive.subarray(0, -2000))).rejects.toMatchObject({ code: 'unreadable-file' });
});

test.each(['png', 'tiff', 'webp'] as const)('half a %s is refused', async (format) => {
  const whole = await noise(320, 400).toFormat(format).toBuffer();
  await expect(firstPage(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({
    code: 'unreadable-file',
  });
});

test('a PNG that declares a huge size is refused before it is unpacked', async () => {
  const bomb = await sharp({ create: { width: 16, height: 16, channels: 3, background: RED } })
    .png()
    .toBuffer();
  bomb.writeUInt32BE(60_000, 16);
  bomb.writeUInt32BE(60_000, 20);
  bomb.writeUInt32BE((await import('node:zlib')).crc32(bomb.subarray(12, 29)), 29);
  await expect(firstPage(bomb)).rejects.toMatchObject({ code: 'too-large' });
});

test('a JPEG file is its own embedded JPEG; other images have none', async () => {
  const jpeg = new Uint8Array(await halves().jpeg().toBuffer());
  expect(await embeddedJpeg(await openFile(jpeg), 1)).toEqual({ bytes: jpeg, orientation: 1 });
  const turned = new Uint8Array(await halves().jpeg().withMetadata({ orientation: 6 }).toBuffer());
  expect((await embeddedJpeg(await openFile(turned), 1))?.orientation).toBe(6);
  expect(await embeddedJpeg(await openFile(new Uint8Array(await halves().png().toBuffer())), 1)).toBeNull();
});
