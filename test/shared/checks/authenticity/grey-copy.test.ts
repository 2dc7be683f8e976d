import { expect, test } from 'vitest';
import { greyCopy } from '../../../../shared/checks/authenticity/grey-copy.ts';
import { tracedInputs } from '../../trace-glyphs.ts';

const box = { x: 600, y: 540, width: 180, height: 30 };

const run = (score: number, measures: Readonly<Record<string, number>>, text?: string) => {
  const candidates = [{ box, score, measures, ...(text === undefined ? {} : { text }) }];
  return greyCopy.run(tracedInputs('grey-copy', { applies: true, tests: 80, measures: {}, candidates }, 4));
};

test('a travel document without colour is told with how far its colours stray', () => {
  expect(run(7, { spread: 1.2, squares: 400 })).toMatchObject([
    { evidence: [{ found: { en: '1.2', nl: '1,2' } }, {}], explanation: { text: 'grey', values: {} } },
  ]);
});

test('what genuine pages give as well says nothing, and a page that it does not apply to says why', () => {
  expect(run(3, {})).toEqual([]);
  const inputs = tracedInputs('grey-copy', { applies: false, reason: 'bilevel' }, 4);
  expect(greyCopy.run(inputs)).toMatchObject([
    { verdict: 'not-assessable', explanation: { text: 'bilevel' } },
  ]);
});
