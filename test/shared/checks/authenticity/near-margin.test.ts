import { expect, test } from 'vitest';
import { nearMargin as check } from '../../../../shared/checks/authenticity/near-margin.ts';
import { nearMargin as detector } from '../../../../shared/imaging/traces/near-margin.ts';
import { glyphPage, type OddLineSpec } from '../../glyph-page.ts';
import { tracedInputs, tracePageOf } from '../../trace-glyphs.ts';

const run = (...odd: OddLineSpec[]) => {
  const page = glyphPage({ lines: 10, oddLines: odd.map((line) => ({ ...line, slopeDeg: 0 })) });
  return check.run(tracedInputs('near-margin', detector.look(tracePageOf(page)), 6));
};

test('a line that starts next to the margin of the others is told', () => {
  expect(run({ line: 4, startPx: 13 })).toMatchObject([
    {
      verdict: 'deviation',
      indicator: 'forged.digital_edit',
      region: { page: 1, box: { x: 213, y: 540, width: 180, height: 30 } },
      explanation: { text: 'off', values: { word: 'civil' } },
      evidence: [{ source: { en: 'the 9 other starts at this margin' } }, {}],
    },
  ]);
});

test('indents, first lines and second margins say nothing', () => {
  expect(run()).toEqual([]);
  expect(run({ line: 4, startPx: 80 })).toEqual([]);
  expect(run({ line: 0, startPx: 13 })).toEqual([]);
  expect(run({ line: 4, startPx: 13 }, { line: 6, startPx: 13 })).toEqual([]);
});
