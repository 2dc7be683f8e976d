import { createCanvas, loadImage } from '@napi-rs/canvas';
import bwipjs from 'bwip-js';
import { describe, expect, it } from 'vitest';
import { readCodes } from '../../../electron/readers/codes.ts';
import type { GreyRaster } from '../../../shared/imaging/raster.ts';
import { asPageImage, drawPage } from './drawn-page.ts';

interface Drawn {
  readonly raster: GreyRaster;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** A white page with one symbol at (200, 300). */
async function pageWith(bcid: string, text: string): Promise<Drawn> {
  const image = await loadImage(await bwipjs.toBuffer({ bcid, text, scale: 4 }));
  const width = 1240;
  const height = 1000;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 200, 300);
  const { data } = context.getImageData(0, 0, width, height);
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at++) grey[at] = data[at * 4]!;
  const box = { x: 200, y: 300, width: image.width, height: image.height };
  return { raster: { width, height, channels: 1, data: grey }, box };
}

describe('readCodes', () => {
  it.each([
    ['qrcode', 'QRCode', 'https://example.org/verify/8F3A'],
    ['pdf417', 'PDF417', 'LOEP1<SPECIMEN<<ANNA'],
    ['azteccode', 'Aztec', 'Specimen 12345'],
    ['datamatrix', 'DataMatrix', 'Specimen 12345'],
    ['code128', 'Code128', 'AB-0012345'],
  ])('reads %s with its place', async (bcid, format, text) => {
    const { raster, box } = await pageWith(bcid, text);
    const codes = await readCodes(asPageImage(raster, 300));
    expect(codes.map((code) => ({ page: code.page, text: code.text }))).toEqual([{ page: 1, text }]);
    expect(codes[0]!.format.startsWith(format)).toBe(true);
    expect(Math.abs(codes[0]!.box.x - box.x)).toBeLessThanOrEqual(12);
    expect(Math.abs(codes[0]!.box.width - box.width)).toBeLessThanOrEqual(24);
    expect(codes[0]!.box.y).toBeGreaterThanOrEqual(box.y - 12);
    expect(codes[0]!.box.y + codes[0]!.box.height).toBeLessThanOrEqual(box.y + box.height + 12);
  });

  it('keeps to the page when it was brought down from 600 dpi', async () => {
    const { raster, box } = await pageWith('qrcode', 'https://example.org/verify/8F3A');
    const [code] = await readCodes(asPageImage(raster, 600));
    expect(Math.abs(code!.box.x - box.x)).toBeLessThanOrEqual(12);
    expect(Math.abs(code!.box.width - box.width)).toBeLessThanOrEqual(24);
  });

  it('reads no code into a page of text, nor into next to nothing', async () => {
    const text = Array(8).fill(
      'Illuminating ||| lines of l1I minimum ink, ruled ||||| and dashed ------ thrice.',
    );
    expect(await readCodes(asPageImage(drawPage(text).raster))).toEqual([]);
    const dot = { width: 1, height: 1, channels: 1, data: new Uint8Array(1) } as const;
    expect(await readCodes(asPageImage(dot))).toEqual([]);
  });
});
