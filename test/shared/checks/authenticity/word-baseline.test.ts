import { expect, test } from 'vitest';
import { wordBaseline as check } from '../../../../shared/checks/authenticity/word-baseline.ts';
import { wordBaseline as detector } from '../../../../shared/imaging/traces/word-baseline.ts';
import { glyphPage, type OddWordSpec } from '../../glyph-page.ts';
import { tracedInputs, tracePageOf } from '../../trace-glyphs.ts';

const ORDINARY = 3.5;
const look = (...words: OddWordSpec[]) => detector.look(tracePageOf(glyphPage({ words })));
const run = (...words: OddWordSpec[]) => check.run(tracedInputs('word-baseline', look(...words), ORDINARY));

test('a word that stands a fifth of a millimetre low is told', () => {
  expect(run({ line: 2, at: 3, text: '1980', offsetPx: 2.4 })).toMatchObject([
    {
      verdict: 'deviation',
      severity: 'major',
      indicator: 'forged.digital_edit',
      region: { page: 1, box: { x: 800, y: 420, width: 180, height: 30 } },
      evidence: [
        { found: { en: '0.20 mm lower', nl: '0,20 mm lager' }, expected: { en: 'within 0.07 mm' } },
        {},
      ],
      explanation: { text: 'below', values: { word: '1980', found: { en: '0.20 mm', nl: '0,20 mm' } } },
    },
  ]);
});

test('print as it comes says nothing, nor does a word that was read badly', () => {
  expect(run()).toEqual([]);
  expect(run({ line: 2, at: 3, offsetPx: 2.4, confidence: 0.5 })).toEqual([]);
});

test('a raised or sunken mark of another size, or half a line away, is set so', () => {
  expect(run({ line: 2, at: 3, offsetPx: -7, xHeightPx: 13 })).toEqual([]);
  expect(run({ line: 2, at: 3, offsetPx: -12 })).toEqual([]);
});

test('a page with few words, and one that a program drew, are not judged', () => {
  const page = glyphPage({ lines: 1, wordsPerLine: 4, words: [{ line: 0, at: 1, offsetPx: 2.4 }] });
  expect(detector.look(tracePageOf(page))).toEqual({ applies: false, reason: 'too-little' });
  expect(detector.look(tracePageOf(glyphPage(), 'drawn'))).toEqual({ applies: false, reason: 'drawn' });
});

test('an entry that stands low in its row, where the other entries do not, is told', () => {
  const rows = Array.from({ length: 20 }, (_, line) => ({
    line,
    rowOffsetPx: line === 11 ? 3 : 0.1 * (line % 3),
    rowOffsetErrorPx: 0.2,
  }));
  const outcome = detector.look(tracePageOf(glyphPage({ lines: 20, oddLines: rows })));
  expect(check.run(tracedInputs('word-baseline', outcome, ORDINARY))).toMatchObject([
    {
      region: { page: 1, box: { x: 200, y: 960, width: 180, height: 30 } },
      explanation: { text: 'below', values: { found: { en: '0.25 mm', nl: '0,25 mm' } } },
    },
  ]);
});

test('on a sheet that bends, where lines slope otherwise than the page, rows are not held against one another so closely', () => {
  const rows = (bend: number) =>
    Array.from({ length: 20 }, (_, line) => ({
      line,
      row: line - (line % 2),
      ...(line % 2 === 0
        ? { slopeDeg: 0.2 + bend * line }
        : { slopeDeg: null, slopeErrorDeg: null, startPx: 400 }),
      rowOffsetPx: line % 2 === 0 ? null : line === 11 ? 0.1 : 3.1 + 0.1 * (line % 3),
      rowOffsetErrorPx: line % 2 === 0 ? null : 0.2,
    }));
  const run = (bend: number) => {
    const outcome = detector.look(tracePageOf(glyphPage({ lines: 20, oddLines: rows(bend) })));
    return check.run(tracedInputs('word-baseline', outcome, ORDINARY));
  };
  expect(run(0)).toMatchObject([{ region: { box: { y: 960 } }, explanation: { text: 'above' } }]);
  expect(run(0.05)).toEqual([]);
});
