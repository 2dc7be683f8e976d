import { expect, test } from 'vitest';
import { lineSkew as check } from '../../../../shared/checks/authenticity/line-skew.ts';
import { lineSkew as detector } from '../../../../shared/imaging/traces/line-skew.ts';
import { glyphPage, type OddLineSpec } from '../../glyph-page.ts';
import { tracedInputs, tracePageOf } from '../../trace-glyphs.ts';

const run = (oddLines: readonly OddLineSpec[]) =>
  check.run(tracedInputs('line-skew', detector.look(tracePageOf(glyphPage({ lines: 20, oddLines }))), 5));

test('a line that runs askew of the others is told', () => {
  expect(run([{ line: 9, slopeDeg: 0.8 }])).toMatchObject([
    {
      severity: 'major',
      indicator: 'forged.digital_edit',
      region: { page: 1, box: { x: 200, y: 840, width: 980, height: 30 } },
      evidence: [{ found: { en: '0.60° clockwise', nl: '0.60° met de klok mee' } }, {}],
      explanation: { text: 'skewed', values: { found: '0.60°' } },
    },
  ]);
});

test('paper that curls lets the slope run over the page, and that says nothing', () => {
  expect(
    run(Array.from({ length: 20 }, (_, line) => ({ line, slopeDeg: 0.2 + 0.004 * line * line }))),
  ).toEqual([]);
});

test('a page of straight lines and a badly measured line say nothing', () => {
  expect(run([])).toEqual([]);
  expect(run([{ line: 9, slopeDeg: 0.8, slopeErrorDeg: 0.2 }])).toEqual([]);
});
