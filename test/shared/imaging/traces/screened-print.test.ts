import { describe, expect, it } from 'vitest';
import { screenedPrint } from '../../../../shared/imaging/traces/screened-print.ts';
import { captureSheet } from '../../../press/capture.ts';
import { makeCard } from '../../../press/card.ts';
import { halftoned } from '../../../press/halftone.ts';
import { noisyPaper, pressedPage, tracePage } from './pressed-page.ts';

/** Genuine cards and passports, of the press and real ones, stay below. */
const ORDINARY = 0.9;

const LETTERS = 30;
/** Letters of a zone at 300 dpi. */
const LETTER_PX = 30;
const [WIDTH, HEIGHT] = [920, 560];
const ZONE = [0, 1, 2].map((at) => ({
  text: `I${'<'.repeat(LETTERS - 1)}`,
  box: { x: 8, y: 420 + 44 * at, width: LETTER_PX * (LETTERS - 0.3), height: 30 },
}));
const lines = [{ text: 'PERMIT', box: { x: 0, y: 0, width: 300, height: 20 } }, ...ZONE];

type Level = (x: number, y: number) => number;

/** Paper with noise, darker by what a pattern says. */
function printed(pattern: Level) {
  const paper = noisyPaper(WIDTH, HEIGHT);
  for (let at = 0; at < paper.data.length; at++)
    paper.data[at]! -= Math.round(pattern(at % WIDTH, Math.floor(at / WIDTH)));
  return paper;
}

/** Rows of dots at 30 degrees, so many pixels apart. */
const dots: Level = (x, y) => {
  const [cos, sin] = [Math.cos(Math.PI / 6), Math.sin(Math.PI / 6)];
  const turn = (along: number) => Math.cos((2 * Math.PI * along) / 3.4);
  return 12 * Math.max(0, turn(x * cos + y * sin) + turn(y * cos - x * sin) - 0.6);
};
/** Straight lines of the same fineness, one way only. */
const rules: Level = (x, y) => 12 * Math.max(0, Math.cos((2 * Math.PI * (0.86 * x + 0.5 * y)) / 3.4));

function outcomeOf(pattern: Level) {
  const outcome = screenedPrint.look(tracePage(printed(pattern), lines));
  if (!outcome.applies) throw new Error(outcome.reason);
  return outcome;
}

describe('screened print', () => {
  it('finds dots, their fineness and their angle', () => {
    const { candidates, measures } = outcomeOf(dots);
    expect(candidates[0]!.score).toBeGreaterThan(4 * ORDINARY);
    expect(measures.perInch).toBeGreaterThan(84);
    expect(measures.perInch).toBeLessThan(93);
    expect(measures.angle).toBeGreaterThan(26);
    expect(measures.angle).toBeLessThan(34);
  });

  it('is silent about plain paper and about lines, however regular', () => {
    expect(outcomeOf(() => 0).candidates[0]!.score).toBeLessThan(ORDINARY);
    expect(outcomeOf(rules).candidates[0]!.score).toBeLessThan(ORDINARY);
  });

  it('is silent about a portrait in dots on a ground without', () => {
    const portrait: Level = (x, y) => (x < 260 && y < 380 ? dots(x, y) : 0);
    expect(outcomeOf(portrait).candidates[0]!.score).toBeLessThan(ORDINARY);
  });

  it('speaks only of pages with a machine-readable zone, and of scans fine enough', () => {
    const reasonOf = (page: Parameters<typeof screenedPrint.look>[0]) => {
      const outcome = screenedPrint.look(page);
      return outcome.applies ? null : outcome.reason;
    };
    const paper = printed(dots);
    expect(reasonOf(tracePage(paper, lines.slice(0, 2)))).toBe('nothing-there');
    expect(reasonOf(tracePage(paper, lines, { storage: 'drawn' }))).toBe('drawn');
    const coarse = lines.map(({ text, box }) => ({ text, box: { ...box, width: 0.6 * box.width } }));
    expect(reasonOf(tracePage(paper, coarse))).toBe('low-resolution');
    expect(reasonOf(tracePage(noisyPaper(900, 120), [...ZONE]))).toBe('too-little');
  });

  it('tells a card of the press from its copy by an office printer', () => {
    const card = makeCard({ seed: 11, side: 'back', dpi: 400 });
    const how = { linesPerInch: 85, turnDeg: 0, softness: 0.1 };
    const copy = { ...card, raster: halftoned(card.raster, card.dpi, how) };
    const scoreOf = (document: typeof card) => {
      const scan = captureSheet(document, { by: 'office-scan', dpi: 300, seed: 11 });
      const outcome = screenedPrint.look(pressedPage(scan));
      return outcome.applies ? outcome.candidates[0]!.score : Number.NaN;
    };
    expect(scoreOf(copy)).toBeGreaterThan(2 * ORDINARY);
    expect(scoreOf(card)).toBeLessThan(ORDINARY);
  });
});
