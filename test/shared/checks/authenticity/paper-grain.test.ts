import { expect, test } from 'vitest';
import { paperGrain } from '../../../../shared/checks/authenticity/paper-grain.ts';
import { tracedInputs } from '../../trace-glyphs.ts';

const box = { x: 600, y: 540, width: 180, height: 30 };

const run = (score: number, measures: Readonly<Record<string, number>>, text?: string) => {
  const candidates = [{ box, score, measures, ...(text === undefined ? {} : { text }) }];
  return paperGrain.run(
    tracedInputs('paper-grain', { applies: true, tests: 80, measures: {}, candidates }, 4),
  );
};

test('paper that has lost its grain, about a word or by itself, and paper with more than its own', () => {
  const smooth = { sigma: 0.4, usual: 2.1, pixels: 300 };
  expect(run(7, smooth, 'Jansen')).toMatchObject([
    {
      evidence: [
        { found: '0.40', expected: { en: 'about 2.10, as elsewhere on paper as light as this' } },
        {},
      ],
      explanation: { text: 'smooth-word', values: { word: 'Jansen' } },
    },
  ]);
  expect(run(7, smooth)).toMatchObject([{ explanation: { text: 'smooth' } }]);
  expect(run(7, { ...smooth, sigma: 5 })).toMatchObject([{ explanation: { text: 'rough' } }]);
});

test('what genuine pages give as well says nothing, and a page that it does not apply to says why', () => {
  expect(run(3, {})).toEqual([]);
  const inputs = tracedInputs('paper-grain', { applies: false, reason: 'bilevel' }, 4);
  expect(paperGrain.run(inputs)).toMatchObject([
    { verdict: 'not-assessable', explanation: { text: 'bilevel' } },
  ]);
});
