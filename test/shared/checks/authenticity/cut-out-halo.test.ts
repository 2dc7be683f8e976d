import { expect, test } from 'vitest';
import { cutOutHalo } from '../../../../shared/checks/authenticity/cut-out-halo.ts';
import { tracedInputs } from '../../trace-glyphs.ts';

const box = { x: 600, y: 540, width: 180, height: 30 };

const run = (score: number, measures: Readonly<Record<string, number>>, text?: string) => {
  const candidates = [{ box, score, measures, ...(text === undefined ? {} : { text }) }];
  return cutOutHalo.run(
    tracedInputs('cut-out-halo', { applies: true, tests: 80, measures: {}, candidates }, 4),
  );
};

test('a word with paper of its own is told by its lightness or its colour', () => {
  const measures = { kind: 0, step: 6.2, usual: 0.3, spread: 0.6, pixels: 210 };
  expect(run(7, measures, 'Jansen')).toMatchObject([
    {
      evidence: [{ found: { en: '6.2', nl: '6,2' }, expected: { en: '0.3 ± 0.6' } }, {}],
      explanation: { text: 'lighter', values: { word: 'Jansen' } },
    },
  ]);
  expect(run(7, { ...measures, step: -6.2 }, 'Jansen')).toMatchObject([{ explanation: { text: 'darker' } }]);
  expect(run(7, { ...measures, kind: 1 }, 'Jansen')).toMatchObject([{ explanation: { text: 'colour' } }]);
});

test('what genuine pages give as well says nothing, and a page that it does not apply to says why', () => {
  expect(run(3, {})).toEqual([]);
  const inputs = tracedInputs('cut-out-halo', { applies: false, reason: 'bilevel' }, 4);
  expect(cutOutHalo.run(inputs)).toMatchObject([
    { verdict: 'not-assessable', explanation: { text: 'bilevel' } },
  ]);
});
