import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { openFile } from '../../../../electron/readers/open-file.ts';
import { readPage } from '../../../../electron/readers/pages.ts';
import { openPdf } from '../../../../electron/readers/pdf/document.ts';
import { pressPdf } from '../../../press/pdf.ts';

const SIDE_PX = 64;

/** The compressed rows of a bilevel TIFF of one strip (TIFF 6.0: tag 273 says where, 279 how long). */
function faxRows(tiff: Buffer): Buffer {
  const directory = tiff.readUInt32LE(4);
  const entries = Array.from({ length: tiff.readUInt16LE(directory) }, (_, at) => directory + 2 + at * 12);
  const value = (tag: number) => tiff.readUInt32LE(entries.find((at) => tiff.readUInt16LE(at) === tag)! + 8);
  return tiff.subarray(value(273), value(273) + value(279));
}

/** A page that is one fax-coded picture: the left half black. */
async function faxPdf(): Promise<Uint8Array> {
  const pixels = Buffer.alloc(SIDE_PX * SIDE_PX, 255);
  for (let at = 0; at < pixels.length; at++) if (at % SIDE_PX < SIDE_PX / 2) pixels[at] = 0;
  const tiff = await sharp(pixels, { raw: { width: SIDE_PX, height: SIDE_PX, channels: 1 } })
    .toColourspace('b-w')
    .tiff({ compression: 'ccittfax4', bitdepth: 1, miniswhite: true })
    .toBuffer();
  const document = await PDFDocument.create();
  const page = document.addPage([SIDE_PX, SIDE_PX]);
  const image = document.context.stream(faxRows(tiff), {
    Type: 'XObject',
    Subtype: 'Image',
    Width: SIDE_PX,
    Height: SIDE_PX,
    ColorSpace: 'DeviceGray',
    BitsPerComponent: 1,
    Filter: 'CCITTFaxDecode',
    DecodeParms: { K: -1, Columns: SIDE_PX, Rows: SIDE_PX, BlackIs1: false },
  });
  page.node.setXObject(PDFName.of('Fax'), document.context.register(image));
  const content = document.context.stream(`${SIDE_PX} 0 0 ${SIDE_PX} 0 0 cm /Fax Do`);
  page.node.set(PDFName.of('Contents'), document.context.register(content));
  return document.save();
}

test('a fax-coded page is decoded also after another PDF was opened and closed', async () => {
  const file = await openFile(await faxPdf());
  await (await openPdf(await pressPdf(() => undefined))).destroy();
  const { raster, origin } = await readPage(file, 1);
  expect(origin).toBe('pdf-scan');
  expect([raster.width, raster.height]).toEqual([SIDE_PX, SIDE_PX]);
  expect([raster.data[0], raster.data[SIDE_PX - 1]].sort((a, b) => a! - b!)).toEqual([0, 255]);
  await file.close();
});
