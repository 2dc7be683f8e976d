import { expect, test } from 'vitest';
import {
  readCompareAddress,
  sideWords,
} from '../../../../renderer/screens/reference/compare/compare-address.ts';

const ID = '0b0e3a3e-5c5f-4f0a-9a55-0d2f5a1c7b11';

test('a side is an item and its version, and nonsense is no side', () => {
  const left = { id: ID, version: 3 };
  const read = (query: string) => readCompareAddress(new URLSearchParams(query));
  expect(read(`left=${sideWords(left)}&right=${ID}@0`)).toEqual({ left, right: null });
  expect(read(`left=${ID}&right=x@1`)).toEqual({ left: null, right: null });
});
