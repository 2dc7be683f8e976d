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

test('a copied digit is told once, with the place of the other', () => {
  const found = run(8);
  expect(found).toHaveLength(1);
  expect(found).toMatchObject([
    {
      verdict: 'deviation',
      severity: 'major',
      indicator: 'forged.digital_edit',
      region: { page: 1, box: { x: 100, y: 200, width: 20, height: 30 } },
      evidence: [
        { found: { en: '3.6', nl: '3,6' }, expected: { en: 'about 9.0', nl: 'ongeveer 9,0' } },
        { place: { x: 500, y: 640, width: 20, height: 30 } },
        {},
      ],
      explanation: {
        text: 'twin',
        values: {
          char: '7',
          place: { en: '42 mm from the left, 54 mm from the top' },
          others: { en: 'none of the 299 other pairs compared on this page comes as near' },
        },
      },
    },
  ]);
});

test('what it says of the other pairs is what was counted', () => {
  const apart = { ...pair(9), box: { x: 900, y: 1200, width: 20, height: 30 } };
  const second = { ...apart, other: { x: 1300, y: 2200, width: 20, height: 30 } };
  const outcome = { applies: true, tests: 300, measures: {}, candidates: [second, pair(8)] } as const;
  const found = identicalGlyphs.run(tracedInputs('identical-glyphs', outcome, 5));
  expect(found.map(({ explanation }) => explanation.values.others)).toMatchObject([
    { en: 'none of the 299 other pairs compared on this page comes as near' },
    { nl: 'van de 299 andere paren die op deze pagina zijn vergeleken komt er 1 zo dichtbij' },
  ]);
});

test('a copy of what nobody read is told without naming it', () => {
  const { text, ...unread } = pair(8);
  const outcome = { applies: true, tests: 300, measures: {}, candidates: [unread] } as const;
  const [finding] = identicalGlyphs.run(tracedInputs('identical-glyphs', outcome, 5));
  expect(text).toBe('7');
  expect(finding!.explanation).toMatchObject({ text: 'unread', values: { place: {} } });
});

test('characters of a copied word are told with the word, not once more', () => {
  const outcome = { applies: true, tests: 300, measures: {}, candidates: [pair(8)] } as const;
  const glyphs = tracedInputs('identical-glyphs', outcome, 5);
  const word = {
    box: { x: 480, y: 630, width: 90, height: 50 },
    other: { x: 80, y: 190, width: 90, height: 50 },
    score: 9,
    measures: {},
  };
  const marks = tracedInputs('identical-marks', { ...outcome, candidates: [word] }, 5);
  const detectors = [...glyphs.calibration.detectors, ...marks.calibration.detectors];
  const both = {
    pages: glyphs.pages,
    traces: [...glyphs.traces, ...marks.traces],
    calibration: { detectors, local: null },
  };
  expect(identicalGlyphs.run(both)).toEqual([]);
  expect(identicalGlyphs.run({ ...both, calibration: glyphs.calibration })).toHaveLength(1);
});

test('what genuine pages give as well says nothing', () => {
  expect(run(4)).toEqual([]);
});
