import { expect, test } from 'vitest';
import { wordTilt as check } from '../../../../shared/checks/authenticity/word-tilt.ts';
import { wordTilt as detector } from '../../../../shared/imaging/traces/word-tilt.ts';
import { glyphPage, type OddWordSpec } from '../../glyph-page.ts';
import { tracedInputs, tracePageOf } from '../../trace-glyphs.ts';

const run = (...words: OddWordSpec[]) =>
  check.run(tracedInputs('word-tilt', detector.look(tracePageOf(glyphPage({ words }))), 4.5));

test('a word turned by a degree and a half is told', () => {
  expect(run({ line: 1, at: 0, text: 'Jansen', tiltDeg: -1.5 })).toMatchObject([
    {
      severity: 'major',
      indicator: 'forged.digital_edit',
      region: { page: 1, box: { x: 200, y: 360, width: 180, height: 30 } },
      evidence: [{ found: { en: '1.5° anticlockwise', nl: '1.5° tegen de klok in' } }, {}],
      explanation: { text: 'turned', values: { word: 'Jansen', found: '1.5°' } },
    },
  ]);
});

test('small tilts, short words and misread ones say nothing', () => {
  expect(run()).toEqual([]);
  expect(run({ line: 1, at: 0, tiltDeg: 0.5, tiltErrorDeg: 0.01 })).toEqual([]);
  expect(run({ line: 1, at: 0, tiltDeg: 0.7, tiltErrorDeg: 0.3 })).toEqual([]);
  expect(run({ line: 1, at: 0, tiltDeg: 20 })).toEqual([]);
});
