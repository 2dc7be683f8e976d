import { expect, test } from 'vitest';
import { wordSize } from '../../../../shared/checks/authenticity/word-size.ts';
import { glyphPage, type OddWordSpec } from '../../glyph-page.ts';

const run = (...words: OddWordSpec[]) => wordSize.run({ glyphs: [glyphPage({ words })] });

test('a word that is eight percent larger than its line is told', () => {
  expect(run({ line: 4, at: 2, text: 'Kowalski', xHeightPx: 21.6 })).toEqual([
    {
      verdict: 'deviation',
      severity: 'major',
      indicator: 'forged.digital_edit',
      score: 0.49,
      region: { page: 1, box: { x: 600, y: 540, width: 180, height: 30 } },
      evidence: [
        {
          label: { en: 'height of the letters', nl: 'hoogte van de letters' },
          found: { en: '8 % more', nl: '8 % meer' },
          expected: { en: 'within 1 % of the line', nl: 'binnen 1 % van de regel' },
          source: {
            en: 'the other 39 measured words of the page',
            nl: 'de andere 39 gemeten woorden van de pagina',
          },
        },
      ],
      explanation: { text: 'larger', values: { word: 'Kowalski', found: '8 %' } },
    },
  ]);
});

test('a size that the document uses elsewhere says nothing', () => {
  expect(
    run(
      { line: 4, at: 2, xHeightPx: 21.6 },
      { line: 5, at: 0, xHeightPx: 21.6 },
      { line: 6, at: 1, xHeightPx: 21.6 },
    ),
  ).toEqual([]);
});

test('a size that is set on purpose, and a line of mixed sizes, say nothing', () => {
  expect(run({ line: 4, at: 2, xHeightPx: 30 })).toEqual([]);
  expect(run({ line: 4, at: 2, xHeightPx: 21.6 }, { line: 4, at: 4, xHeightPx: 18 })).toEqual([]);
});
