import { describe, expect, it } from 'vitest';
import type { Raster } from '../../../../shared/imaging/raster.ts';
import { inkCrossingEffect } from '../../../../shared/imaging/traces/effects/ink-crossing-effect.ts';
import { inkCrossing } from '../../../../shared/imaging/traces/ink-crossing.ts';
import type { TraceCandidate } from '../../../../shared/model/traces.ts';
import { layMarkOver } from '../../../press/attacks/lay-mark-over.ts';
import { captureSheet } from '../../../press/capture.ts';
import { overlap } from '../../../press/ink.ts';
import { seeded } from '../../../press/seed.ts';
import { makeSheet } from '../../../press/sorts.ts';
import { noisyPaper, pressedPage, tracePage } from './pressed-page.ts';

const PAPER = [240, 238, 232] as const;
const INK = [90, 110, 200] as const;
const TINT = [205, 212, 240] as const;
const PRINT = 50;
/** Bars of print, and a stroke of ink through the middle of them. */
const BARS = 12;
const BAR_EVERY = 24;
const STROKE = { top: 96, bottom: 104 };

type Laying = 'multiplies' | 'covers' | 'avoids';

/** Upright bars of print and a stroke of blue ink across them; or between them, over the first three alone. */
function barred(laying: Laying, bars = BARS, ink: readonly number[] = INK): Raster {
  const [width, height] = [420, 200];
  const data = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const bar = Math.floor((x - 60) / BAR_EVERY);
    const isBar = bar >= 0 && bar < bars && (x - 60) % BAR_EVERY < 5 && y > 70 && y < 130;
    const isStroke = laying !== 'avoids' && y >= STROKE.top && y < STROKE.bottom && x > 30 && x < 390;
    for (let channel = 0; channel < 3; channel++) {
      const printed = isBar ? PRINT : PAPER[channel]!;
      const through = Math.round((printed * ink[channel]!) / 255);
      data[at * 3 + channel] = !isStroke ? printed : laying === 'covers' ? ink[channel]! : through;
    }
  }
  return { width, height, channels: 3, data };
}

function look(raster: Raster, page = {}): readonly TraceCandidate[] | string {
  const outcome = inkCrossing.look(tracePage(raster, [], page));
  return outcome.applies ? outcome.candidates : outcome.reason;
}

describe('ink over print', () => {
  it('that covers it counts every crossing, and ink that multiplies counts none', () => {
    const [covered] = look(barred('covers')) as TraceCandidate[];
    expect(covered!.score).toBe(BARS);
    expect(covered!.measures).toMatchObject({ covered: BARS, through: 0 });
    const [through] = look(barred('multiplies')) as TraceCandidate[];
    expect(through!.score).toBeLessThan(-4);
    expect(through!.measures).toMatchObject({ covered: 0, through: BARS });
    expect(through!.measures.level).toBeCloseTo(through!.measures.both!, -1);
  });

  it('says nothing where ink and print hardly meet, and without colour or levels', () => {
    expect(look(barred('avoids'))).toBe('nothing-there');
    expect(look(barred('covers', 2))).toBe('nothing-there');
    expect(look(barred('covers', BARS, TINT)), 'a pale ground').toBe('nothing-there');
    expect(look(noisyPaper(300, 200))).toBe('colourless');
    expect(look(barred('covers'), { storage: 'bilevel' })).toBe('bilevel');
    expect(look(barred('covers'), { storage: 'drawn' })).toBe('drawn');
    expect(look(barred('covers'), { dpi: 90 })).toBe('low-resolution');
  });

  it('is shown as it is, and as it would be if the inks multiplied', () => {
    const page = tracePage(barred('covers'), []);
    const outcome = inkCrossing.look(page);
    const [first] = outcome.applies ? outcome.candidates : [];
    const effect = inkCrossingEffect.show(page, first!.box, () => first!);
    if (effect?.kind !== 'expected') throw new Error('no picture');
    const { here, columns, values, caption } = effect;
    expect(caption.en).toContain(`One of the ${BARS} crossings`);
    const row = values.slice((100 - here.y) * columns, (101 - here.y) * columns) as number[];
    expect(columns).toBe(here.width);
    expect(Math.min(...row)).toBeLessThan(0.2);
    expect(Math.max(...row)).toBeGreaterThan(0.35);
  });
});

describe('a letter with genuine stamps over its print', () => {
  const [seed, dpi] = [4, 240];
  const how = { by: 'fine-scan', dpi, seed } as const;
  const honest = captureSheet(makeSheet('stamped-letter', seed, dpi), how);
  const donor = captureSheet(makeSheet('letter', 24, dpi), { ...how, seed: 24 });
  const scoresOf = (page: typeof honest) => look(pressedPage(page).raster, { dpi }) as TraceCandidate[];

  it('is ordinary, and a picture of a stamp laid over it stands out', () => {
    const altered = layMarkOver(honest, donor, { opacity: 1, random: seeded(1) });
    const [first] = scoresOf(altered!.document);
    expect(overlap(first!.box, altered!.region)).toBe(true);
    expect(first!.score).toBeGreaterThan(8);
    expect(Math.max(...scoresOf(honest).map(({ score }) => score))).toBeLessThan(0);
  });
});
