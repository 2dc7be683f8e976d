import { expect, test } from 'vitest';
import { jpegLattice } from '../../../../shared/checks/authenticity/jpeg-lattice.ts';
import { tracedInputs } from '../../trace-glyphs.ts';

const box = { x: 600, y: 540, width: 180, height: 30 };

const run = (score: number, measures: Readonly<Record<string, number>>, text?: string) => {
  const candidates = [{ box, score, measures, ...(text === undefined ? {} : { text }) }];
  return jpegLattice.run(
    tracedInputs(
      'jpeg-lattice',
      { applies: true, tests: 80, measures: { touched: 15, tested: 7000 }, candidates },
      4,
    ),
  );
};

test('a word, or a place, off the steps of the page is told with its blocks', () => {
  expect(run(7, { touched: 14, tested: 16 }, 'Jansen')).toMatchObject([
    {
      region: { page: 1, box },
      evidence: [{ found: { en: '14 of 16' }, expected: { en: '1 of 6984 elsewhere on the page' } }, {}],
      explanation: { text: 'word', values: { word: 'Jansen' } },
    },
  ]);
  expect(run(7, { touched: 3, tested: 4 })).toMatchObject([{ explanation: { text: 'place' } }]);
});

test('a place that is touched in one block, or in few of its blocks, says nothing however strange', () => {
  expect(run(40, { touched: 1, tested: 1 }, 'Jansen')).toEqual([]);
  expect(run(40, { touched: 0, tested: 30 }, 'Jansen')).toEqual([]);
  expect(run(40, { touched: 7, tested: 16 }, 'Jansen')).toEqual([]);
  expect(run(40, { touched: 8, tested: 16 }, 'Jansen')).toHaveLength(1);
});

test('a stamp is told though paper shows between its strokes', () => {
  expect(run(40, { touched: 80, tested: 260 })).toHaveLength(1);
  expect(run(40, { touched: 18, tested: 60 })).toEqual([]);
});

test('what genuine pages give as well says nothing, and a page that it does not apply to says why', () => {
  expect(run(3, { touched: 14, tested: 16 })).toEqual([]);
  const inputs = tracedInputs('jpeg-lattice', { applies: false, reason: 'bilevel' }, 4);
  expect(jpegLattice.run(inputs)).toMatchObject([
    { verdict: 'not-assessable', explanation: { text: 'bilevel' } },
  ]);
});
