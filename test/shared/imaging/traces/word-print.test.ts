import { expect, test } from 'vitest';
import { wordPrintEffect } from '../../../../shared/imaging/traces/effects/word-print-effect.ts';
import { wordPrint } from '../../../../shared/imaging/traces/word-print.ts';
import { glyphPage } from '../../glyph-page.ts';
import { tracePageOf } from '../../trace-glyphs.ts';
import { type BarSpec, printedBars } from './printed-bars.ts';

const PLAIN: BarSpec = { ink: 70, edges: [0.2, 0.8] };
const page = (odd: BarSpec, isOdd = (line: number, at: number) => line === 4 && at === 2) =>
  printedBars(glyphPage(), (line, at) => (isOdd(line, at) ? odd : PLAIN));

function candidates(...given: Parameters<typeof page>) {
  const outcome = wordPrint.look(page(...given));
  if (!outcome.applies) throw new Error(outcome.reason);
  return outcome.candidates;
}

test.each([
  ['darker ink', { ...PLAIN, ink: 30 }, 'contrast', 40],
  ['sharper edges', { ...PLAIN, edges: [0.02, 0.98] }, 'steepness', 0.1],
  ['softer edges', { ...PLAIN, edges: [0.33, 0.67] }, 'steepness', -0.1],
] as const)('a word with %s comes first, far above the others', (_, odd, measure, least) => {
  const [first, second] = candidates(odd);
  expect(first).toMatchObject({ box: { x: 600, y: 540 }, text: 'civil' });
  expect(first!.score).toBeGreaterThan(1.5 * second!.score);
  expect(first!.measures[measure]! / least).toBeGreaterThan(0.6);
  expect(Math.abs(first!.measures[measure]!)).toBeGreaterThan(first!.measures[`${measure}Usual`]!);
});

test('words in thicker strokes than the rest, and a page of one print, are told apart', () => {
  const thick = glyphPage({ words: [{ line: 4, at: 2, strokePx: 3.9 }] });
  const outcome = wordPrint.look(printedBars(thick, () => PLAIN));
  if (!outcome.applies) throw new Error(outcome.reason);
  expect(outcome.candidates[0]).toMatchObject({ box: { x: 600, y: 540 } });
  expect(candidates(PLAIN)[0]!.score).toBeLessThan(outcome.candidates[0]!.score / 1.5);
});

test('what the lines of a patterned ground explain is not held against a word', () => {
  const [plain] = candidates({ ...PLAIN, ink: 110 });
  const [odd] = candidates({ ...PLAIN, ink: 110, pattern: 45 });
  expect(plain!.score).toBeGreaterThan(5);
  expect(odd!.score).toBeLessThan(plain!.score / 2);
});

test('a look that other rows have too is one of the document', () => {
  const [first] = candidates({ ...PLAIN, ink: 30 }, (line, at) => line % 2 === 0 && at === 2);
  expect(first!.score).toBeLessThan(candidates({ ...PLAIN, ink: 30 })[0]!.score / 2);
});

test('pages without levels, without words and drawn by a program are not judged', () => {
  expect(wordPrint.look(tracePageOf(glyphPage(), 'bilevel'))).toEqual({ applies: false, reason: 'bilevel' });
  expect(wordPrint.look(tracePageOf(glyphPage(), 'drawn'))).toEqual({ applies: false, reason: 'drawn' });
  const few = printedBars(glyphPage({ lines: 1 }), () => PLAIN);
  expect(wordPrint.look(few)).toEqual({ applies: false, reason: 'too-little' });
});

test('the picture shows the measure that differs most, with the words that it was held against', () => {
  const source = page({ ...PLAIN, ink: 30 });
  const effect = wordPrintEffect.show(source, { x: 600, y: 540, width: 180, height: 30 }, () => null);
  if (effect?.kind !== 'dots') throw new Error('no dots');
  expect(effect.axis.en).toContain('ink');
  expect(effect.here).toBeGreaterThan(25);
  expect(effect.near.length).toBeGreaterThan(10);
  expect(Math.max(...effect.near, ...effect.others)).toBeLessThan(15);
  expect(wordPrintEffect.show(source, { x: 0, y: 0, width: 9, height: 9 }, () => null)).toBeNull();
});
