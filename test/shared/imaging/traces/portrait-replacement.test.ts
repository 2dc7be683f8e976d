import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import type { Raster } from '../../../../shared/imaging/raster.ts';
import { overlaps } from '../../../../shared/imaging/traces/boxes.ts';
import { portraitReplacement } from '../../../../shared/imaging/traces/portrait-replacement.ts';
import type { Box } from '../../../../shared/model/region.ts';
import { makeExtract } from '../../../press/extract.ts';
import { copyOf } from '../../../press/patch.ts';
import { printAndScan } from '../../../press/print-and-scan.ts';
import { makeReferenceScan } from '../../../press/reference/reference-scan.ts';
import { noisyPaper, pressedPage, tracePage } from './pressed-page.ts';

/** Genuine cards of the press and real ones score 0.04 to 0.65. */
const ORDINARY = 0.8;

/** A card with a head, bare or painted and bearded, and the same or another one small beside it. */
function cardWith(large: number, small: number): Raster {
  const canvas = createCanvas(1000, 640);
  const ctx = canvas.getContext('2d');
  ctx.fillStyle = 'rgb(225, 225, 225)';
  ctx.fillRect(0, 0, 1000, 640);
  const head = (x: number, y: number, scale: number, look: number) => {
    ctx.save();
    ctx.translate(x, y);
    ctx.scale(scale, scale);
    const oval = (grey: number, cx: number, cy: number, rx: number, ry: number) => {
      ctx.fillStyle = `rgb(${grey}, ${grey}, ${grey})`;
      ctx.beginPath();
      ctx.ellipse(cx, cy, rx, ry, 0, 0, 2 * Math.PI);
      ctx.fill();
    };
    oval(40, 100, 110, 100, 110);
    oval(190, 100, 150, 70, 90);
    for (const side of [-1, 1]) oval(90, 100 + side * (28 + look), 130 + look, 14, 8 + look / 2);
    oval(150, 100 + look, 165, 9, 22);
    oval(110, 100 - look, 205 - look, 24 + look, 8);
    oval(160, 60, 180, 12, 26);
    if (look === 0) return ctx.restore();
    oval(80, 100, 222, 50, 30);
    for (let stripe = 0; stripe < 6; stripe++)
      oval(stripe % 2 === 0 ? 110 : 225, 40 + 24 * stripe, 150 + 9 * stripe, 7, 40);
    ctx.restore();
  };
  head(80, 150, 1, large);
  head(760, 260, 0.45, small);
  const rgba = ctx.getImageData(0, 0, 1000, 640).data;
  const noise = noisyPaper(1000, 640, { level: 0, grain: 0 }).data;
  const data = noise.map((_, at) => rgba[at * 4]!);
  return { width: 1000, height: 640, channels: 1, data };
}

/** The same portrait with a beard, spectacles and less hair drawn on it: shades of another face over the print of this one. */
function withAnotherFace(raster: Raster, { x, y, width, height }: Box): Raster {
  const out = copyOf(raster);
  const paint = (level: number, cx: number, cy: number, rx: number, ry: number) => {
    for (let row = Math.floor(y + (cy - ry) * height); row <= y + (cy + ry) * height; row++) {
      for (let column = Math.floor(x + (cx - rx) * width); column <= x + (cx + rx) * width; column++) {
        const across = ((column - x) / width - cx) / rx;
        const down = ((row - y) / height - cy) / ry;
        if (across * across + down * down <= 1)
          out.data.fill(level, 3 * (row * out.width + column), 3 * (row * out.width + column) + 3);
      }
    }
  };
  paint(80, 0.5, 0.66, 0.19, 0.07);
  paint(230, 0.5, 0.3, 0.1, 0.05);
  paint(100, 0.36, 0.46, 0.08, 0.09);
  paint(100, 0.64, 0.46, 0.08, 0.09);
  paint(80, 0.5, 0.5, 0.05, 0.07);
  return out;
}

describe('portrait replacement', () => {
  it('compares the portrait with its smaller repetition', () => {
    const same = portraitReplacement.look(tracePage(cardWith(0, 0), []));
    const other = portraitReplacement.look(tracePage(cardWith(12, 0), []));
    if (!same.applies || !other.applies) throw new Error('no repetition found');
    expect(same.candidates[0]!.score).toBeLessThan(ORDINARY);
    expect(other.candidates[0]!.score).toBeGreaterThan(2 * same.candidates[0]!.score);
    expect(overlaps(same.candidates[0]!.box, { x: 100, y: 160, width: 160, height: 200 })).toBe(true);
    expect(overlaps(same.candidates[0]!.other!, { x: 780, y: 280, width: 60, height: 80 })).toBe(true);
  });

  it('stays silent on a permit with both its portraits, and not where one of them was changed', () => {
    const { document } = makeReferenceScan({
      model: 'utopia-permit',
      edition: '2023',
      seed: 3,
      dpi: 300,
      tiltDeg: 0.2,
    });
    const outcome = portraitReplacement.look(pressedPage(document));
    if (!outcome.applies) throw new Error(outcome.reason);
    expect(outcome.candidates[0]!.score).toBeLessThan(ORDINARY);
    const portrait = document.marks.find(({ kind }) => kind === 'portrait')!.box;
    const altered = portraitReplacement.look(
      pressedPage({ ...document, raster: withAnotherFace(document.raster, portrait) }),
    );
    if (!altered.applies) throw new Error(altered.reason);
    expect(altered.candidates[0]!.score).toBeGreaterThan(2.5 * outcome.candidates[0]!.score);
    expect(altered.candidates[0]!.score).toBeGreaterThan(1.5 * ORDINARY);
    expect(overlaps(altered.candidates[0]!.box, portrait)).toBe(true);
  });

  it('has nothing to say where there is no portrait, or no second one', () => {
    const extract = printAndScan(makeExtract({ seed: 2, dpi: 100 }), { seed: 2 });
    const reasonOf = (page: Parameters<typeof portraitReplacement.look>[0]) => {
      const outcome = portraitReplacement.look(page);
      return outcome.applies ? null : outcome.reason;
    };
    expect(reasonOf(pressedPage(extract))).toBe('nothing-there');
    expect(reasonOf(tracePage(noisyPaper(40, 30), []))).toBe('low-resolution');
    expect(reasonOf(tracePage(noisyPaper(900, 700), [], { storage: 'bilevel' }))).toBe('bilevel');
  });
});
