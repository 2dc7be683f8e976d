import { expect, test } from 'vitest';
import { printTechnique } from '../../../../shared/checks/authenticity/print-technique.ts';
import { tracedInputs } from '../../trace-glyphs.ts';

const box = { x: 600, y: 540, width: 180, height: 30 };

const run = (score: number, measures: Readonly<Record<string, number>>, text?: string) => {
  const candidates = [{ box, score, measures, ...(text === undefined ? {} : { text }) }];
  return printTechnique.run(
    tracedInputs('print-technique', { applies: true, tests: 80, measures: {}, candidates }, 4),
  );
};

test('a word in another print is told by its edges, outlines and ink', () => {
  const here = { slope: 0.41, roughness: 1.02, mottle: 0.051, peers: 30 };
  const usual = { 'usual-slope': 0.22, 'usual-roughness': 1.3, 'usual-mottle': 0.09 };
  expect(run(7, { ...here, ...usual }, 'Jansen')).toMatchObject([
    {
      evidence: [
        { found: '0.41', expected: { en: 'about 0.22' } },
        { found: '1.02', expected: { en: 'about 1.30' } },
        { found: '0.051', expected: { en: 'about 0.090' } },
        {},
      ],
      explanation: { text: 'other', values: { word: 'Jansen' } },
    },
  ]);
});

test('what genuine pages give as well says nothing, and a page that it does not apply to says why', () => {
  expect(run(3, {})).toEqual([]);
  const inputs = tracedInputs('print-technique', { applies: false, reason: 'bilevel' }, 4);
  expect(printTechnique.run(inputs)).toMatchObject([
    { verdict: 'not-assessable', explanation: { text: 'bilevel' } },
  ]);
});
