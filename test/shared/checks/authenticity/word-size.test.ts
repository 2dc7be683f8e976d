import { expect, test } from 'vitest';
import { wordSize as check } from '../../../../shared/checks/authenticity/word-size.ts';
import { wordSize as detector } from '../../../../shared/imaging/traces/word-size.ts';
import { glyphPage, type OddWordSpec } from '../../glyph-page.ts';
import { tracedInputs, tracePageOf } from '../../trace-glyphs.ts';

const ORDINARY = 4;
const run = (...words: OddWordSpec[]) =>
  check.run(tracedInputs('word-size', detector.look(tracePageOf(glyphPage({ words }))), ORDINARY));

test('a word that is eight percent larger than its line is told', () => {
  expect(run({ line: 4, at: 2, xHeightPx: 21.6 })).toMatchObject([
    {
      verdict: 'deviation',
      severity: 'major',
      indicator: 'forged.digital_edit',
      region: { page: 1, box: { x: 600, y: 540, width: 180, height: 30 } },
      evidence: [{ found: { en: '8 % more', nl: '8 % meer' } }, {}],
      explanation: { text: 'larger', values: { word: 'civil', found: '8 %' } },
    },
  ]);
});

test('an entry that is set smaller than the other entries of its column is told', () => {
  const page = glyphPage({
    lines: 12,
    wordsPerLine: 1,
    words: [{ line: 5, at: 0, xHeightPx: 18.8 }],
  });
  const outcome = detector.look(tracePageOf(page));
  expect(check.run(tracedInputs('word-size', outcome, ORDINARY))).toMatchObject([
    { region: { box: { y: 600 } }, explanation: { text: 'smaller', values: { found: '6 %' } } },
  ]);
});

test('a size that the document uses elsewhere says nothing', () => {
  expect(
    run(
      { line: 4, at: 2, xHeightPx: 21.6 },
      { line: 5, at: 0, xHeightPx: 21.6 },
      { line: 5, at: 1, xHeightPx: 21.6 },
      { line: 5, at: 2, xHeightPx: 21.6 },
      { line: 5, at: 3, xHeightPx: 21.6 },
      { line: 5, at: 4, xHeightPx: 21.6 },
      { line: 6, at: 0, xHeightPx: 21.6 },
      { line: 6, at: 1, xHeightPx: 21.6 },
      { line: 6, at: 2, xHeightPx: 21.6 },
      { line: 6, at: 3, xHeightPx: 21.6 },
      { line: 6, at: 4, xHeightPx: 21.6 },
    ),
  ).toEqual([]);
});

test('print as it comes, and a size that is set on purpose, say nothing', () => {
  expect(run()).toEqual([]);
  expect(run({ line: 4, at: 2, xHeightPx: 30 })).toEqual([]);
});
