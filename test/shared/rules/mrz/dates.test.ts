import { expect, test } from 'vitest';
import { readMrzDate, yearsBetween } from '../../../../shared/rules/mrz/dates.ts';
import { isStateCode } from '../../../../shared/rules/mrz/states.ts';

const TODAY = '2026-11-21';

test.each([
  ['740812', 'birth', { state: 'complete', iso: '1974-08-12' }],
  ['261120', 'birth', { state: 'complete', iso: '2026-11-20' }],
  ['261122', 'birth', { state: 'complete', iso: '1926-11-22' }],
  ['000229', 'birth', { state: 'complete', iso: '2000-02-29' }],
  ['120415', 'expiry', { state: 'complete', iso: '2012-04-15' }],
  ['360101', 'expiry', { state: 'complete', iso: '2036-01-01' }],
  ['990101', 'expiry', { state: 'complete', iso: '1999-01-01' }],
  ['7412<<', 'birth', { state: 'partial', year: 1974 }],
  ['74<<<<', 'birth', { state: 'partial', year: 1974 }],
  ['<<<<<<', 'birth', { state: 'unknown' }],
  ['741332', 'birth', { state: 'impossible' }],
  ['230229', 'expiry', { state: 'impossible' }],
  ['7413<<', 'birth', { state: 'impossible' }],
  ['74O812', 'birth', { state: 'unreadable' }],
] as const)('%s as %s', (raw, kind, date) => {
  expect(readMrzDate(raw, kind, TODAY)).toEqual(date);
});

test('years are counted in full', () => {
  expect(yearsBetween('2000-05-02', '2010-05-01')).toBe(9);
  expect(yearsBetween('2000-05-02', '2010-05-02')).toBe(10);
});

test('state codes: ISO, the codes of Doc 9303 and nothing else', () => {
  expect(['NLD', 'D<<', 'GBD', 'RKS', 'XXA', 'UTO', 'EUE'].every(isStateCode)).toBe(true);
  expect(['NL<', 'DEU<', 'QQQ', '<<<', 'N<D', 'D0<'].some(isStateCode)).toBe(false);
});
