import sharp from 'sharp';
import { expect, test } from 'vitest';
import { openFile } from '../../../../electron/readers/open-file.ts';
import { embeddedJpeg, readPage } from '../../../../electron/readers/pages.ts';
import { tracePage } from '../../../../electron/readers/traces/read-traces.ts';
import { makeCard } from '../../../press/card.ts';
import { printAndScan } from '../../../press/print-and-scan.ts';
import { saveJpeg, savePng, saveScanPdf } from '../../../press/save.ts';

const scan = printAndScan(makeCard({ seed: 3, side: 'back', dpi: 150 }), { seed: 3 });

async function pageOf(bytes: Uint8Array) {
  const file = await openFile(bytes);
  const image = await readPage(file, 1);
  const page = tracePage(image, { text: null, glyphs: null, stored: await embeddedJpeg(file, 1) });
  await file.close();
  return page;
}

test('detectors get the coefficients of the file, or of the scan in a PDF', async () => {
  const [jpeg, pdf] = [await pageOf(await saveJpeg(scan)), await pageOf(await saveScanPdf([scan]))];
  const { widthPx, components, orientation } = jpeg.jpeg!;
  expect([widthPx, components.length, orientation]).toEqual([scan.raster.width, 1, 1]);
  expect(pdf.page.storage).toBe('jpeg');
  expect(pdf.jpeg!.components[0]!.values).toEqual(components[0]!.values);
  expect((await pageOf(await savePng(scan))).jpeg).toBeNull();
});

test('a file stored turned says how', async () => {
  const turned = await sharp(await saveJpeg(scan))
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const { jpeg, page } = await pageOf(new Uint8Array(turned));
  expect([jpeg!.orientation, jpeg!.widthPx]).toEqual([6, page.heightPx]);
});
