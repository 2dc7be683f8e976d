import { expect, test } from 'vitest';
import { wordSpacing } from '../../../../shared/checks/authenticity/word-spacing.ts';
import { glyphPage, type OddWordSpec } from '../../glyph-page.ts';

const run = (...words: OddWordSpec[]) => wordSpacing.run({ glyphs: [glyphPage({ words })] });

test('a word set wider than the others is told', () => {
  expect(run({ line: 0, at: 1, text: 'Haddad', spacingPx: 2.6 })).toEqual([
    {
      verdict: 'deviation',
      severity: 'minor',
      indicator: 'forged.digital_edit',
      score: 0.52,
      region: { page: 1, box: { x: 400, y: 300, width: 180, height: 30 } },
      evidence: [
        {
          label: { en: 'room between the letters', nl: 'ruimte tussen de letters' },
          found: { en: '0.22 mm more', nl: '0.22 mm meer' },
          expected: { en: 'within 0.02 mm', nl: 'binnen 0.02 mm' },
          source: {
            en: 'the other 39 measured words of the page',
            nl: 'de andere 39 gemeten woorden van de pagina',
          },
        },
      ],
      explanation: { text: 'wider', values: { word: 'Haddad', found: '0.22 mm' } },
    },
  ]);
});

test('print as it comes, and words spread out on purpose, say nothing', () => {
  expect(run()).toEqual([]);
  expect(run({ line: 0, at: 1, spacingPx: 14 })).toEqual([]);
});
