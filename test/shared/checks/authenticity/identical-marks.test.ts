import { expect, test } from 'vitest';
import { identicalMarks } from '../../../../shared/checks/authenticity/identical-marks.ts';
import type { TraceCandidate } from '../../../../shared/model/traces.ts';
import { tracedInputs } from '../../trace-glyphs.ts';

const mark: TraceCandidate = {
  box: { x: 100, y: 200, width: 220, height: 220 },
  other: { x: 900, y: 640, width: 220, height: 220 },
  score: 3,
  measures: { distance: 0.8, expected: 3.1 },
};
const run = (candidate: TraceCandidate) => {
  const outcome = { applies: true, tests: 20, measures: {}, candidates: [candidate] } as const;
  return identicalMarks.run(tracedInputs('identical-marks', outcome, 1.3));
};

test('a copied stamp is told once, with the place of the other', () => {
  expect(run(mark)).toMatchObject([
    {
      verdict: 'deviation',
      severity: 'major',
      indicator: 'forged.copied_stamp_signature',
      region: { page: 1, box: { x: 100, y: 200, width: 220, height: 220 } },
      evidence: [
        { found: { en: '0.8', nl: '0,8' }, expected: { en: 'about 3.1', nl: 'ongeveer 3,1' } },
        { place: { x: 900, y: 640, width: 220, height: 220 } },
        {},
      ],
      explanation: {
        text: 'mark',
        values: { place: { en: '76 mm from the left, 54 mm from the top' } },
      },
    },
  ]);
});

test('a copied word is told by what it says', () => {
  expect(run({ ...mark, text: 'Utrecht' })).toMatchObject([
    { explanation: { text: 'word', values: { word: 'Utrecht' } } },
  ]);
});

test('the same pair found from the other side is none of the others', () => {
  const turned = { ...mark, box: mark.other!, other: mark.box };
  const outcome = { applies: true, tests: 20, measures: {}, candidates: [mark, turned] } as const;
  const found = identicalMarks.run(tracedInputs('identical-marks', outcome, 1.3));
  expect(found).toHaveLength(1);
  expect(found[0]!.explanation.values.others).toMatchObject({
    en: 'none of the 18 other pairs compared on this page comes as near',
  });
});

test('what differs as much as two prints do is not told, whatever its rareness', () => {
  expect(run({ ...mark, measures: { distance: 3.2, expected: 3.1 } })).toEqual([]);
});

test('what genuine pages give as well says nothing', () => {
  expect(run({ ...mark, score: 1.2 })).toEqual([]);
});
