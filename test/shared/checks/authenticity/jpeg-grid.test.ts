import { expect, test } from 'vitest';
import { jpegGrid } from '../../../../shared/checks/authenticity/jpeg-grid.ts';
import { tracedInputs } from '../../trace-glyphs.ts';

const box = { x: 600, y: 540, width: 180, height: 30 };

const run = (score: number, measures: Readonly<Record<string, number>>, text?: string) => {
  const candidates = [{ box, score, measures, ...(text === undefined ? {} : { text }) }];
  return jpegGrid.run(tracedInputs('jpeg-grid', { applies: true, tests: 80, measures: {}, candidates }, 4));
};

test('a word, or a place, with blocks on a page that has none', () => {
  expect(run(7, { zeros: 41.2, usual: 9.4 }, 'Jansen')).toMatchObject([
    {
      evidence: [{ found: '41.2', expected: { en: 'about 9.4, as where they begin elsewhere' } }, {}],
      explanation: { text: 'word', values: { word: 'Jansen' } },
    },
  ]);
  expect(run(7, { zeros: 41.2, usual: 9.4 })).toMatchObject([{ explanation: { text: 'place' } }]);
});

test('what genuine pages give as well says nothing, and a page that it does not apply to says why', () => {
  expect(run(3, {})).toEqual([]);
  const inputs = tracedInputs('jpeg-grid', { applies: false, reason: 'bilevel' }, 4);
  expect(jpegGrid.run(inputs)).toMatchObject([
    { verdict: 'not-assessable', explanation: { text: 'bilevel' } },
  ]);
});
