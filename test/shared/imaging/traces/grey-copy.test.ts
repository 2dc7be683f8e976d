import { describe, expect, it } from 'vitest';
import { greyCopy } from '../../../../shared/imaging/traces/grey-copy.ts';
import type { PressedDocument } from '../../../press/document.ts';
import { makePassportPage } from '../../../press/passport-page.ts';
import { printAndScan } from '../../../press/print-and-scan.ts';
import { gaussian, seeded } from '../../../press/seed.ts';
import { noisyPaper, pressedPage, tracePage } from './pressed-page.ts';

/** Genuine cards and passports of the press, and a real one, stay below. */
const ORDINARY = 3;

const ZONE = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];

function scoreOf(page: Parameters<typeof greyCopy.look>[0]): number | string {
  const outcome = greyCopy.look(page);
  return outcome.applies ? outcome.candidates[0]!.score : outcome.reason;
}

/** Noise in three channels, with patches of a tint so strong. */
function tinted(tint: number) {
  const random = seeded(3);
  const data = new Uint8Array(640 * 480 * 3);
  for (let at = 0; at < data.length; at += 3) {
    const x = (at / 3) % 640;
    const strong = x % 160 < 64 ? tint : 0;
    data[at] = Math.round(210 - strong + 2 * gaussian(random));
    data[at + 1] = Math.round(210 + 2 * gaussian(random));
    data[at + 2] = Math.round(205 + 2 * gaussian(random));
  }
  return { width: 640, height: 480, channels: 3 as const, data };
}

const zoneLines = [
  { text: 'PASSPORT', box: { x: 0, y: 0, width: 200, height: 20 } },
  ...ZONE.map((text, at) => ({ text, box: { x: 0, y: 400 + at * 40, width: 640, height: 30 } })),
];

function inGrey(document: PressedDocument): PressedDocument {
  const data = Uint8Array.from(document.raster.data);
  for (let at = 0; at < data.length; at += 3) {
    data.fill(Math.round(0.3 * data[at]! + 0.59 * data[at + 1]! + 0.11 * data[at + 2]!), at, at + 3);
  }
  return { ...document, raster: { ...document.raster, data } };
}

describe('grey copy', () => {
  it('tells tints from noise', () => {
    expect(scoreOf(tracePage(tinted(0), zoneLines))).toBeGreaterThan(2 * ORDINARY);
    expect(scoreOf(tracePage(tinted(10), zoneLines))).toBeLessThan(ORDINARY);
  });

  it('speaks only of kinds of page that have colour', () => {
    expect(scoreOf(tracePage(tinted(0), zoneLines.slice(0, 1)))).toBe('nothing-there');
    expect(scoreOf(tracePage(noisyPaper(640, 480), zoneLines))).toBe('colourless');
    expect(scoreOf(tracePage(tinted(0), zoneLines, { storage: 'bilevel' }))).toBe('bilevel');
  });

  it('tells a passport from its copy in black', () => {
    const sheet = makePassportPage({ seed: 3, dpi: 200 });
    const copy = pressedPage(printAndScan(inGrey(sheet), { seed: 3, grain: 3 }));
    expect(scoreOf(copy)).toBeGreaterThan(2 * ORDINARY);
    expect(scoreOf(pressedPage(printAndScan(sheet, { seed: 3, grain: 3 })))).toBeLessThan(ORDINARY);
  });
});
