import { expect, test } from 'vitest';
import { otherPrint } from '../../../../shared/checks/authenticity/other-print.ts';
import { comparedPages } from '../../../../shared/rules/reference-checks/compared.ts';
import { faceComparison, likeness, matchedModel, placeAt } from '../../reference-model.ts';

const cells = (value: number, count = 20) =>
  Array.from({ length: count }, (_, at) => {
    const { box, region } = placeAt(4 * at, 10, 4, 4);
    return { cell: box, region, likeness: likeness(value) };
  });

const features = (...values: number[]) =>
  values.map((value, at) => ({
    feature: `feature-${at}`,
    region: placeAt(4 * at, 30, 4, 4).region,
    likeness: likeness(value),
  }));

const models = [matchedModel()];

function judge(background: ReturnType<typeof cells>, ofFeatures: ReturnType<typeof features>) {
  const comparison = [faceComparison({ background, features: ofFeatures })];
  return {
    said: otherPrint.run({ comparison, models }),
    compared: comparedPages({ comparison, models }).length,
  };
}

test('the words of a model in another print are one deviation, and nothing else is compared', () => {
  const { said, compared } = judge(cells(0.2), features(0.15, 0.18));
  expect(said).toMatchObject([{ verdict: 'deviation', severity: 'major', explanation: { text: 'other' } }]);
  expect(compared).toBe(0);
});

test.each([
  ['its own print', cells(0.95), features(0.97, 0.96)],
  ['another ground with the features of the model', cells(0.2), features(0.97, 0.96)],
  ['a feature that is missing on its own ground', cells(0.95), features(0.1, 0.2)],
  ['other waves of the same kind', cells(0.57), features(0.86, 0.3)],
  ['too little to tell by', cells(0.2, 4), features(0.1, 0.1)],
])('%s is compared place by place', (_, background, ofFeatures) => {
  const { said, compared } = judge(background, ofFeatures);
  expect(said).toEqual([]);
  expect(compared).toBe(1);
});
