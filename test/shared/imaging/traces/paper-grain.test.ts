import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../../shared/imaging/traces/boxes.ts';
import { grainPlaces, grainTiles } from '../../../../shared/imaging/traces/grain-tiles.ts';
import { paperGrain } from '../../../../shared/imaging/traces/paper-grain.ts';
import { retypeWord } from '../../../press/attacks/retype.ts';
import { makeCard } from '../../../press/card.ts';
import { asJpeg } from '../../../press/channels.ts';
import { fieldOf } from '../../../press/document.ts';
import { makeExtract } from '../../../press/extract.ts';
import { copyOf, paintFlat, widened } from '../../../press/patch.ts';
import { printAndScan } from '../../../press/print-and-scan.ts';
import { noisyPaper, pressedPage, tracePage } from './pressed-page.ts';

/** Scores of genuine pages of the press and of real scans stay below. */
const ORDINARY = 5;

const topOf = (page: Parameters<typeof paperGrain.look>[0]) => {
  const outcome = paperGrain.look(page);
  if (!outcome.applies) throw new Error(`does not apply: ${outcome.reason}`);
  return outcome.candidates[0]!;
};

describe('paper grain', () => {
  it('finds the flat patch in noise, and measures both', () => {
    const paper = noisyPaper(400, 400);
    for (let y = 190; y < 260; y++) paper.data.fill(220, y * 400 + 94, y * 400 + 196);
    const top = topOf(tracePage(paper, []));
    expect(overlaps(top.box, { x: 94, y: 190, width: 102, height: 70 })).toBe(true);
    expect(top.measures.sigma).toBe(0);
    expect(top.measures.usual).toBeGreaterThan(2);
    expect(top.score).toBeGreaterThan(4 * ORDINARY);
    expect(topOf(tracePage(noisyPaper(400, 400), [])).score).toBeLessThan(ORDINARY);
  });

  it('adds up squares to places of any offset, and leaves out edges and white that is cut off', () => {
    const flat = { width: 32, height: 32, channels: 1 as const, data: new Uint8Array(32 * 32).fill(200) };
    const tiles = grainTiles(flat, { sidePx: 8, reach: 7, every: 1 });
    expect(tiles.columns).toBe(4);
    expect(tiles.counts[5]).toBe(64);
    expect(grainPlaces(tiles, { across: 3, down: 3, least: 90 }).map(({ box }) => [box.x, box.y])).toEqual([
      [0, 0],
      [8, 0],
      [0, 8],
      [8, 8],
    ]);
    for (let y = 0; y < 32; y++) flat.data.fill(100, y * 32 + 12, y * 32 + 32);
    const split = grainTiles(flat, { sidePx: 8, reach: 7, every: 1 });
    expect(split.counts[5]).toBe(48);
    expect(split.bends[5]).toBe(0);
    const white = grainTiles({ ...flat, data: flat.data.fill(255) }, { sidePx: 8, reach: 7, every: 1 });
    expect(grainPlaces(white, { across: 3, down: 3, least: 0 })).toEqual([]);
  });

  it('says why it does not apply', () => {
    const reasonOf = (page: Parameters<typeof paperGrain.look>[0]) => {
      const outcome = paperGrain.look(page);
      return outcome.applies ? null : outcome.reason;
    };
    const even = noisyPaper(400, 400, { grain: 0 });
    expect(reasonOf(tracePage(even, []))).toBe('no-grain');
    expect(reasonOf(tracePage(noisyPaper(400, 400, { level: 255 }), []))).toBe('clipped');
    expect(reasonOf(tracePage(noisyPaper(8, 5), []))).toBe('clipped');
    expect(reasonOf(tracePage(even, [], { storage: 'bilevel' }))).toBe('bilevel');
    expect(reasonOf(tracePage(even, [], { storage: 'drawn' }))).toBe('drawn');
  });

  it('finds a word that was painted over and typed anew', () => {
    const scan = printAndScan(makeCard({ seed: 4, side: 'back', dpi: 200 }), { seed: 4, grain: 3 });
    const { document, region } = retypeWord(scan, 'birthPlace', 'Altenbruck');
    const altered = topOf(pressedPage(document));
    expect(overlaps(altered.box, region)).toBe(true);
    expect(altered.text).toBe('Altenbruck');
    expect(altered.score).toBeGreaterThan(4 * topOf(pressedPage(scan)).score);
  });

  it('finds an entry that was painted over, after compression', async () => {
    const scan = printAndScan(makeExtract({ seed: 3, dpi: 150 }), { seed: 3, grain: 4 });
    const region = widened(fieldOf(scan, 'birthPlace').box, 6, scan.raster);
    const document = { ...scan, raster: copyOf(scan.raster) };
    paintFlat(document.raster, region);
    const altered = topOf(pressedPage(await asJpeg(90)(document)));
    expect(overlaps(altered.box, region)).toBe(true);
    expect(altered.score).toBeGreaterThan(1.5 * ORDINARY);
  });

  it('finds nothing on an extract with line art and a stamp', async () => {
    const scan = printAndScan(makeExtract({ seed: 3, dpi: 150 }), { seed: 3, grain: 4 });
    expect(topOf(pressedPage(scan)).score).toBeLessThan(ORDINARY);
    expect(topOf(pressedPage(await asJpeg(85)(scan))).score).toBeLessThan(ORDINARY);
  });
});
