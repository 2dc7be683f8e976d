import { expect, test } from 'vitest';
import { listedNumber } from '../../../../shared/checks/authenticity/listed-number.ts';
import type { NumberList } from '../../../../shared/model/reference/issuing.ts';
import { faceComparison, fieldRead, fieldZone, matchedModel } from '../../reference-model.ts';

const list: NumberList = {
  kind: 'number-list',
  issuer: '00000000-0000-4000-8000-000000000001',
  kinds: ['birth-extract'],
  title: { en: 'Blanks stolen at Sundholm', nl: 'Blanco’s gestolen te Sundholm' },
  ranges: [{ from: 'NB120000', to: 'NB120499', why: 'stolen', since: '2015-04', source: 'circular 12' }],
  sources: [],
};

function judge(number: string, confidence = 0.97, numberLists: readonly NumberList[] = [list]) {
  const models = [matchedModel({ zones: [fieldZone('number', 'document.number')] }, { numberLists })];
  const comparison = [faceComparison({ fields: [fieldRead('number', number, { confidence })] })];
  return listedNumber.run({ comparison, models });
}

test('a listed number is a hard contradiction, with the list and its reason', () => {
  expect(judge('NB 120 123')).toMatchObject([
    {
      verdict: 'deviation',
      severity: 'critical',
      indicator: 'counterfeit.blank_number_known',
      evidence: [{ source: { en: 'Blanks stolen at Sundholm (April 2015, circular 12)' } }],
      reference: { model: 'model-1', part: 'number' },
      explanation: { text: 'listed', values: { why: { nl: 'gestolen' }, from: 'NB120000', to: 'NB120499' } },
    },
  ]);
});

test('a number beside the list', () => {
  expect(judge('NB120500')).toMatchObject([{ verdict: 'no-deviation', explanation: { text: 'not-listed' } }]);
});

test('a doubtful reading is left to a person, and is no all-clear either', () => {
  expect(judge('NB120123', 0.6)).toMatchObject([
    { verdict: 'not-assessable', explanation: { text: 'unsure' } },
  ]);
  expect(judge('NB120500', 0.6)).toEqual([]);
});

test('lists of other kinds, no lists, no number', () => {
  expect(judge('NB120123', 0.97, [{ ...list, kinds: ['passport'] }])).toEqual([]);
  expect(judge('NB120123', 0.97, [])).toEqual([]);
  expect(judge('')).toEqual([]);
  expect(judge('NB120123', 0.97, [{ ...list, kinds: [] }])).toMatchObject([{ severity: 'critical' }]);
});
