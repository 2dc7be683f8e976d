import { expect, test } from 'vitest';
import { wordFace } from '../../../../shared/checks/authenticity/word-face.ts';
import { tracedInputs } from '../../trace-glyphs.ts';

const run = (score: number) => {
  const box = { x: 600, y: 540, width: 180, height: 30 };
  const candidates = [{ box, score, measures: { ratio: 6.2, usualRatio: 1.6 }, text: 'Jansen' }];
  return wordFace.run(tracedInputs('word-face', { applies: true, tests: 80, measures: {}, candidates }, 9));
};

test('a word in another typeface is told', () => {
  expect(run(14)).toMatchObject([
    {
      indicator: 'forged.digital_edit',
      evidence: [{ found: { en: '6.2 times', nl: '6.2 maal' }, expected: { en: 'up to 1.6 times' } }, {}],
      explanation: { text: 'other', values: { word: 'Jansen' } },
    },
  ]);
});

test('what genuine pages give as well says nothing', () => {
  expect(run(5)).toEqual([]);
});
