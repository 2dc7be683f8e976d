import { createCanvas } from '@napi-rs/canvas';
import sharp, { type Sharp } from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { openFile } from '../../../electron/readers/open-file.ts';
import { readPage } from '../../../electron/readers/pages.ts';
import { readQuality } from '../../../electron/readers/quality.ts';
import type { PageQuality } from '../../../shared/model/quality.ts';
import { judgeScan } from '../../../shared/rules/scan-quality.ts';

const WIDTH = 1240;
const HEIGHT = 1754;

let letter: Uint8Array;

/** An A4 page at 150 dpi with lines of text on cream paper. */
beforeAll(async () => {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#f4f1e8';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = '#202020';
  pen.font = '22px sans-serif';
  for (let line = 0; line < 40; line++)
    pen.fillText(`Line ${line} of a letter that says ${line * 7919}`, 120, 120 + line * 38);
  letter = new Uint8Array(canvas.toBuffer('image/png'));
});

async function measured(change: (image: Sharp) => Sharp, quality = 85): Promise<PageQuality> {
  const bytes = await change(sharp(letter)).withMetadata({ density: 150 }).jpeg({ quality }).toBuffer();
  return readQuality(await readPage(await openFile(new Uint8Array(bytes)), 1));
}

test('a sharp page is usable and straight', async () => {
  const quality = await measured((image) => image);
  expect(quality.edgeWidthPx).toBeLessThan(2);
  expect(quality.skewDeg).toBe(0);
  expect(quality.cutSides).toEqual([]);
  expect(judgeScan(quality).usable).toBe(true);
});

test('blur widens the edges, and much blur makes the page unusable', async () => {
  const soft = await measured((image) => image.blur(3));
  expect(soft.edgeWidthPx).toBeGreaterThan(3);
  expect(soft.edgeWidthPx).toBeLessThan(7);
  expect(judgeScan(await measured((image) => image.blur(10))).usable).toBe(false);
});

test.each([-4, -1.5, 2, 3.5])('a page that lies %d° askew is measured so', async (angleDeg) => {
  const quality = await measured((image) => image.rotate(angleDeg, { background: '#f4f1e8' }));
  expect(Math.abs(quality.skewDeg! - angleDeg)).toBeLessThan(0.3);
});

test('text that runs down is measured as well', async () => {
  const quality = await measured((image) => image.rotate(92, { background: '#f4f1e8' }));
  expect(Math.abs(quality.skewDeg! - 2)).toBeLessThan(0.3);
});

test('print that runs over the left edge is noticed', async () => {
  const quality = await measured((image) =>
    image.extract({ left: 130, top: 0, width: WIDTH - 130, height: HEIGHT }),
  );
  expect(quality.cutSides).toEqual(['left']);
});

test('heavy compression shows as blocks', async () => {
  const light = await measured((image) => image, 90);
  const heavy = await measured((image) => image.blur(1), 5);
  expect(heavy.blockiness!).toBeGreaterThan(light.blockiness! + 0.2);
});

test('a blank page is blank, with grain and a dark edge or without', async () => {
  const empty = (await measured((image) => image.extract({ left: 0, top: 0, width: WIDTH, height: 90 })))
    .inkShare;
  expect(empty).toBe(0);
  const grain = new Uint8Array(WIDTH * HEIGHT).map((_, at) => 232 + ((at * 7919) % 13));
  const raw = { raw: { width: WIDTH, height: HEIGHT, channels: 1 as const } };
  const bytes = await sharp(grain, raw).jpeg({ quality: 80 }).toBuffer();
  const quality = readQuality(await readPage(await openFile(new Uint8Array(bytes)), 1));
  expect(judgeScan(quality).problems.map(({ kind }) => kind)).toEqual(['blank']);
});
