import { expect, test } from 'vitest';
import { colourDifference } from '../../../../shared/checks/authenticity/colour-difference.ts';
import type { FaceComparison } from '../../../../shared/model/reference/recognition.ts';
import { faceComparison, matchedModel, placeAt } from '../../reference-model.ts';

type Cell = FaceComparison['colours'][number];

function colours(deltaE: (at: number) => number, isAlone = false): readonly Cell[] {
  return Array.from({ length: 10 }, (_, at) => {
    const { box, region } = placeAt(10 + 8 * at, 10, 8, 8);
    const usual = isAlone ? null : { mean: 3, deviation: 1, pairs: 3 };
    return { cell: box, region, deltaE: deltaE(at), usual, specimen: 'specimen-1' };
  });
}

const judge = (cells: readonly Cell[]) =>
  colourDifference
    .run({ comparison: [faceComparison({ colours: cells })], models: [matchedModel()] })
    .map(({ verdict, severity, region, explanation }) => [
      verdict,
      severity,
      explanation.text,
      region?.box.x,
    ]);

test('colours as another scanner gives them', () => {
  expect(judge(colours(() => 9))).toEqual([['no-deviation', 'note', 'agree', undefined]]);
});

test('another ink at one place', () => {
  expect(judge(colours((at) => (at === 4 || at === 5 ? 18 : 4)))).toEqual([
    ['deviation', 'minor', 'differs', 420],
  ]);
  expect(judge(colours((at) => (at === 4 ? 40 : 4)))).toEqual([['deviation', 'major', 'differs', 420]]);
});

test('one specimen: only what no scanner makes, and lightly', () => {
  expect(judge(colours(() => 18, true))).toEqual([['no-deviation', 'note', 'agree', undefined]]);
  expect(judge(colours((at) => (at === 0 ? 40 : 4), true))).toEqual([
    ['deviation', 'minor', 'one-specimen', 100],
  ]);
});

test('no colour was compared', () => {
  expect(judge([])).toEqual([]);
});

test('paper of another colour, which neither one specimen nor a photo tells', () => {
  const paper = { deltaE: 14, usual: { mean: 2, deviation: 1, pairs: 3 }, specimen: 'specimen-1' };
  const printScale = { across: 1, down: 1 };
  const run = (measured: Partial<FaceComparison>) =>
    colourDifference.run({
      comparison: [faceComparison({ colours: colours(() => 4), printScale, ...measured })],
      models: [matchedModel()],
    });
  expect(run({ paper })).toMatchObject([
    { severity: 'minor', indicator: 'counterfeit.substrate_wrong', explanation: { text: 'paper' } },
  ]);
  expect(run({ paper: { ...paper, deltaE: 9 } })).toMatchObject([{ verdict: 'no-deviation' }]);
  expect(run({ paper, printScale: null })).toMatchObject([{ verdict: 'no-deviation' }]);
  expect(run({ paper: { ...paper, usual: null } })).toMatchObject([{ verdict: 'no-deviation' }]);
});
