import { expect, test } from 'vitest';
import { pageResolution } from '../../../shared/imaging/page-resolution.ts';

test.each([
  ['a stated resolution', 300, { width: 2480, height: 3508 }, { dpi: 300, dpiSource: 'file' }],
  ['A4 without a statement', null, { width: 2480, height: 3508 }, { dpi: 300, dpiSource: 'estimated' }],
  ['A4 lying', null, { width: 3508, height: 2480 }, { dpi: 300, dpiSource: 'estimated' }],
  ['Letter', null, { width: 1700, height: 2200 }, { dpi: 200, dpiSource: 'estimated' }],
  ['an identity card', null, { width: 1011, height: 638 }, { dpi: 300, dpiSource: 'estimated' }],
  ['a passport page', null, { width: 1040, height: 738 }, { dpi: 211, dpiSource: 'estimated' }],
  ['a passport page at 300', null, { width: 1476, height: 1039 }, { dpi: 300, dpiSource: 'estimated' }],
  ['A4 at 150', null, { width: 1240, height: 1754 }, { dpi: 150, dpiSource: 'estimated' }],
  ['a default on a card', 72, { width: 1011, height: 638 }, { dpi: 300, dpiSource: 'estimated' }],
  ['an A4 screenshot that is 72 dpi', 72, { width: 595, height: 842 }, { dpi: 72, dpiSource: 'file' }],
  ['a page of four metres', 60, { width: 9000, height: 4000 }, { dpi: 484, dpiSource: 'estimated' }],
  ['nonsense', 65_535, { width: 2480, height: 3508 }, { dpi: 300, dpiSource: 'estimated' }],
] as const)('%s', (_, stated, size, expected) => {
  expect(pageResolution(stated, size)).toEqual(expected);
});
