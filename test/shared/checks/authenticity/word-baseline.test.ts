import { expect, test } from 'vitest';
import { wordBaseline } from '../../../../shared/checks/authenticity/word-baseline.ts';
import { glyphPage, type OddWordSpec } from '../../glyph-page.ts';

const run = (...words: OddWordSpec[]) => wordBaseline.run({ glyphs: [glyphPage({ words })] });

test('a word that stands a fifth of a millimetre low is told', () => {
  expect(run({ line: 2, at: 3, text: '1980', offsetPx: 2.4 })).toEqual([
    {
      verdict: 'deviation',
      severity: 'major',
      indicator: 'forged.digital_edit',
      score: 0.37,
      region: { page: 1, box: { x: 800, y: 420, width: 180, height: 30 } },
      evidence: [
        {
          label: { en: 'height against the line', nl: 'hoogte ten opzichte van de regel' },
          found: { en: '0.20 mm lower', nl: '0.20 mm lager' },
          expected: { en: 'within 0.03 mm', nl: 'binnen 0.03 mm' },
          source: {
            en: 'the other 39 measured words of the page',
            nl: 'de andere 39 gemeten woorden van de pagina',
          },
        },
      ],
      explanation: { text: 'below', values: { word: '1980', found: '0.20 mm' } },
    },
  ]);
});

test('print as it comes says nothing', () => {
  expect(run()).toEqual([]);
});

test('a raised or sunken mark of another size, or half a line away, is set so', () => {
  expect(run({ line: 2, at: 3, offsetPx: -7, xHeightPx: 13 })).toEqual([]);
  expect(run({ line: 2, at: 3, offsetPx: -12 })).toEqual([]);
});

test('a word that was read badly says nothing', () => {
  expect(run({ line: 2, at: 3, offsetPx: 2.4, confidence: 0.5 })).toEqual([]);
});

test('a form whose entries all stand low is filled in later, not altered', () => {
  const entries = [0, 1, 2, 3, 4, 5, 6, 7].map((line) => ({ line, at: 3, offsetPx: 2.4 }));
  expect(run(...entries)).toEqual([]);
});

test('a page with few words says nothing', () => {
  const page = glyphPage({ lines: 2, words: [{ line: 0, at: 1, offsetPx: 2.4 }] });
  expect(wordBaseline.run({ glyphs: [page] })).toEqual([]);
});

test('an entry that stands low in its row, where the other entries do not, is told', () => {
  const rows = Array.from({ length: 20 }, (_, line) => ({
    line,
    rowOffsetPx: line === 11 ? 3 : 0.1 * (line % 3),
    rowOffsetErrorPx: 0.2,
  }));
  const [finding, ...rest] = wordBaseline.run({ glyphs: [glyphPage({ lines: 20, oddLines: rows })] });
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'major',
    region: { page: 1, box: { x: 200, y: 960, width: 180, height: 30 } },
    explanation: { text: 'below', values: { found: '0.25 mm' } },
  });
});
