import { degrees, PDFDocument, type PDFPage, TextRenderingMode } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { openFile } from '../../../../electron/readers/open-file.ts';
import { embeddedJpeg, readPage } from '../../../../electron/readers/pages.ts';
import type { PageImage } from '../../../../electron/readers/reader.ts';

const A6_PT = { width: 298, height: 420 };

let jpeg: Uint8Array;

/** An A6 scan at 150 dpi whose top left quarter is red. */
beforeAll(async () => {
  const red = { create: { width: 310, height: 437, channels: 3 as const, background: '#d02020' } };
  jpeg = new Uint8Array(
    await sharp({ create: { width: 621, height: 875, channels: 3, background: '#f0f0e8' } })
      .composite([{ input: red, left: 0, top: 0 }])
      .jpeg({ quality: 90 })
      .toBuffer(),
  );
});

async function scanPdf(dress: (page: PDFPage) => void = () => {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([A6_PT.width, A6_PT.height]);
  page.drawImage(await document.embedJpg(jpeg), { x: 0, y: 0, ...A6_PT });
  dress(page);
  return document.save();
}

async function firstPage(bytes: Uint8Array): Promise<PageImage> {
  const file = await openFile(bytes);
  try {
    return await readPage(file, 1);
  } finally {
    await file.close();
  }
}

/** Corners of the page that are red. */
function redCorners({ raster: { width, height, channels, data } }: PageImage): string[] {
  const isRed = (x: number, y: number) =>
    data[(y * width + x) * channels]! - data[(y * width + x) * channels + 1]! > 80;
  const corners: readonly [string, number, number][] = [
    ['top left', 20, 20],
    ['top right', width - 20, 20],
    ['bottom left', 20, height - 20],
    ['bottom right', width - 20, height - 20],
  ];
  return corners.filter(([, x, y]) => isRed(x, y)).map(([name]) => name);
}

test('a page that is one full-page JPEG gives the pixels of that JPEG', async () => {
  const pdf = await scanPdf();
  const { raster, ...page } = await firstPage(pdf);
  const own = await sharp(jpeg).raw().toBuffer();
  expect(page).toEqual({
    page: 1,
    widthPx: 621,
    heightPx: 875,
    dpi: 150,
    dpiSource: 'file',
    origin: 'pdf-scan',
    storage: 'jpeg',
    colour: true,
  });
  expect(Buffer.compare(raster.data, own)).toBe(0);
  const file = await openFile(pdf);
  expect((await embeddedJpeg(file, 1))?.bytes).toEqual(jpeg);
  await file.close();
});

test.each([
  [90, 'top right'],
  [180, 'bottom right'],
  [270, 'bottom left'],
])('a page with /Rotate %d is turned as it is shown', async (angle, corner) => {
  const scan = await firstPage(await scanPdf((page) => page.setRotation(degrees(angle))));
  expect([scan.origin, redCorners(scan)]).toEqual(['pdf-scan', [corner]]);
  const drawn = await firstPage(
    await scanPdf((page) => {
      page.setRotation(degrees(angle));
      page.drawText('note', { x: 100, y: 100, size: 12 });
    }),
  );
  expect([drawn.origin, redCorners(drawn)]).toEqual(['pdf-render', [corner]]);
});

test('visible text over the scan makes the page drawn at 300 dpi; the text of an OCR layer does not', async () => {
  const noted = await firstPage(await scanPdf((page) => page.drawText('note', { x: 60, y: 60, size: 12 })));
  expect([noted.origin, noted.storage, noted.dpi, noted.widthPx]).toEqual(['pdf-render', 'drawn', 300, 1242]);
  const searchable = await firstPage(
    await scanPdf((page) =>
      page.drawText('layer', { x: 60, y: 60, size: 12, renderMode: TextRenderingMode.Invisible }),
    ),
  );
  expect(searchable.origin).toBe('pdf-scan');
});

test('a small picture on a page is drawn with its page', async () => {
  const document = await PDFDocument.create();
  const page = document.addPage([595.28, 841.89]);
  page.drawImage(await document.embedJpg(jpeg), { x: 100, y: 100, width: 100, height: 140 });
  const drawn = await firstPage(await document.save());
  expect([drawn.origin, drawn.widthPx, drawn.heightPx]).toEqual(['pdf-render', 2480, 3508]);
});

test('a full-page PNG is taken as it is, without loss', async () => {
  const png = await sharp(jpeg).png().toBuffer();
  const document = await PDFDocument.create();
  const page = document.addPage([A6_PT.width, A6_PT.height]);
  page.drawImage(await document.embedPng(new Uint8Array(png)), { x: 0, y: 0, ...A6_PT });
  const scan = await firstPage(await document.save());
  expect([scan.origin, scan.storage]).toEqual(['pdf-scan', 'lossless']);
  expect(Buffer.compare(scan.raster.data, await sharp(png).raw().toBuffer())).toBe(0);
});

test('a very large page is drawn at fewer dots, and says so', async () => {
  const document = await PDFDocument.create();
  document.addPage([3000, 4000]).drawText('poster', { x: 100, y: 100, size: 200 });
  const drawn = await firstPage(await document.save());
  expect(drawn.dpi).toBeLessThan(150);
  expect(drawn.widthPx * drawn.heightPx).toBeLessThan(41_000_000);
});

test('a PDF that needs a password is refused, one with an owner password opens', async () => {
  const locked = await PDFDocument.create();
  locked.addPage([200, 200]);
  locked.encrypt({ userPassword: 'secret', ownerPassword: 'owner' });
  await expect(openFile(await locked.save())).rejects.toMatchObject({ code: 'encrypted' });
  const restricted = await PDFDocument.create();
  restricted.addPage([200, 200]).drawText('free to read', { x: 10, y: 100, size: 12 });
  restricted.encrypt({ userPassword: '', ownerPassword: 'owner' });
  expect((await firstPage(await restricted.save())).origin).toBe('pdf-render');
});

test('bytes that only begin like a PDF are refused', async () => {
  const bytes = new TextEncoder().encode('%PDF-1.7\nnothing follows');
  await expect(openFile(bytes)).rejects.toMatchObject({ code: 'unreadable-file' });
});
