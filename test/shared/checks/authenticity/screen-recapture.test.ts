import { expect, test } from 'vitest';
import { screenRecapture } from '../../../../shared/checks/authenticity/screen-recapture.ts';
import { tracedInputs } from '../../trace-glyphs.ts';

const box = { x: 0, y: 0, width: 1500, height: 1125 };
const measures = { pitch: 4.93, times: 188.4, on: 20, beside: 44, across: 26, down: 4, inColour: 0 };

const run = (score: number, inColour = 0) =>
  screenRecapture.run(
    tracedInputs(
      'screen-recapture',
      {
        applies: true,
        tests: 1,
        measures,
        candidates: [{ box, score, measures: { ...measures, inColour } }],
      },
      2.5,
    ),
  );

test('a grid is told with its pitch and where it was looked for', () => {
  expect(run(7.5)).toMatchObject([
    {
      verdict: 'deviation',
      severity: 'major',
      explanation: { text: 'grid' },
      region: { page: 1, box },
      evidence: [
        {
          found: { en: 'one in 4.9 pixels', nl: 'één per 4,9 pixels' },
          source: { en: expect.stringContaining('20 parts on the document and 44 beside it') },
        },
        { found: { en: '188 times', nl: '188 maal' } },
        {},
      ],
    },
  ]);
});

test('fringes of colour are called so', () => {
  expect(run(7.5, 1)).toMatchObject([
    { explanation: { text: 'fringes' }, evidence: [{ label: { en: 'fringes of colour' } }, {}, {}] },
  ]);
});

test('what genuine pages give as well says nothing, and a picture without anything beside says why', () => {
  expect(run(1.2)).toEqual([]);
  const inputs = tracedInputs('screen-recapture', { applies: false, reason: 'too-little' }, 2.5);
  expect(screenRecapture.run(inputs)).toMatchObject([
    { verdict: 'not-assessable', explanation: { text: 'too-little' } },
  ]);
});
