import { expect, test } from 'vitest';
import { fieldPlace } from '../../../../shared/checks/make-up/field-place.ts';
import type { BoxMm } from '../../../../shared/model/reference/basics.ts';
import { faceComparison, fieldRead, fieldZone, matchedModel } from '../../reference-model.ts';

/** Print of the model right after the field, which ends at 60 mm. */
const BESIDE: BoxMm = { x: 61, y: 20, width: 10, height: 5 };

const WITHIN = { left: 0, top: 0, right: 0, bottom: 0 };

function judge(
  beyond: Partial<typeof WITHIN> | null,
  documentKind: 'birth-extract' | 'residence-permit' = 'birth-extract',
  beside: BoxMm | null = BESIDE,
) {
  const name = fieldZone('name', 'person.surname');
  const other = beside && { ...fieldZone('sex', 'person.sex'), box: beside };
  const models = [matchedModel({ documentKind, zones: other ? [name, other] : [name] })];
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

test('a longer entry in white space is ordinary: to the right, or to both sides when it is centred', () => {
  for (const kind of ['birth-extract', 'residence-permit'] as const) {
    expect(judge({ right: 9 }, kind, null)).toEqual([['no-deviation', 'note', 'agree']]);
    expect(judge({ right: 9 }, kind, { ...BESIDE, x: 70 })).toEqual([['no-deviation', 'note', 'agree']]);
    expect(judge({ right: 9 }, kind, { ...BESIDE, y: 30 })).toEqual([['no-deviation', 'note', 'agree']]);
    expect(judge({ left: 4, right: 4 }, kind, { ...BESIDE, x: 12, y: 60 })).toEqual([
      ['no-deviation', 'note', 'agree'],
    ]);
  }
});

test('into the margin, or moved to the left as a whole: out of place in white space too', () => {
  expect(judge({ right: 75 }, 'birth-extract', null)[0]).toEqual(['deviation', 'minor', 'displaced']);
  expect(judge({ left: 6 }, 'birth-extract', null)).toEqual([['deviation', 'minor', 'beyond']]);
  expect(judge({ left: 3.5 }, 'residence-permit', null)).toEqual([['deviation', 'major', 'beyond']]);
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
