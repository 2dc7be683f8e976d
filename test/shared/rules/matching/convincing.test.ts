import { expect, test } from 'vitest';
import { isConvincing, isConvincingTogether } from '../../../../shared/rules/matching/convincing.ts';

const CARD = { widthMm: 85.6, heightMm: 53.98 };
/** Ten pixels a mm. */
const LAID = [10, 0, 100, 0, 10, 50, 0, 0, 1] as const;
const BESIDE = [10, 0, 160, 0, 10, 50, 0, 0, 1] as const;

const words = (changes: object = {}) => ({
  toPage: LAID,
  errorMm: 0.1,
  inPlace: Array.from({ length: 10 }, (_, at) => at),
  pairs: 14,
  onPage: 29,
  spread: 0.9,
  log10Nfa: -7.7,
  ...changes,
});

test('a third of the words convinces only with looks that lay the face on the same place', () => {
  expect(isConvincing(words())).toBe(false);
  expect(isConvincing(words({ onPage: 20 }))).toBe(true);
  expect(isConvincingTogether(words(), { toPage: LAID, log10Nfa: -8 }, CARD)).toBe(true);
  expect(isConvincingTogether(words(), { toPage: LAID, log10Nfa: -3 }, CARD)).toBe(false);
  expect(isConvincingTogether(words(), { toPage: BESIDE, log10Nfa: -8 }, CARD)).toBe(false);
});

test.each([
  ['a handful of words', { inPlace: [0, 1, 2, 3] }],
  ['words that chance explains', { log10Nfa: -2 }],
  ['words of one corner', { spread: 0.2 }],
  ['few of those that should be there', { onPage: 60 }],
])('%s convince with no looks', (_, changes) => {
  expect(isConvincingTogether(words(changes), { toPage: LAID, log10Nfa: -13 }, CARD)).toBe(false);
});
