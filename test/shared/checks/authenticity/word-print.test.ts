import { expect, test } from 'vitest';
import { wordPrint } from '../../../../shared/checks/authenticity/word-print.ts';
import { tracedInputs } from '../../trace-glyphs.ts';

const USUAL = {
  contrastUsual: 10,
  steepnessUsual: 0.08,
  crispnessUsual: 0.1,
  softnessUsual: 0.12,
  strokeUsual: 0.1,
};
const run = (score: number, found: Readonly<Record<string, number>>) => {
  const box = { x: 600, y: 540, width: 180, height: 30 };
  const measures = {
    peers: 18,
    contrast: 0,
    steepness: 0,
    crispness: 0,
    softness: 0,
    stroke: 0,
    ...USUAL,
    ...found,
  };
  const candidates = [{ box, score, measures, text: 'Jansen' }];
  return wordPrint.run(tracedInputs('word-print', { applies: true, tests: 80, measures: {}, candidates }, 4));
};

test('a word in which edges and ink differ is told by both, the strongest first', () => {
  expect(run(7, { contrast: 14, softness: -0.5, steepness: 0.2, stroke: 0.03 })).toMatchObject([
    {
      indicator: 'forged.digital_edit',
      region: { page: 1, box: { x: 600, y: 540, width: 180, height: 30 } },
      explanation: { text: 'sharper', values: { word: 'Jansen' } },
      evidence: [
        {
          label: { en: 'sharpness of the edges' },
          found: { en: '65 % sharper', nl: '65 % scherper' },
          source: { en: '18 words like it on the page' },
        },
        {
          found: { en: '14 grey levels darker' },
          expected: { en: 'within 10 grey levels of the words like it' },
        },
        {},
      ],
    },
  ]);
});

test.each([
  [{ contrast: 30 }, 'darker'],
  [{ contrast: -30 }, 'lighter'],
  [{ crispness: 0.4 }, 'sharper'],
  [{ steepness: -0.4 }, 'softer'],
  [{ stroke: 0.4 }, 'thicker'],
  [{ stroke: -0.4 }, 'thinner'],
])('%j is called %s', (found, text) => {
  expect(run(7, found)).toMatchObject([{ explanation: { text } }]);
});

test('what genuine pages give as well says nothing', () => {
  expect(run(3, { contrast: 14 })).toEqual([]);
});
