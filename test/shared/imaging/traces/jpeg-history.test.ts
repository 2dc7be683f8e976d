import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { inverseDct } from '../../../../shared/imaging/jpeg/dct.ts';
import { readCoefficients } from '../../../../shared/imaging/jpeg/read-coefficients.ts';
import { toGrey } from '../../../../shared/imaging/raster.ts';
import { overlaps } from '../../../../shared/imaging/traces/boxes.ts';
import type { Detector, TracePage } from '../../../../shared/imaging/traces/detector.ts';
import { doubleQuantisation } from '../../../../shared/imaging/traces/double-quantisation.ts';
import { doubleQuantisationEffect } from '../../../../shared/imaging/traces/effects/double-quantisation-effect.ts';
import { findBlockGrid } from '../../../../shared/imaging/traces/jpeg/block-grid.ts';
import { jpegGrid } from '../../../../shared/imaging/traces/jpeg-grid.ts';
import { jpegLattice } from '../../../../shared/imaging/traces/jpeg-lattice.ts';
import type { Box } from '../../../../shared/model/region.ts';
import { copyDigit } from '../../../press/attacks/copy-digit.ts';
import { eraseField } from '../../../press/attacks/erase.ts';
import { retypeWord } from '../../../press/attacks/retype.ts';
import { makeCard } from '../../../press/card.ts';
import { asJpeg } from '../../../press/channels.ts';
import type { PressedDocument } from '../../../press/document.ts';
import { printAndScan } from '../../../press/print-and-scan.ts';
import { saveJpeg } from '../../../press/save.ts';
import { gaussian, seeded } from '../../../press/seed.ts';
import { pressedPage, tracePage } from './pressed-page.ts';

const scan = printAndScan(makeCard({ seed: 5, side: 'back' }), { seed: 5, grain: 3 });

function applied(detector: Detector, page: TracePage) {
  const outcome = detector.look(page);
  if (!outcome.applies) throw new Error(`does not apply: ${outcome.reason}`);
  return outcome;
}

const topScore = (detector: Detector, page: TracePage) => applied(detector, page).candidates[0]!.score;

/** The left part of a page. */
function narrowed(document: PressedDocument, width: number): PressedDocument {
  const { raster } = document;
  const data = new Uint8Array(width * raster.height * 3);
  for (let y = 0; y < raster.height; y++) {
    const from = 3 * y * raster.width;
    data.set(raster.data.subarray(from, from + 3 * width), 3 * y * width);
  }
  return { ...document, raster: { ...raster, width, data } };
}

/** A page as a JPEG file, saved now. */
async function jpegPage(document: PressedDocument, quality: number): Promise<TracePage> {
  const decoded = await asJpeg(quality)(document);
  const jpeg = readCoefficients(await saveJpeg(document, { quality }), { luminanceOnly: true });
  return { ...pressedPage(decoded, { storage: 'jpeg' }), jpeg };
}

/**
 * A grey page of blocks on multiples of a step, from `left` and `top` on, with boxes painted over; those that are
 * `sharp` have something at the highest frequencies too.
 */
function latticePage({
  left = 0,
  top = 0,
  painted = [],
  sharp: isSharp = () => false,
}: {
  left?: number;
  top?: number;
  painted?: readonly Box[];
  sharp?: (at: number) => boolean;
} = {}): TracePage {
  const [width, height] = [400, 320];
  const random = seeded(3);
  const data = new Uint8Array(width * height).fill(128);
  const block = new Float64Array(64);
  for (let y = top; y + 8 <= height; y += 8) {
    for (let x = left; x + 8 <= width; x += 8) {
      const most = isSharp((y >> 3) * (width >> 3) + (x >> 3)) ? 64 : 30;
      for (let k = 0; k < 64; k++) block[k] = k < most ? 10 * Math.round(1.2 * gaussian(random)) : 0;
      block[0] = 1000;
      inverseDct(block);
      for (let k = 0; k < 64; k++) data[(y + (k >> 3)) * width + x + (k & 7)] = Math.round(block[k]!);
    }
  }
  for (const box of painted) {
    for (let y = box.y; y < box.y + box.height; y++) {
      for (let x = box.x; x < box.x + box.width; x++) data[y * width + x] = 120 + 15 * random();
    }
  }
  const lines = Array.from({ length: 12 }, (_, at) => ({
    text: `word${at}`,
    box: { x: 24 + (at % 4) * 90, y: 32 + Math.floor(at / 4) * 90, width: 70, height: 40 },
  }));
  return tracePage({ width, height, channels: 1, data }, lines);
}

describe('steps of a former JPEG', () => {
  it('are told from pixels alone, wherever the page was cut', () => {
    const { raster } = latticePage({ left: 3, top: 6 });
    expect(findBlockGrid(raster.data, raster)).toEqual({ x: 3, y: 6 });
  });

  it('lack where something was painted', () => {
    const honest = applied(jpegLattice, latticePage());
    expect(honest.candidates[0]!.score).toBeLessThan(0.5);
    const painted = { x: 204, y: 122, width: 70, height: 40 };
    const { candidates } = applied(jpegLattice, latticePage({ painted: [painted] }));
    expect(candidates[0]!.text).toBe('word6');
    expect(candidates[0]!.score).toBeGreaterThan(10);
    expect(overlaps(candidates[0]!.box, painted)).toBe(true);
  });

  it('are kept by the few blocks of a page that have fine detail, whose step nothing else tells', () => {
    for (const few of [3, 8, 40]) {
      const page = latticePage({ sharp: (at) => at % Math.round(2000 / few) === 7 });
      expect(applied(jpegLattice, page).measures).toMatchObject({ touched: 0 });
    }
  });

  it('say nothing where they lack in one block, or all over the page', () => {
    const blockAt = (x: number, y: number): Box => ({ x: 8 * x, y: 8 * y, width: 8, height: 8 });
    const honest = topScore(jpegLattice, latticePage());
    expect(topScore(jpegLattice, latticePage({ painted: [blockAt(14, 6)] }))).toBeLessThan(honest + 0.1);
    const scattered = Array.from({ length: 15 }, (_, at) =>
      blockAt(4 + 10 * (at % 5), 4 + 14 * Math.floor(at / 5)),
    );
    expect(jpegLattice.look(latticePage({ painted: scattered }))).toEqual({
      applies: false,
      reason: 'scattered',
    });
    const word: Box = { x: 24, y: 32, width: 70, height: 40 };
    const { candidates, measures } = applied(
      jpegLattice,
      latticePage({ painted: [...scattered.slice(2, 7), word] }),
    );
    expect(candidates[0]).toMatchObject({ text: 'word0' });
    expect(candidates[0]!.measures.touched! / measures.touched!).toBeGreaterThan(0.8);
  });

  it('name a word that they lack in, and none that is only touched from beside', () => {
    const beside = { x: 204, y: 88, width: 70, height: 38 };
    const above = applied(jpegLattice, latticePage({ painted: [beside] })).candidates[0]!;
    expect(overlaps(above.box, beside)).toBe(true);
    expect(above.text).toBeUndefined();
    const digit = { x: 232, y: 120, width: 16, height: 44 };
    const within = applied(jpegLattice, latticePage({ painted: [digit] })).candidates[0]!;
    expect(within).toMatchObject({ text: 'word6' });
    expect(overlaps(within.box, digit)).toBe(true);
  });

  it('cannot be looked for in words that are cut off at white, unless they lack elsewhere', () => {
    const whitened = (page: TracePage): TracePage => {
      const data = Uint8Array.from(page.raster.data);
      for (let y = 88; y < page.raster.height; y += 8) {
        for (let x = 0; x < page.raster.width; x += 8) data[y * page.raster.width + x] = 255;
      }
      return { ...page, raster: { ...page.raster, data } };
    };
    expect(jpegLattice.look(whitened(latticePage()))).toEqual({ applies: false, reason: 'clipped' });
    const painted = [{ x: 114, y: 32, width: 70, height: 40 }];
    const { candidates } = applied(jpegLattice, whitened(latticePage({ painted })));
    expect(candidates[0]).toMatchObject({ text: 'word1' });
  });

  it('say nothing where the levels of the whole page were changed since', () => {
    const page = latticePage({ painted: [{ x: 24, y: 32, width: 70, height: 40 }] });
    const data = page.raster.data.map((level) => 128 + 1.04 * (level - 128));
    expect(jpegLattice.look({ ...page, raster: { ...page.raster, data } })).toEqual({
      applies: false,
      reason: 'scattered',
    });
  });

  it('are in every block of a scan that was a JPEG, and not in a digit that was copied after', async () => {
    for (const quality of [60, 75, 90]) {
      const kept = await asJpeg(quality)(scan);
      expect(topScore(jpegLattice, pressedPage(kept))).toBeLessThan(0.5);
      const { document, region } = copyDigit(kept, 'birthDate')!;
      const { candidates } = applied(jpegLattice, pressedPage(document));
      expect(candidates[0]!.score).toBeGreaterThan(3);
      expect(overlaps(candidates[0]!.box, region)).toBe(true);
    }
  });

  it('are wiped out by a resize, never were in a scan kept without loss, and are not looked for in others', async () => {
    expect(jpegLattice.look(pressedPage(scan))).toEqual({ applies: false, reason: 'never-jpeg' });
    const { width, height } = scan.raster;
    const raw = { width, height, channels: 3 as const };
    const smaller = await sharp((await asJpeg(80)(scan)).raster.data, { raw })
      .resize(Math.round(width * 0.8))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const raster = {
      ...{ width: smaller.info.width, height: smaller.info.height, channels: 3 as const },
      data: new Uint8Array(smaller.data),
    };
    expect(jpegLattice.look(tracePage(raster, [])).applies).toBe(false);
    for (const storage of ['bilevel', 'drawn', 'lossy-other'] as const) {
      expect(jpegLattice.look(pressedPage(scan, { storage }))).toEqual({ applies: false, reason: storage });
    }
    expect(jpegLattice.look(pressedPage(scan, { storage: 'jpeg' }))).toEqual({
      applies: false,
      reason: 'is-jpeg',
    });
  });
});

describe('places of a JPEG that were compressed once', () => {
  it('are told on a page that was saved upwards', async () => {
    const kept = await asJpeg(70)(scan);
    expect(topScore(doubleQuantisation, await jpegPage(kept, 92))).toBeLessThan(15);
    const { document, region } = retypeWord(kept, 'birthPlace', 'Altenbruck', { matchGrain: true });
    const { candidates } = applied(doubleQuantisation, await jpegPage(document, 92));
    expect(candidates[0]!.score).toBeGreaterThan(40);
    expect(overlaps(candidates[0]!.box, region)).toBe(true);
  });

  it('stand out in the picture of the place, wherever the file begins', async () => {
    const kept = await asJpeg(70)(narrowed(scan, scan.raster.width - (scan.raster.width % 8)));
    const { document, region } = retypeWord(kept, 'birthPlace', 'Altenbruck', { matchGrain: true });
    const { width, height, data } = document.raster;
    const upright = sharp(data, { raw: { width, height, channels: 3 } });
    for (const [orientation, turn] of [
      [1, 0],
      [6, 270],
    ] as const) {
      const bytes = await upright.clone().rotate(turn).jpeg({ quality: 92 }).toBuffer();
      const jpeg = readCoefficients(new Uint8Array(bytes), { luminanceOnly: true, orientation });
      const page = { ...pressedPage(document, { storage: 'jpeg' }), text: null, jpeg };
      const effect = doubleQuantisationEffect.show(page, region, () => null);
      if (effect?.kind !== 'map') throw new Error('no map');
      const { area, columns, values } = effect;
      const cells = values.map((value, at) => {
        const box = {
          x: area.x + 8 * (at % columns),
          y: area.y + 8 * Math.floor(at / columns),
          width: 8,
          height: 8,
        };
        return { value, isHere: overlaps(box, region) };
      });
      const mean = (isHere: boolean) => {
        const own = cells.filter((cell) => cell.isHere === isHere && cell.value !== null);
        return own.reduce((sum, { value }) => sum + value!, 0) / own.length;
      };
      expect(mean(true)).toBeGreaterThan(mean(false) + 0.35);
    }
    const once = doubleQuantisationEffect.show(await jpegPage(scan, 85), region, () => null);
    expect(once).toBeNull();
  });

  it('are told on a page that the scanner whitened to the end of the scale', async () => {
    const kept = await asJpeg(75)(
      printAndScan(makeCard({ seed: 5, side: 'back' }), { seed: 5, grain: 3, whiteAt: 232 }),
    );
    const honest = topScore(doubleQuantisation, await jpegPage(kept, 92));
    const { document, region } = retypeWord(kept, 'birthPlace', 'Altenbruck', { matchGrain: true });
    const { candidates } = applied(doubleQuantisation, await jpegPage(document, 92));
    expect(candidates[0]!.score).toBeGreaterThan(honest + 10);
    expect(overlaps(candidates[0]!.box, region)).toBe(true);
  });

  it('are told where a word was erased, though none is read there', async () => {
    const kept = await asJpeg(75)(scan);
    const { document, region } = eraseField(kept, 'birthPlace', 'cloned-paper');
    const { candidates } = applied(doubleQuantisation, await jpegPage(document, 92));
    expect(candidates[0]!.score).toBeGreaterThan(20);
    expect(overlaps(candidates[0]!.box, region)).toBe(true);
  });

  it('are where they are on the page when the file is stored turned', async () => {
    // The first blocks of the turned file begin at the right edge of the page.
    const kept = await asJpeg(70)(narrowed(scan, scan.raster.width - (scan.raster.width % 8)));
    const { document, region } = retypeWord(kept, 'birthPlace', 'Altenbruck', { matchGrain: true });
    const { width, height, data } = document.raster;
    const upright = sharp(data, { raw: { width, height, channels: 3 } });
    // Stored a quarter turn anticlockwise, which orientation 6 undoes.
    const bytes = await upright.rotate(270).jpeg({ quality: 92 }).toBuffer();
    const jpeg = readCoefficients(new Uint8Array(bytes), { luminanceOnly: true, orientation: 6 });
    const page = { ...pressedPage(document, { storage: 'jpeg' }), jpeg };
    const { candidates } = applied(doubleQuantisation, page);
    expect(candidates[0]!.score).toBeGreaterThan(40);
    expect(overlaps(candidates[0]!.box, region)).toBe(true);
  });

  it('cannot be told on a page that was saved once, or at a lower quality', async () => {
    expect(doubleQuantisation.look(await jpegPage(scan, 85))).toEqual({
      applies: false,
      reason: 'no-history',
    });
    const kept = await asJpeg(92)(scan);
    expect(doubleQuantisation.look(await jpegPage(kept, 60))).toEqual({
      applies: false,
      reason: 'no-history',
    });
    expect(doubleQuantisation.look(pressedPage(scan))).toEqual({ applies: false, reason: 'not-jpeg' });
  });
});

describe('blocks on a page that has none', () => {
  it('are found where a piece of another JPEG was put in a scan kept without loss', async () => {
    const honest = topScore(jpegGrid, pressedPage(scan));
    const donor = await asJpeg(75)(printAndScan(makeCard({ seed: 9, side: 'back' }), { seed: 9, grain: 3 }));
    const field = donor.fields.find(({ name }) => name === 'birthPlace')!;
    const data = Uint8Array.from(scan.raster.data);
    const { width } = scan.raster;
    const [x, y] = [field.box.x - 6, field.box.y - 6];
    for (let row = 0; row < field.box.height + 12; row++) {
      const from = ((y + row) * width + x) * 3;
      data.set(donor.raster.data.subarray(from, from + (field.box.width + 12) * 3), from);
    }
    const lines = [...scan.lines.filter(({ box }) => !overlaps(box, field.box)), field];
    const page = tracePage({ ...scan.raster, data }, lines);
    const top = applied(jpegGrid, { ...page, grey: toGrey(page.raster) }).candidates[0]!;
    expect(overlaps(top.box, field.box)).toBe(true);
    expect(top.score).toBeGreaterThan(honest + 3);
  });

  it('tell nothing of a place on a page that was turned after it was compressed', async () => {
    const { width, height } = scan.raster;
    const raw = { width, height, channels: 3 as const };
    const turn = (0.5 * Math.PI) / 180;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const turned = async ({ data }: PressedDocument['raster']) => {
      const affine = sharp(data, { raw }).affine(
        [
          [cos, -sin],
          [sin, cos],
        ],
        { background: '#fff', interpolator: 'nearest' },
      );
      const { data: pixels, info } = await affine.raw().toBuffer({ resolveWithObject: true });
      const size = { width: info.width, height: info.height, channels: 3 as const };
      return tracePage({ ...size, data: new Uint8Array(pixels) }, []);
    };
    expect(jpegGrid.look(await turned((await asJpeg(75)(scan)).raster))).toEqual({
      applies: false,
      reason: 'resized',
    });
    expect(jpegGrid.look(await turned(scan.raster)).applies).toBe(true);
  });

  it('are not looked for where other codecs or none were at work, nor on a page with blocks of its own', async () => {
    for (const storage of ['bilevel', 'drawn', 'lossy-other'] as const) {
      expect(jpegGrid.look(pressedPage(scan, { storage }))).toEqual({ applies: false, reason: storage });
    }
    expect(jpegGrid.look(pressedPage(scan, { storage: 'jpeg' }))).toEqual({
      applies: false,
      reason: 'is-jpeg',
    });
    const kept = await asJpeg(80)(scan);
    expect(jpegGrid.look(pressedPage(kept))).toEqual({ applies: false, reason: 'nothing-there' });
  });
});
