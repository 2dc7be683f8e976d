import { expect, test } from 'vitest';
import { doubleQuantisation } from '../../../../shared/checks/authenticity/double-quantisation.ts';
import { tracedInputs } from '../../trace-glyphs.ts';

const box = { x: 600, y: 540, width: 180, height: 30 };

const run = (score: number, measures: Readonly<Record<string, number>>, text?: string) => {
  const candidates = [{ box, score, measures, ...(text === undefined ? {} : { text }) }];
  return doubleQuantisation.run(
    tracedInputs(
      'double-quantisation',
      { applies: true, tests: 80, measures: { distance: 0.12, coefficients: 9000 }, candidates },
      4,
    ),
  );
};

test('a word, or a place, that was saved once on a page that was saved twice', () => {
  expect(run(7, { perCoefficient: 0.31, coefficients: 240 }, 'Jansen')).toMatchObject([
    {
      evidence: [
        {
          found: { en: '0.31', nl: '0,31' },
          expected: { en: 'about -0.12, as on the page' },
          source: { en: '240 coefficients of the file here, against 9000 of the page' },
        },
        {},
      ],
      explanation: { text: 'word', values: { word: 'Jansen' } },
    },
  ]);
  expect(run(7, { perCoefficient: 0.3, coefficients: 99 })).toMatchObject([
    { explanation: { text: 'place' } },
  ]);
});

test('what genuine pages give as well says nothing, and a page that it does not apply to says why', () => {
  expect(run(3, {})).toEqual([]);
  const inputs = tracedInputs('double-quantisation', { applies: false, reason: 'bilevel' }, 4);
  expect(doubleQuantisation.run(inputs)).toMatchObject([
    { verdict: 'not-assessable', explanation: { text: 'bilevel' } },
  ]);
});
