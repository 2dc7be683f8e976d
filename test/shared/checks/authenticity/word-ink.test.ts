import { expect, test } from 'vitest';
import { wordInk } from '../../../../shared/checks/authenticity/word-ink.ts';
import { tracedInputs } from '../../trace-glyphs.ts';

const run = (score: number, measures: Readonly<Record<string, number>>) => {
  const box = { x: 600, y: 540, width: 180, height: 30 };
  const candidates = [{ box, score, measures, text: 'Jansen' }];
  return wordInk.run(tracedInputs('word-ink', { applies: true, tests: 80, measures: {}, candidates }, 4));
};

test('a word in darker ink, or with harder edges, is told', () => {
  expect(run(7, { greyDifference: -28, usualGrey: 9 })).toMatchObject([
    {
      indicator: 'forged.different_ink',
      evidence: [{ found: '-28', expected: { en: 'within 9' } }, {}],
      explanation: { text: 'darker', values: { word: 'Jansen' } },
    },
  ]);
  expect(run(7, { softness: -0.5, usualSoftness: 0.15 })).toMatchObject([
    { explanation: { text: 'harder' } },
  ]);
});

test('what genuine pages give as well says nothing', () => {
  expect(run(3, { greyDifference: -12, usualGrey: 9 })).toEqual([]);
});
