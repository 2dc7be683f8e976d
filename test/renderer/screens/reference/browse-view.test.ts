import { expect, test } from 'vitest';
import {
  browseAddress,
  browseViewOf,
  filterCount,
  mayBeNumber,
  WHOLE,
} from '../../../../renderer/screens/reference/browse/browse-view.ts';

const ISSUER = '0b0e3a3e-5c5f-4f0a-9a55-0d2f5a1c7b11';

test('a view goes into the address and comes back whole', () => {
  const view = {
    search: 'UV fibres, birth',
    isExact: true,
    kinds: ['model', 'note'],
    states: ['published'],
    documentKinds: ['birth-extract'],
    issuer: ISSUER,
    office: null,
    year: 2011,
    feature: 'substrate.fibres.uv',
  } as const;
  expect(browseViewOf(new URL(browseAddress(view), 'http://loep').search)).toEqual(view);
  expect(filterCount(view)).toBe(7);
});

test('nothing asked is a bare address, and nonsense is as if it were not there', () => {
  expect(browseAddress(WHOLE)).toBe('/reference');
  expect(browseViewOf('?what=spell&year=12&issuer=..&kind=birth-extract.poem')).toEqual({
    ...WHOLE,
    documentKinds: ['birth-extract'],
  });
});

test.each(['AB 123456', '12-345-678', 'k0123', '2011'])('%s may be a number', (typed) => {
  expect(mayBeNumber(typed)).toBe(true);
});

test.each(['', 'birth 2011', 'UV365 fibres', 'passport', '12'])('“%s” is not looked up as one', (typed) => {
  expect(mayBeNumber(typed)).toBe(false);
});
