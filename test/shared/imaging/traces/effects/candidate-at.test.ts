import { expect, test } from 'vitest';
import { candidateAt } from '../../../../../shared/imaging/traces/effects/candidate-at.ts';

const box = { x: 100, y: 200, width: 20, height: 30 };
const other = { x: 400, y: 500, width: 20, height: 30 };
const copy = { box, other, score: 9, measures: {} };

test('a copy is seen from either of its places', () => {
  expect(candidateAt([copy], { ...box, x: 101 })).toBe(copy);
  expect(candidateAt([copy], other)).toMatchObject({ box: other, other: box });
  expect(candidateAt([copy], { ...box, x: 700 })).toBeNull();
});

test('a place made of several is shown whole, beside what lies as far away as in the strongest', () => {
  const second = { ...copy, box: { ...box, x: 130 }, other: { ...other, x: 431 } };
  const whole = { x: 100, y: 200, width: 50, height: 30 };
  expect(candidateAt([copy, second], whole)).toMatchObject({
    box: whole,
    other: { ...whole, x: 400, y: 500 },
  });
  const bare = { box, score: 9, measures: { sigma: 2 } };
  expect(candidateAt([bare], whole)).toEqual({ ...bare, box: whole });
});
