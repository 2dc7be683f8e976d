import { expect, test } from 'vitest';
import { wordTilt } from '../../../../shared/checks/authenticity/word-tilt.ts';
import { glyphPage, type OddWordSpec } from '../../glyph-page.ts';

const run = (...words: OddWordSpec[]) => wordTilt.run({ glyphs: [glyphPage({ words })] });

test('a word turned by a degree and a half is told', () => {
  expect(run({ line: 1, at: 0, text: 'Jansen', tiltDeg: -1.5 })).toEqual([
    {
      verdict: 'deviation',
      severity: 'major',
      indicator: 'forged.digital_edit',
      score: 0.48,
      region: { page: 1, box: { x: 200, y: 360, width: 180, height: 30 } },
      evidence: [
        {
          label: { en: 'turn against the line', nl: 'draaiing ten opzichte van de regel' },
          found: { en: '1.5° anticlockwise', nl: '1.5° tegen de klok in' },
          expected: { en: 'within 0.2°', nl: 'binnen 0.2°' },
          source: {
            en: 'the other 39 measured words of the page',
            nl: 'de andere 39 gemeten woorden van de pagina',
          },
        },
      ],
      explanation: { text: 'turned', values: { word: 'Jansen', found: '1.5°' } },
    },
  ]);
});

test('small tilts and misread words say nothing', () => {
  expect(run()).toEqual([]);
  expect(run({ line: 1, at: 0, tiltDeg: 0.5, tiltErrorDeg: 0.01 })).toEqual([]);
  expect(run({ line: 1, at: 0, tiltDeg: 20 })).toEqual([]);
});
