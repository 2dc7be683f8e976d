import { expect, test } from 'vitest';
import { identicalGlyphs } from '../../../../shared/checks/authenticity/identical-glyphs.ts';
import type { GlyphComparison } from '../../../../shared/model/glyphs.ts';
import { glyphPage } from '../../glyph-page.ts';

const run = (comparison: GlyphComparison) => identicalGlyphs.run({ glyphs: [glyphPage({ comparison })] });
const searched = { applies: true, glyphs: 900, pairs: 400, noiseDistance: 3.1, usualDistance: 9 } as const;

test('both places of a copied digit are told, each naming the other', () => {
  const twin = {
    text: '7',
    first: { x: 100, y: 200, width: 20, height: 30 },
    second: { x: 500, y: 640, width: 20, height: 30 },
    distance: 3.6,
  };
  const finding = {
    verdict: 'deviation',
    severity: 'major',
    indicator: 'forged.digital_edit',
    score: 0.6,
    region: { page: 1, box: twin.first },
    evidence: [
      {
        label: {
          en: 'difference between the two, in grey levels',
          nl: 'verschil tussen beide, in grijswaarden',
        },
        found: '3.6',
        expected: {
          en: 'at least 9.0; grain alone gives 3.1',
          nl: 'minstens 9.0; de korrel alleen geeft 3.1',
        },
        source: {
          en: '400 pairs of equal characters on the page',
          nl: '400 paren gelijke tekens op de pagina',
        },
      },
    ],
    explanation: {
      text: 'twin',
      values: {
        char: '7',
        place: {
          en: '500 px from the left, 640 px from the top',
          nl: '500 px van links, 640 px van boven',
        },
      },
    },
  };
  const place = {
    en: '100 px from the left, 200 px from the top',
    nl: '100 px van links, 200 px van boven',
  };
  expect(run({ ...searched, twins: [twin] })).toEqual([
    finding,
    {
      ...finding,
      region: { page: 1, box: twin.second },
      explanation: { text: 'twin', values: { char: '7', place } },
    },
  ]);
});

test('a page where the comparison means nothing says why', () => {
  expect(run({ applies: false, reason: 'no-grain' })).toEqual([
    {
      verdict: 'not-assessable',
      severity: 'note',
      indicator: null,
      score: 0,
      region: null,
      evidence: [],
      explanation: { text: 'no-grain', values: { page: '1' } },
    },
  ]);
});

test('no twins, a drawn page and an empty page say nothing', () => {
  expect(run({ ...searched, twins: [] })).toEqual([]);
  expect(run({ applies: false, reason: 'drawn' })).toEqual([]);
  expect(run({ applies: false, reason: 'nothing-read' })).toEqual([]);
});
