import { expect, it } from 'vitest';
import { heldTexts } from '../../../renderer/parts/held-texts.ts';

it('names what a case holds, what was signed first, and nothing that it does not hold', () => {
  const named = (signedCount: number, unsignedCount: number) =>
    heldTexts({ signedCount, unsignedCount }).map(({ count, one, many }) => (count === 1 ? one : many).en);
  expect(named(1, 0)).toEqual(['It holds a signed conclusion.']);
  expect(named(0, 1)).toEqual(['It holds a conclusion that is not signed yet.']);
  expect(named(2, 1)).toEqual([
    'It holds {count} signed conclusions.',
    'It holds a conclusion that is not signed yet.',
  ]);
});
