import { expect, test } from 'vitest';
import { numberSeries } from '../../../../shared/checks/make-up/number-series.ts';
import type { Numbering } from '../../../../shared/model/reference/reference-model.ts';
import { faceComparison, fieldRead, fieldZone, matchedModel } from '../../reference-model.ts';

const numbering: Numbering = {
  rules: null,
  mask: 'NB######',
  zone: 'number',
  series: [
    { from: 'NB100000', to: 'NB199999', issued: { from: '2011', to: '2013' }, source: '' },
    { from: 'NB200000', to: 'NB299999', issued: { from: '2014', to: '2016' }, source: '' },
  ],
};

function judge(number: string, { date = '', confidence = 0.97, change = {} as Partial<Numbering> } = {}) {
  const zones = [fieldZone('number', 'document.number'), fieldZone('issued', 'document.issue-date')];
  const models = [matchedModel({ zones, numbering: { ...numbering, ...change } })];
  const fields = [fieldRead('number', number, { confidence }), fieldRead('issued', date)];
  return numberSeries
    .run({ comparison: [faceComparison({ fields })], models, text: [] })
    .map(({ verdict, severity, explanation }) => [verdict, severity, explanation.text]);
}

test('a number of its series, with the label before it', () => {
  expect(judge('NB 150 000', { date: '03.05.2012' })).toEqual([['no-deviation', 'note', 'fits-series']]);
  expect(judge('No. NB150000')).toEqual([['no-deviation', 'note', 'fits-series']]);
  expect(judge('NB150000', { change: { series: [] } })).toEqual([['no-deviation', 'note', 'fits']]);
});

test('a number that lies in its series names the series, also when it was read a little less surely', () => {
  const models = [matchedModel({ zones: [fieldZone('number', 'document.number')], numbering })];
  const fields = [fieldRead('number', 'NB150000', { confidence: 0.88 })];
  expect(numberSeries.run({ comparison: [faceComparison({ fields })], models, text: [] })).toMatchObject([
    {
      verdict: 'no-deviation',
      explanation: {
        text: 'fits-series',
        values: { series: { en: 'NB100000 to NB199999' }, period: { nl: 'van 2011 tot en met 2013' } },
      },
    },
  ]);
  expect(judge('NB150000', { confidence: 0.6 })).toEqual([['not-assessable', 'note', 'unsure']]);
});

test('written in another way', () => {
  expect(judge('NB15000')).toEqual([['deviation', 'minor', 'form']]);
  expect(judge('XB150000')).toEqual([['deviation', 'major', 'form']]);
  expect(judge('XB150000', { confidence: 0.7 })).toEqual([['not-assessable', 'note', 'unsure']]);
});

test('a letter read for a digit is mended; a piece of a number is none', () => {
  expect(judge('NB15OOO0')).toEqual([['no-deviation', 'note', 'fits-series']]);
  expect(judge('NB9OOOO0')).toEqual([['deviation', 'minor', 'outside']]);
  expect(judge('NB1')).toEqual([]);
});

test('of a series that was not yet, or no longer given out on the date', () => {
  expect(judge('NB250000', { date: '03.05.2012' })).toEqual([['deviation', 'major', 'other-period']]);
  expect(judge('NB150000', { date: '03.05.2015' })).toEqual([['deviation', 'minor', 'other-period']]);
});

test('outside all series: a sign where the series of the date is known, else worth a look', () => {
  expect(judge('NB900000', { date: '03.05.2012' })).toEqual([['deviation', 'major', 'other-series']]);
  expect(judge('NB900000', { date: '03.05.1990' })).toEqual([['deviation', 'minor', 'outside']]);
  expect(judge('NB900000')).toEqual([['deviation', 'minor', 'outside']]);
});

test('read less surely, but in the right form: worth a look and no more', () => {
  expect(judge('NB900000', { date: '03.05.2012', confidence: 0.88 })).toEqual([
    ['deviation', 'minor', 'other-series'],
  ]);
  expect(judge('NB900000', { confidence: 0.8 })).toEqual([['not-assessable', 'note', 'unsure']]);
});

test('nothing is known of the numbers, or none was read', () => {
  expect(judge('NB900000', { change: { mask: null, series: [] } })).toEqual([]);
  expect(judge('')).toEqual([]);
  expect(judge('((((', { change: { mask: null } })).toEqual([['deviation', 'minor', 'outside']]);
});

test('a number that was not read surely is not named: it would be taken for what stands there', () => {
  const models = [matchedModel({ zones: [fieldZone('number', 'document.number')], numbering })];
  const fields = [fieldRead('number', 'AE2-0233', { confidence: 0.7 })];
  const findings = numberSeries.run({ comparison: [faceComparison({ fields })], models, text: [] });
  expect(findings).toMatchObject([{ verdict: 'not-assessable', explanation: { text: 'unsure' } }]);
  expect(JSON.stringify(findings)).not.toContain('0233');
});
