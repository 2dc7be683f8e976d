import { expect, test } from 'vitest';
import { inkCrossing } from '../../../../shared/checks/authenticity/ink-crossing.ts';
import { tracedInputs } from '../../trace-glyphs.ts';

const box = { x: 600, y: 540, width: 180, height: 130 };
const measures = { covered: 14, through: 2, level: 141.6, both: 56.4, ink: 176 };

const run = (score: number) => {
  const candidates = [{ box, score, measures }];
  return inkCrossing.run(
    tracedInputs('ink-crossing', { applies: true, tests: 4, measures: {}, candidates }, 4),
  );
};

test('ink that hides print is told with its crossings and with what inks that multiply give', () => {
  expect(run(12)).toMatchObject([
    {
      verdict: 'deviation',
      severity: 'major',
      indicator: 'forged.digital_edit',
      region: { box },
      evidence: [
        { found: '14/16' },
        { found: '142', expected: { en: '56, as inks that multiply give' } },
        {},
      ],
      explanation: { text: 'covered', values: {} },
    },
  ]);
});

test('what genuine pages give says nothing, nor does a page where ink crosses no print; one in grey says why', () => {
  expect(run(1)).toEqual([]);
  const gap = (reason: 'nothing-there' | 'colourless') =>
    inkCrossing.run(tracedInputs('ink-crossing', { applies: false, reason }, 4));
  expect(gap('nothing-there')).toEqual([]);
  expect(gap('colourless')).toMatchObject([
    { verdict: 'not-assessable', explanation: { text: 'colourless' } },
  ]);
});
