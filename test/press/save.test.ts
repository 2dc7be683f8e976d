import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { makeCard } from './card.ts';
import { saveJpeg, savePng, saveScanPdf, saveTextPdf, saveTiff, saveWebp } from './save.ts';

const card = makeCard({ seed: 2, side: 'back' });
const size = { width: card.raster.width, height: card.raster.height };

describe('saved pages', () => {
  it('open again as JPEG with the resolution, or without', async () => {
    expect(await sharp(await saveJpeg(card)).metadata()).toMatchObject({
      ...size,
      format: 'jpeg',
      density: 300,
    });
    const bare = await sharp(await saveJpeg(card, { withDpi: false, progressive: true })).metadata();
    expect([bare.density, bare.isProgressive]).not.toContain(300);
    expect(bare.isProgressive).toBe(true);
  });

  it('open again as PNG, pixel for pixel', async () => {
    const png = await savePng(card);
    expect(await sharp(png).metadata()).toMatchObject({ ...size, format: 'png', density: 300 });
    expect(Buffer.compare(await sharp(png).raw().toBuffer(), card.raster.data)).toBe(0);
  });

  it('open again as WebP', async () => {
    expect(await sharp(await saveWebp(card)).metadata()).toMatchObject({ ...size, format: 'webp' });
  });

  it('open again as TIFF of several pages, colour and fax', async () => {
    for (const compression of ['none', 'lzw', 'deflate', 'jpeg', 'packbits', 'ccittfax4'] as const) {
      const found = await sharp(await saveTiff([card, card], compression), { page: 1 }).metadata();
      expect(found, compression).toMatchObject({ ...size, format: 'tiff', density: 300, pages: 2 });
    }
    await expect(saveTiff([])).rejects.toThrow(RangeError);
  });

  it('open again as PDF of the size of the page', async () => {
    for (const bytes of [await saveScanPdf([card, card]), await saveTextPdf([card, card])]) {
      const pdf = await PDFDocument.load(bytes);
      expect(pdf.getPageCount()).toBe(2);
      expect(pdf.getPage(0).getWidth()).toBeCloseTo((85.6 * 72) / 25.4);
    }
    expect(Buffer.compare(await saveTextPdf([card]), await saveTextPdf([card]))).toBe(0);
  });
});
