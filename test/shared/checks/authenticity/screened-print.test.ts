import { expect, test } from 'vitest';
import { screenedPrint } from '../../../../shared/checks/authenticity/screened-print.ts';
import { tracedInputs } from '../../trace-glyphs.ts';

const box = { x: 60, y: 40, width: 900, height: 560 };
const measures = { perInch: 105.7, angle: 44.6, finest: 145.2, times: 6.53, tiles: 56, across: 30, down: 31 };

const run = (score: number) =>
  screenedPrint.run(
    tracedInputs(
      'screened-print',
      { applies: true, tests: 1, measures, candidates: [{ box, score, measures }] },
      1,
    ),
  );

test('dots are told with their fineness, their angle and what the scan could show', () => {
  expect(run(2.7)).toMatchObject([
    {
      verdict: 'deviation',
      severity: 'major',
      indicator: 'counterfeit.screened_background',
      explanation: { text: 'dots' },
      evidence: [
        {
          found: { en: 'about 106 to the inch, at 45 degrees' },
          source: { en: expect.stringContaining('up to 145 to the inch') },
        },
        { found: { en: '6.5 times', nl: '6,5 maal' } },
        {},
      ],
    },
  ]);
});

test('what genuine pages give as well says nothing; a page of another kind is passed over', () => {
  expect(run(0.5)).toEqual([]);
  const reason = (gap: 'nothing-there' | 'low-resolution') =>
    screenedPrint.run(tracedInputs('screened-print', { applies: false, reason: gap }, 1));
  expect(reason('nothing-there')).toEqual([]);
  expect(reason('low-resolution')).toMatchObject([
    { verdict: 'not-assessable', explanation: { text: 'low-resolution' } },
  ]);
});
