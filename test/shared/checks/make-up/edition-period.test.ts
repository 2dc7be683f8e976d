import { expect, test } from 'vitest';
import { editionPeriod } from '../../../../shared/checks/make-up/edition-period.ts';
import { pageText } from '../../page-text.ts';
import { faceComparison, fieldRead, fieldZone, matchedModel } from '../../reference-model.ts';

const model = matchedModel(
  { zones: [fieldZone('issued', 'document.issue-date')] },
  {
    otherEditions: [
      { id: 'model-0', edition: '1998', inUse: { from: '1998', to: '2010' } },
      { id: 'model-2', edition: '2019', inUse: { from: '2019-07', to: null } },
    ],
  },
);

function judge(date: string, confidence = 0.97) {
  const comparison = [faceComparison({ fields: [fieldRead('issued', date, { confidence })] })];
  return editionPeriod.run({ comparison, models: [model], text: [] });
}

const saidOf = (findings: ReturnType<typeof judge>) =>
  findings.map(({ verdict, severity, explanation }) => [verdict, severity, explanation.text]);

test('a day before the edition came: its form did not exist, and another is named', () => {
  const findings = judge('12.03.2004');
  expect(saidOf(findings)).toEqual([['deviation', 'critical', 'before']]);
  expect(findings[0]).toMatchObject({
    indicator: 'makeup.form_version_date',
    evidence: [{ found: '12.03.2004', source: { en: 'Birth extract, edition 2011, of Norland' } }],
    reference: { model: 'model-1', version: 3, part: null, image: null },
    explanation: {
      values: { edition: '2011', editions: { en: '1998' }, period: { en: 'from 2011 to June 2019' } },
    },
  });
});

test('the day may be read both ways, so it must be outside in both', () => {
  expect(saidOf(judge('07/05/2019'))).toEqual([]);
  expect(saidOf(judge('12.05.2019'))).toEqual([['no-deviation', 'note', 'in-use']]);
});

test('stock is used up for a while after a new edition', () => {
  expect(saidOf(judge('03.02.2020'))).toEqual([['deviation', 'minor', 'after']]);
  expect(saidOf(judge('03.02.2024'))).toEqual([['deviation', 'major', 'after']]);
});

test('a date that was not read surely says nothing', () => {
  expect(saidOf(judge('12.03.2004', 0.8))).toEqual([['not-assessable', 'note', 'unsure']]);
});

test('without a field, a date with a label of issue counts; a birth date does not', () => {
  const bare = [matchedModel()];
  const comparison = [faceComparison()];
  const labelled = [pageText(['Date of birth: 4 May 1980', 'Date of issue: 3 May 2005'])];
  expect(saidOf(editionPeriod.run({ comparison, models: bare, text: labelled }))).toEqual([
    ['deviation', 'critical', 'before'],
  ]);
  const birth = [pageText(['Date of birth: 4 May 1980'])];
  expect(editionPeriod.run({ comparison, models: bare, text: birth })).toEqual([]);
});

test('no period, no model, nonsense in the field, two dates: nothing to say', () => {
  const open = matchedModel({ ...model.content, inUse: { from: null, to: null } });
  const comparison = [faceComparison({ fields: [fieldRead('issued', '12.03.2004')] })];
  expect(editionPeriod.run({ comparison, models: [open], text: [] })).toEqual([]);
  expect(editionPeriod.run({ comparison, models: [], text: [] })).toEqual([]);
  expect(judge('__proto__ 99.99.9999')).toEqual([]);
  expect(judge('12.03.2004 12.03.2015')).toEqual([]);
});
