import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../../shared/imaging/traces/boxes.ts';
import { cutOutHalo } from '../../../../shared/imaging/traces/cut-out-halo.ts';
import type { Box } from '../../../../shared/model/region.ts';
import { asJpeg } from '../../../press/channels.ts';
import { makeLetter } from '../../../press/letter.ts';
import { copyOf, lay, widened } from '../../../press/patch.ts';
import { printAndScan } from '../../../press/print-and-scan.ts';
import { noisyPaper, pressedPage, tracePage } from './pressed-page.ts';

/** Genuine pages of the press and real receipts stay below, but for one in a hundred. */
const ORDINARY = 5;

const topOf = (page: Parameters<typeof cutOutHalo.look>[0]) => {
  const outcome = cutOutHalo.look(page);
  if (!outcome.applies) throw new Error(`does not apply: ${outcome.reason}`);
  return outcome.candidates[0]!;
};

/** Twenty words as grey bars on noise, one of them on a piece of paper so much lighter. */
function words(lighter: number) {
  const paper = noisyPaper(700, 500, { level: 215, grain: 2 });
  const lines = Array.from({ length: 20 }, (_, at) => {
    const box: Box = { x: 40 + (at % 4) * 165, y: 40 + Math.floor(at / 4) * 90, width: 100, height: 28 };
    if (at === 9) {
      for (let y = box.y - 3; y < box.y + box.height + 3; y++)
        for (let x = box.x - 3; x < box.x + box.width + 3; x++) paper.data[y * 700 + x]! += lighter;
    }
    for (let x = box.x; x < box.x + box.width; x += 20)
      for (let y = box.y; y < box.y + box.height; y++) paper.data.fill(40, y * 700 + x, y * 700 + x + 8);
    return { text: `word${at}`, box };
  });
  return tracePage(paper, lines);
}

/** Eight words on white paper; under one of them a darker piece, or security lines that darken it as much. */
function fewWords(under: 'plain' | 'darker piece' | 'lines') {
  const paper = noisyPaper(500, 460, { level: 255, grain: 0 });
  const lines = Array.from({ length: 8 }, (_, at) => {
    const box: Box = { x: 40 + (at % 2) * 240, y: 40 + Math.floor(at / 2) * 100, width: 100, height: 28 };
    for (let y = box.y - 3; at === 4 && y < box.y + box.height + 3; y++) {
      const isLine = y % 6 < 3;
      const level = under === 'plain' ? 255 : under === 'lines' ? (isLine ? 231 : 255) : 243;
      paper.data.fill(level, y * 500 + box.x - 3, y * 500 + box.x + box.width + 3);
    }
    for (let x = box.x; x < box.x + box.width; x += 20)
      for (let y = box.y; y < box.y + box.height; y++) paper.data.fill(40, y * 500 + x, y * 500 + x + 8);
    return { text: `word${at}`, box };
  });
  return tracePage(paper, lines);
}

describe('halo of a cut-out', () => {
  it('finds the word on lighter paper of its own', () => {
    const top = topOf(words(6));
    expect(top.text).toBe('word9');
    expect(top.measures.step).toBeCloseTo(6, 0);
    expect(top.score).toBeGreaterThan(ORDINARY);
    expect(topOf(words(0)).score).toBeLessThan(ORDINARY / 2);
  });

  it('finds a darker piece on paper whose white is cut off, among few words', () => {
    const altered = fewWords('darker piece');
    expect(topOf(altered).text).toBe('word4');
    expect(topOf(altered).score).toBeGreaterThan(ORDINARY);
    expect(topOf(fewWords('plain')).score).toBeLessThan(ORDINARY / 2);
  });

  it('does not hold against a word what the lines printed under it explain', () => {
    const lined = topOf(fewWords('lines'));
    expect(lined.score).toBeLessThan(ORDINARY / 2);
  });

  it('takes no picture for a word, and no letters that were not read surely', () => {
    const page = words(4);
    const lines = page.text!.lines.map((line) => ({
      ...line,
      words: line.words.map((word) => (word.text === 'word9' ? { ...word, confidence: 0.2 } : word)),
    }));
    expect(topOf({ ...page, text: { ...page.text!, lines } }).text).not.toBe('word9');
  });

  it('needs words', () => {
    expect(cutOutHalo.look(tracePage(noisyPaper(300, 300), []))).toEqual({
      applies: false,
      reason: 'too-little',
    });
    expect(cutOutHalo.look(tracePage(noisyPaper(300, 300), [], { storage: 'bilevel' }))).toEqual({
      applies: false,
      reason: 'bilevel',
    });
  });

  it('finds a word from a scan of yellower paper, and nothing on the genuine page', async () => {
    const sheet = makeLetter({ seed: 6, dpi: 200 });
    const scan = printAndScan(sheet, { seed: 6, grain: 3 });
    const yellow = { seed: 7, tint: [0.98, 0.97, 0.88], cloud: 0.5, flecks: 0 } as const;
    const other = printAndScan(makeLetter({ seed: 8, dpi: 200 }), { seed: 7, grain: 3, paper: yellow });
    const from = widened(other.fields[0]!.box, 3, other.raster);
    const to = widened(scan.fields[0]!.box, 3, scan.raster);
    const raster = copyOf(scan.raster);
    lay(other.raster, from, raster, to.x, to.y, 'opaque');
    const altered = topOf(pressedPage(await asJpeg(90)({ ...scan, raster })));
    const genuine = topOf(pressedPage(await asJpeg(90)(scan)));
    expect(overlaps(altered.box, to)).toBe(true);
    expect(altered.score).toBeGreaterThan(1.5 * genuine.score);
    expect(genuine.score).toBeLessThan(ORDINARY);
  });
});
