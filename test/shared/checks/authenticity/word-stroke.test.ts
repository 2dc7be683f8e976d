import { expect, test } from 'vitest';
import { wordStroke as check } from '../../../../shared/checks/authenticity/word-stroke.ts';
import { wordStroke as detector } from '../../../../shared/imaging/traces/word-stroke.ts';
import { glyphPage, type OddWordSpec } from '../../glyph-page.ts';
import { tracedInputs, tracePageOf } from '../../trace-glyphs.ts';

const run = (...words: OddWordSpec[]) =>
  check.run(tracedInputs('word-stroke', detector.look(tracePageOf(glyphPage({ words }))), 4));

test('a word with thicker strokes than the words around it is told', () => {
  expect(run({ line: 4, at: 2, strokePx: 3.6 })).toMatchObject([
    {
      severity: 'major',
      indicator: 'forged.overwrite',
      region: { page: 1, box: { x: 600, y: 540, width: 180, height: 30 } },
      evidence: [{ found: { en: '20 % more' } }, {}],
      explanation: { text: 'thicker', values: { word: 'civil', found: '20 %' } },
    },
  ]);
  expect(run({ line: 4, at: 2, strokePx: 2.4 })).toMatchObject([{ explanation: { text: 'thinner' } }]);
  expect(run({ line: 4, at: 2, strokePx: 4.2 })).toMatchObject([{ explanation: { text: 'bold' } }]);
});

test('print as it comes says nothing', () => {
  expect(run()).toEqual([]);
});
