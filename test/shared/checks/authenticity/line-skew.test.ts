import { expect, test } from 'vitest';
import { lineSkew } from '../../../../shared/checks/authenticity/line-skew.ts';
import { glyphPage, type OddLineSpec } from '../../glyph-page.ts';

const run = (oddLines: readonly OddLineSpec[]) =>
  lineSkew.run({ glyphs: [glyphPage({ lines: 20, oddLines })] });

test('a line that runs askew of the others is told', () => {
  const [finding, ...rest] = run([{ line: 9, slopeDeg: 0.8 }]);
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({
    verdict: 'deviation',
    severity: 'major',
    indicator: 'forged.digital_edit',
    region: { page: 1, box: { x: 200, y: 840, width: 980, height: 30 } },
    explanation: { text: 'skewed', values: { found: '0.60°' } },
    evidence: [{ found: { en: '0.60° clockwise', nl: '0.60° met de klok mee' } }],
  });
});

test('paper that curls lets the slope run over the page, and that says nothing', () => {
  const curled = Array.from({ length: 20 }, (_, line) => ({ line, slopeDeg: 0.2 + 0.004 * line * line }));
  expect(run(curled)).toEqual([]);
});

test('a page of straight lines and a badly measured line say nothing', () => {
  expect(run([])).toEqual([]);
  expect(run([{ line: 9, slopeDeg: 0.8, slopeErrorDeg: 0.2 }])).toEqual([]);
});
