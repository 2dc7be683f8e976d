import { expect, test } from 'vitest';
import { wordStroke } from '../../../../shared/checks/authenticity/word-stroke.ts';
import { glyphPage, type OddWordSpec } from '../../glyph-page.ts';

const run = (...words: OddWordSpec[]) => wordStroke.run({ glyphs: [glyphPage({ words })] });

test('a word with strokes a fifth thicker is told', () => {
  expect(run({ line: 4, at: 2, text: '1938', strokePx: 3.6 })).toEqual([
    {
      verdict: 'deviation',
      severity: 'major',
      indicator: 'forged.overwrite',
      score: 0.47,
      region: { page: 1, box: { x: 600, y: 540, width: 180, height: 30 } },
      evidence: [
        {
          label: { en: 'width of the strokes', nl: 'dikte van de lijnen' },
          found: { en: '20 % more', nl: '20 % meer' },
          expected: { en: 'within 3 % of the line', nl: 'binnen 3 % van de regel' },
          source: {
            en: 'the other 39 measured words of the page',
            nl: 'de andere 39 gemeten woorden van de pagina',
          },
        },
      ],
      explanation: { text: 'thicker', values: { word: '1938', found: '20 %' } },
    },
  ]);
});

test('a single bold word is worth no more than a look, a thin one is told', () => {
  const told = (strokePx: number) =>
    run({ line: 4, at: 2, strokePx }).map(({ severity, indicator, explanation }) => [
      severity,
      indicator,
      explanation.text,
    ]);
  expect(told(4.4)).toEqual([['minor', 'forged.overwrite', 'bold']]);
  expect(told(2.4)).toEqual([['major', 'forged.different_ink', 'thinner']]);
});

test('a document that uses bold in its lines says nothing', () => {
  expect(
    run(
      { line: 1, at: 2, strokePx: 4.4 },
      { line: 4, at: 2, strokePx: 4.4 },
      { line: 6, at: 0, strokePx: 4.3 },
    ),
  ).toEqual([]);
});

test('labels of another size are compared with labels', () => {
  const labels = [1, 2, 3, 4, 5, 6].map((line) => ({ line, at: 0, xHeightPx: 15, strokePx: 2.2 }));
  expect(run(...labels)).toEqual([]);
});
