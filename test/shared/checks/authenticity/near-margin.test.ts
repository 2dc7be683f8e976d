import { expect, test } from 'vitest';
import { nearMargin } from '../../../../shared/checks/authenticity/near-margin.ts';
import { glyphPage, type OddLineSpec } from '../../glyph-page.ts';

const run = (...oddLines: OddLineSpec[]) =>
  nearMargin.run({
    glyphs: [glyphPage({ lines: 10, oddLines: oddLines.map((line) => ({ ...line, slopeDeg: 0 })) })],
  });

test('a line that starts next to the margin of the others is told', () => {
  const [finding, ...rest] = run({ line: 4, startPx: 13 });
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({
    verdict: 'deviation',
    severity: 'minor',
    indicator: 'forged.digital_edit',
    region: { page: 1, box: { x: 213, y: 540, width: 180, height: 30 } },
    explanation: { text: 'off', values: { word: 'civil' } },
    evidence: [{ source: { en: 'the 9 other starts at this margin' } }],
  });
});

test('indents, first lines and second margins say nothing', () => {
  expect(run()).toEqual([]);
  expect(run({ line: 4, startPx: 80 })).toEqual([]);
  expect(run({ line: 0, startPx: 13 })).toEqual([]);
  expect(run({ line: 4, startPx: 13 }, { line: 6, startPx: 13 })).toEqual([]);
});
