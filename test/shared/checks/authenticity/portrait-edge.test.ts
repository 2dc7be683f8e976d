import { expect, test } from 'vitest';
import { portraitEdge } from '../../../../shared/checks/authenticity/portrait-edge.ts';
import { tracedInputs } from '../../trace-glyphs.ts';

const box = { x: 120, y: 200, width: 250, height: 320 };
const measures = { edgePx: 1.84, step: 17.13, beside: 0.41, sides: 3 };

const run = (score: number) =>
  portraitEdge.run(
    tracedInputs(
      'portrait-edge',
      { applies: true, tests: 1, measures, candidates: [{ box, score, measures }] },
      3.2,
    ),
  );

test('an edge sharper than the scan is told with what was found and what print gives', () => {
  expect(run(9.2)).toMatchObject([
    {
      verdict: 'deviation',
      severity: 'major',
      indicator: 'forged.photo_substitution',
      region: { box },
      explanation: { text: 'sharp' },
      evidence: [
        {
          found: { en: '9.2 times as large', nl: '9,2 maal zo groot' },
          source: { en: expect.stringContaining('17.1 levels between two rows of pixels, 0.4') },
        },
        { found: { nl: '1,8 pixels' } },
        {},
      ],
    },
  ]);
});

test('what genuine pages give as well says nothing; a page without a portrait is passed over', () => {
  expect(run(2.5)).toEqual([]);
  const reason = (gap: 'nothing-there' | 'too-sharp') =>
    portraitEdge.run(tracedInputs('portrait-edge', { applies: false, reason: gap }, 1));
  expect(reason('nothing-there')).toEqual([]);
  expect(reason('too-sharp')).toMatchObject([{ verdict: 'not-assessable' }]);
});
