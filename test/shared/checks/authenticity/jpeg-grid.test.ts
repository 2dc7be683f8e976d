import { expect, test } from 'vitest';
import { jpegGrid } from '../../../../shared/checks/authenticity/jpeg-grid.ts';
import { tracedInputs } from '../../trace-glyphs.ts';

const box = { x: 600, y: 540, width: 180, height: 30 };

const run = (score: number, measures: Readonly<Record<string, number>>, text?: string) => {
  const candidates = [{ box, score, measures, ...(text === undefined ? {} : { text }) }];
  return jpegGrid.run(tracedInputs('jpeg-grid', { applies: true, tests: 80, measures: {}, candidates }, 4));
};

test('a word, or a place, whose blocks begin elsewhere', () => {
  expect(run(7, { share: 0.21 }, 'Jansen')).toMatchObject([
    {
      evidence: [{ found: '21.0 %', expected: { en: 'about 1.6 %, by chance' } }, {}],
      explanation: { text: 'word', values: { word: 'Jansen' } },
    },
  ]);
  expect(run(7, { share: 0.2 })).toMatchObject([{ explanation: { text: 'place' } }]);
});

test('what genuine pages give as well says nothing, and a page that it does not apply to says why', () => {
  expect(run(3, {})).toEqual([]);
  const inputs = tracedInputs('jpeg-grid', { applies: false, reason: 'bilevel' }, 4);
  expect(jpegGrid.run(inputs)).toMatchObject([
    { verdict: 'not-assessable', explanation: { text: 'bilevel' } },
  ]);
});
