import { expect, test } from 'vitest';
import { portraitReplacement } from '../../../../shared/checks/authenticity/portrait-replacement.ts';
import { tracedInputs } from '../../trace-glyphs.ts';

const box = { x: 600, y: 540, width: 180, height: 30 };

const run = (score: number, measures: Readonly<Record<string, number>>, text?: string) => {
  const other = { x: 900, y: 540, width: 60, height: 80 };
  const candidates = [{ box, other, score, measures, ...(text === undefined ? {} : { text }) }];
  return portraitReplacement.run(
    tracedInputs('portrait-replacement', { applies: true, tests: 80, measures: {}, candidates }, 4),
  );
};

test('two portraits that are not the same picture are told with their likeness', () => {
  expect(run(7, { detail: 0.21, cells: 18 })).toMatchObject([
    {
      evidence: [
        {
          found: { en: '0.21', nl: '0,21' },
          source: { en: expect.stringContaining('76 mm from the left, 46 mm from the top') },
        },
        {},
      ],
      explanation: { text: 'differs' },
    },
  ]);
});

test('what genuine pages give as well says nothing, and a page that it does not apply to says why', () => {
  expect(run(3, {})).toEqual([]);
  const inputs = tracedInputs('portrait-replacement', { applies: false, reason: 'bilevel' }, 4);
  expect(portraitReplacement.run(inputs)).toMatchObject([
    { verdict: 'not-assessable', explanation: { text: 'bilevel' } },
  ]);
});
