import { expect, test } from 'vitest';
import { wordSpacing as check } from '../../../../shared/checks/authenticity/word-spacing.ts';
import { wordSpacing as detector } from '../../../../shared/imaging/traces/word-spacing.ts';
import { glyphPage, type OddWordSpec } from '../../glyph-page.ts';
import { tracedInputs, tracePageOf } from '../../trace-glyphs.ts';

const run = (...words: OddWordSpec[]) =>
  check.run(tracedInputs('word-spacing', detector.look(tracePageOf(glyphPage({ words }))), 5));

test('a word whose letters were pushed together is told', () => {
  expect(run({ line: 3, at: 1, spacingPx: -3.4 })).toMatchObject([
    {
      region: { page: 1, box: { x: 400, y: 480, width: 180, height: 30 } },
      evidence: [{ found: { en: '0.29 mm less', nl: '0.29 mm minder' } }, {}],
      explanation: { text: 'tighter', values: { word: 'civil' } },
    },
  ]);
  expect(run({ line: 3, at: 1, spacingPx: 3.4 })).toMatchObject([{ explanation: { text: 'wider' } }]);
});

test('print as it comes, signs within a word and letterspacing on purpose say nothing', () => {
  expect(run()).toEqual([]);
  expect(run({ line: 3, at: 1, text: '(civil)', spacingPx: 3.4 })).toEqual([]);
  expect(run({ line: 3, at: 1, spacingPx: 14 })).toEqual([]);
});
