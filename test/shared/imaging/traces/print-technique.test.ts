import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../../shared/imaging/traces/boxes.ts';
import { printFeatures } from '../../../../shared/imaging/traces/print-features.ts';
import { printTechnique } from '../../../../shared/imaging/traces/print-technique.ts';
import { retypeWord } from '../../../press/attacks/retype.ts';
import { makeLetter } from '../../../press/letter.ts';
import { printAndScan } from '../../../press/print-and-scan.ts';
import { gaussian, seeded } from '../../../press/seed.ts';
import { noisyPaper, pressedPage, tracePage } from './pressed-page.ts';

/** Genuine words of the press and of real receipts stay below. */
const ORDINARY = 3.2;

const topOf = (page: Parameters<typeof printTechnique.look>[0]) => {
  const outcome = printTechnique.look(page);
  if (!outcome.applies) throw new Error(`does not apply: ${outcome.reason}`);
  return outcome.candidates[0]!;
};

/** Upright strokes whose edges stray from row to row and whose ink is uneven. */
function strokes(stray: number, mottle: number) {
  const paper = noisyPaper(120, 60, { level: 225, grain: 1 });
  const random = seeded(4);
  for (let stroke = 0; stroke < 6; stroke++) {
    for (let y = 15; y < 45; y++) {
      const left = 12 + stroke * 16 + stray * gaussian(random);
      for (let x = 0; x < 120; x++) {
        const cover = Math.max(0, Math.min(1, x + 1 - left, left + 7 - x));
        if (cover === 0) continue;
        const ink = 40 + mottle * gaussian(random);
        paper.data[y * 120 + x] = Math.max(0, Math.round(225 * (1 - cover) + ink * cover));
      }
    }
  }
  return paper;
}

describe('print technique', () => {
  it('measures edges and ink of strokes', () => {
    const box = { x: 10, y: 15, width: 100, height: 30 };
    const clean = printFeatures(strokes(0, 0), box)!;
    const rough = printFeatures(strokes(0.3, 0), box)!;
    const uneven = printFeatures(strokes(0, 8), box)!;
    expect(clean.strokePx).toBeCloseTo(7, 0);
    expect(rough.roughness).toBeGreaterThan(2 * clean.roughness);
    expect(uneven.mottle).toBeGreaterThan(4 * clean.mottle);
    expect(printFeatures(noisyPaper(120, 60), box)).toBeNull();
  });

  it('says why it does not apply', () => {
    const blank = noisyPaper(300, 300);
    const reasonOf = (page: Parameters<typeof printTechnique.look>[0]) => {
      const outcome = printTechnique.look(page);
      return outcome.applies ? null : outcome.reason;
    };
    expect(reasonOf(tracePage(blank, []))).toBe('too-little');
    expect(reasonOf(tracePage(blank, [], { dpi: 200 }))).toBe('low-resolution');
    expect(reasonOf(tracePage(blank, [], { storage: 'lossy-other' }))).toBe('lossy-other');
  });

  it('finds the word that an editor set, and nothing on the genuine letter', () => {
    const scan = printAndScan(makeLetter({ seed: 14, dpi: 300 }), { seed: 14, grain: 4, tonerSpread: 0.5 });
    const { document, region } = retypeWord(scan, 'birthDate', '29-05-1990');
    const altered = topOf(pressedPage(document));
    const genuine = topOf(pressedPage(scan));
    expect(overlaps(altered.box, region)).toBe(true);
    expect(altered.score).toBeGreaterThan(2 * genuine.score);
    expect(genuine.score).toBeLessThan(ORDINARY);
  });
});
