import { afterAll, expect, test } from 'vitest';
import { readMrz } from '../../../electron/readers/mrz.ts';
import { closeMrzEngine } from '../../../electron/readers/mrz-engine.ts';
import type { PageImage } from '../../../electron/readers/reader.ts';
import { type Raster, toGrey } from '../../../shared/imaging/raster.ts';
import { turnGrey } from '../../../shared/imaging/turn-grey.ts';
import { makeCard } from '../../press/card.ts';
import { makePassportPage } from '../../press/passport-page.ts';
import { printAndScan } from '../../press/print-and-scan.ts';

afterAll(closeMrzEngine);

function pageImage(raster: Raster): PageImage {
  return {
    page: 1,
    widthPx: raster.width,
    heightPx: raster.height,
    dpi: 300,
    dpiSource: 'file',
    origin: 'image',
    storage: 'lossless',
    colour: raster.channels === 3,
    raster,
  };
}

test('a scanned passport page: every character, verified, with its place', async () => {
  const page = printAndScan(makePassportPage({ seed: 3 }), { seed: 3, tiltDeg: 1.2 });
  const mrz = (await readMrz(pageImage(page.raster), null))!;
  expect(mrz.lines).toEqual(page.mrz);
  expect([mrz.format, mrz.readable, mrz.verified, mrz.turn]).toEqual(['TD3', true, true, 0]);
  const printed = page.lines.filter(({ text }) => page.mrz!.includes(text)).map(({ box }) => box);
  for (const [line, box] of printed.entries()) {
    const first = mrz.chars[line]![0]!.box;
    const last = mrz.chars[line]!.at(-1)!.box;
    expect(Math.abs(first.x - box.x)).toBeLessThan(15);
    expect(Math.abs(last.x + last.width - box.x - box.width)).toBeLessThan(15);
    expect(first.y + first.height / 2).toBeGreaterThan(box.y);
    expect(last.y + last.height / 2).toBeLessThan(box.y + box.height);
  }
});

test.each([90, 180, 270] as const)('a card that lies turned by %i degrees', async (turn) => {
  const card = printAndScan(makeCard({ seed: 5, side: 'back' }), { seed: 5 });
  const turned = turnGrey(toGrey(card.raster), turn);
  const mrz = (await readMrz(pageImage(turned), null))!;
  expect(mrz.lines).toEqual(card.mrz);
  expect([mrz.format, mrz.turn]).toEqual(['TD1', 360 - turn]);
});

test('a digit that was altered is read as printed and never verified', async () => {
  const page = printAndScan(makePassportPage({ seed: 3, mrzOverrides: { documentNumberCheck: '9' } }), {
    seed: 3,
  });
  const mrz = (await readMrz(pageImage(page.raster), null))!;
  expect(mrz.lines).toEqual(page.mrz);
  expect(mrz.verified).toBe(false);
});

test('a zone that begins like no known format is found but not readable', async () => {
  const page = makePassportPage({ seed: 3, mrzOverrides: { documentCode: 'X<' } });
  const mrz = (await readMrz(pageImage(printAndScan(page, { seed: 3 }).raster), null))!;
  expect([mrz.format, mrz.readable, mrz.verified, mrz.lines]).toEqual(['TD3', false, false, []]);
  expect(mrz.box.width).toBeGreaterThan(1000);
});

test('a page without a zone has none', async () => {
  const front = printAndScan(makeCard({ seed: 5, side: 'front' }), { seed: 5 });
  expect(await readMrz(pageImage(front.raster), null)).toBeNull();
});

test.each([
  [1, 1],
  [3, 4000],
  [4000, 3],
  [40, 40],
])('a picture of %i × %i pixels has none', async (width, height) => {
  const data = Uint8Array.from({ length: width * height }, (_, at) => (at * 97) & 255);
  expect(await readMrz(pageImage({ width, height, channels: 1, data }), null)).toBeNull();
});
