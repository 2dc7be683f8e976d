import { expect, test } from 'vitest';
import { identicalGlyphs } from '../../../../shared/checks/authenticity/identical-glyphs.ts';
import { tracedInputs } from '../../trace-glyphs.ts';

const pair = (score: number) => ({
  box: { x: 100, y: 200, width: 20, height: 30 },
  other: { x: 500, y: 640, width: 20, height: 30 },
  text: '7',
  score,
  measures: { distance: 3.6, expected: 9 },
});
const run = (score: number) => {
  const outcome = { applies: true, tests: 300, measures: {}, candidates: [pair(score)] } as const;
  return identicalGlyphs.run(tracedInputs('identical-glyphs', outcome, 5));
};

test('a copied digit is told in both places, each with that of the other', () => {
  expect(run(8)).toMatchObject([
    {
      verdict: 'deviation',
      severity: 'major',
      indicator: 'forged.digital_edit',
      region: { page: 1, box: { x: 100, y: 200, width: 20, height: 30 } },
      evidence: [{ found: '3.6', expected: { en: 'about 9.0', nl: 'ongeveer 9.0' } }, {}],
      explanation: {
        text: 'twin',
        values: { char: '7', place: { en: '500 px from the left, 640 px from the top' } },
      },
    },
    {
      region: { page: 1, box: { x: 500, y: 640 } },
      explanation: { values: { char: '7', place: { en: '100 px from the left, 200 px from the top' } } },
    },
  ]);
});

test('a copy of what nobody read is told without naming it', () => {
  const { text, ...unread } = pair(8);
  const outcome = { applies: true, tests: 300, measures: {}, candidates: [unread] } as const;
  const [finding] = identicalGlyphs.run(tracedInputs('identical-glyphs', outcome, 5));
  expect(text).toBe('7');
  expect(finding!.explanation).toMatchObject({ text: 'unread', values: { place: {} } });
});

test('what genuine pages give as well says nothing', () => {
  expect(run(4)).toEqual([]);
});
