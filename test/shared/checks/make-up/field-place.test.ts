import { expect, test } from 'vitest';
import { fieldPlace } from '../../../../shared/checks/make-up/field-place.ts';
import { faceComparison, fieldRead, fieldZone, matchedModel } from '../../reference-model.ts';

const WITHIN = { left: 0, top: 0, right: 0, bottom: 0 };

function judge(
  beyond: Partial<typeof WITHIN> | null,
  documentKind: 'birth-extract' | 'residence-permit' = 'birth-extract',
) {
  const models = [matchedModel({ documentKind, zones: [fieldZone('name', 'person.surname')] })];
  const beyondMm = beyond && { ...WITHIN, ...beyond };
  const fields = [fieldRead('name', 'BEKKER', { beyondMm })];
  return fieldPlace
    .run({ comparison: [faceComparison({ fields })], models })
    .map(({ verdict, severity, explanation }) => [verdict, severity, explanation.text]);
}

test('an entry of a machine reaches beyond its field', () => {
  expect(judge({ right: 2 }, 'residence-permit')).toEqual([['deviation', 'major', 'beyond']]);
});

test('a form is filled in by hand: only what is far off counts, and little', () => {
  expect(judge({ right: 2 })).toEqual([['no-deviation', 'note', 'agree']]);
  expect(judge({ right: 4 })).toEqual([['deviation', 'minor', 'beyond']]);
  expect(judge({ bottom: 6 })).toEqual([['deviation', 'minor', 'displaced']]);
});

test('nothing clearly read: nothing to say', () => {
  expect(judge(null)).toEqual([]);
});

test('a field that the model does not know', () => {
  const comparison = [
    faceComparison({ fields: [fieldRead('toString', 'X', { beyondMm: { ...WITHIN, left: 9 } })] }),
  ];
  expect(fieldPlace.run({ comparison, models: [matchedModel()] })).toEqual([]);
});
