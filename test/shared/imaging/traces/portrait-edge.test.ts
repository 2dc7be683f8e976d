import { describe, expect, it } from 'vitest';
import type { GreyRaster } from '../../../../shared/imaging/raster.ts';
import { overlaps } from '../../../../shared/imaging/traces/boxes.ts';
import { portraitEdgeEffect } from '../../../../shared/imaging/traces/effects/portrait-edge-effect.ts';
import { sideSeams } from '../../../../shared/imaging/traces/portrait/side-seams.ts';
import { portraitEdge } from '../../../../shared/imaging/traces/portrait-edge.ts';
import { swapPortrait } from '../../../press/attacks/swap-portrait.ts';
import { makeCard } from '../../../press/card.ts';
import { makeLetter } from '../../../press/letter.ts';
import { printAndScan, type ScanOptions } from '../../../press/print-and-scan.ts';
import { pressedPage, tracePage } from './pressed-page.ts';

/** Genuine portraits of the press score 1 to 3.2. */
const ORDINARY = 3.3;
const head = { x: 40, y: 50, width: 60, height: 80 };

/** Light paper with a darker rectangle, whose rim runs over so many pixels and may be slanted, on all four sides. */
function cardWith(rimPx: number, slant: number): GreyRaster {
  const [width, height] = [160, 190];
  const within = (at: number, from: number, to: number) =>
    Math.max(0, Math.min(1, 0.5 + Math.min(at - from, to - at) / rimPx));
  const data = Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const [turnedX, turnedY] = [x + slant * (y - 90), y + slant * (x - 70)];
    const share = within(turnedX, 29.5, 110.5) * within(turnedY, 39.5, 140.5);
    return Math.round(210 - 30 * share + ((7 * x + 13 * y) % 5) - 2);
  });
  return { width, height, channels: 1, data };
}

const thirdOf = (grey: GreyRaster) =>
  sideSeams(grey, head, null)
    .map(({ sharpness }) => sharpness)
    .sort((a, b) => b - a)[2]!;

describe('sides of a picture', () => {
  it('are sharp where they end between two pixels, and are found there', () => {
    const seams = sideSeams(cardWith(0.01, 0), head, null);
    expect(seams.map(({ side, at }) => [side, at])).toEqual([
      ['left', 29],
      ['right', 110],
      ['top', 39],
      ['bottom', 140],
    ]);
    for (const { sharpness } of seams) expect(sharpness).toBeGreaterThan(8);
  });

  it('are ordinary where they are blurred, or lie turned', () => {
    expect(thirdOf(cardWith(3, 0))).toBeLessThan(ORDINARY);
    expect(thirdOf(cardWith(0.01, 0.05))).toBeLessThan(ORDINARY);
  });

  it('are not looked for where the last compression has its blocks', () => {
    const seams = sideSeams(cardWith(0.01, 0), head, { x: 6, y: 0 });
    expect(seams.find(({ side }) => side === 'left')!.at).not.toBe(29);
    expect(seams.find(({ side }) => side === 'right')!.at).toBe(110);
  });
});

describe('the edge of a portrait on a page', () => {
  const card = (seed: number, how: Partial<ScanOptions> = {}) =>
    printAndScan(makeCard({ seed, side: 'front' }), { seed, grain: 3, ...how });
  const honest = card(21, { tiltDeg: 0.3 });

  it('is the strongest where a portrait of a lighter scan was laid in, and ordinary on the page left alone', () => {
    const altered = swapPortrait(honest, card(22, { tiltDeg: -0.6, whiteAt: 235 }))!;
    const found = portraitEdge.look(pressedPage(altered.document));
    const usual = portraitEdge.look(pressedPage(honest));
    if (!found.applies || !usual.applies) throw new Error('both pages have a portrait');
    expect(overlaps(found.candidates[0]!.box, altered.region)).toBe(true);
    expect(found.candidates[0]!.score).toBeGreaterThan(1.5 * ORDINARY);
    expect(usual.candidates[0]!.score).toBeLessThan(ORDINARY);
  });

  it('is shown as a bright frame, which the page left alone has not', () => {
    const region = { x: 29, y: 39, width: 82, height: 102 };
    const page = (rimPx: number) => tracePage(cardWith(rimPx, 0), []);
    const brightest = (rimPx: number) => {
      const effect = portraitEdgeEffect.show(page(rimPx), region, () => null);
      if (effect?.kind !== 'map') throw new Error('a map is shown');
      expect(effect.isRim).toBe(true);
      return Math.max(...effect.values.map((value) => value ?? 0));
    };
    expect(brightest(0.01)).toBe(1);
    expect(brightest(4)).toBeLessThan(0.6);
  });

  it('is not looked for on a page without one, nor on one drawn by a program', () => {
    const letter = printAndScan(makeLetter({ seed: 4, dpi: 150 }), { seed: 4 });
    expect(portraitEdge.look(pressedPage(letter))).toMatchObject({ reason: 'nothing-there' });
    expect(portraitEdge.look(pressedPage(honest, { storage: 'drawn' }))).toMatchObject({ reason: 'drawn' });
    expect(portraitEdge.look(pressedPage(makeCard({ seed: 21, side: 'front' })))).toMatchObject({
      reason: 'too-sharp',
    });
  });
});
