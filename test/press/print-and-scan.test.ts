import { describe, expect, it } from 'vitest';
import { makeCard } from './card.ts';
import { makeExtract } from './extract.ts';
import { inkWithin } from './ink.ts';
import { printAndScan } from './print-and-scan.ts';

const INK_BELOW = 175;

describe('printAndScan', () => {
  const card = makeCard({ seed: 2, side: 'back' });

  it('is the same for the same seed and another for another', () => {
    const [one, again, other] = [1, 1, 2].map((seed) => printAndScan(card, { seed }).raster.data);
    expect(Buffer.compare(one!, again!)).toBe(0);
    expect(Buffer.compare(one!, other!)).not.toBe(0);
  });

  it('leaves every pixel as it was when nothing is asked of it but tone', () => {
    const plain = { tiltDeg: 0, blurPx: 0, grain: 0, tonerSpread: 0, gain: 1, dust: 0, marginMm: 0, seed: 1 };
    const { raster } = printAndScan(card, plain);
    const tone = (value: number) => 20 + (value * 230) / 255;
    expect([raster.width, raster.height]).toEqual([card.raster.width, card.raster.height]);
    for (let at = 0; at < raster.data.length; at += 997) {
      expect(Math.abs(raster.data[at]! - tone(card.raster.data[at]!))).toBeLessThanOrEqual(1);
    }
  });

  it('carries the boxes along with the ink, also at another resolution', () => {
    for (const options of [{ tiltDeg: 1.5 }, { tiltDeg: -0.8, dpi: 200 }, { tiltDeg: 0.3, dpi: 400 }]) {
      const scan = printAndScan(card, { seed: 4, dust: 0, grain: 1, ...options });
      for (const { text, box, origin } of scan.lines) {
        const ink = inkWithin(scan, box, INK_BELOW);
        expect(ink, text).not.toBeNull();
        expect(Math.abs(ink!.width - box.width), text).toBeLessThanOrEqual(9);
        expect(origin.xPx).toBeGreaterThan(box.x - 12);
        expect(origin.yPx).toBeLessThan(box.y + box.height + 12);
      }
    }
  });

  it('keeps A4 as A4 and shows the lid around a card', () => {
    const page = printAndScan(makeExtract({ seed: 1 }), { seed: 1 });
    expect([page.raster.width, page.raster.height]).toEqual([2480, 3508]);
    expect(printAndScan(card, { seed: 1 }).widthMm).toBeCloseTo(93.6);
  });
});
