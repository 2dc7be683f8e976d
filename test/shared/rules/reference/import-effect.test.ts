import { expect, test } from 'vitest';
import {
  type Coming,
  type Here,
  importEffect,
  joinedHistory,
} from '../../../../shared/rules/reference/import-effect.ts';

const coming = (given: Partial<Coming> = {}): Coming => ({
  ...{ digest: 'b', history: ['a'], bytes: 100, expires: null, publishedAt: '2026-02-01' },
  ...given,
});
const here = (last: Partial<Here['last']> = {}, history: readonly string[] = []): Here => ({
  last: {
    ...{ digest: 'a', bytes: 100, expires: null, publishedAt: '2026-01-01', isWithdrawn: false },
    ...last,
  },
  history,
});

test('what was never in use here is new', () => {
  expect(importEffect(coming(), null)).toBe('new');
});

test('a version that goes on from the one here is a change, the one before it is older', () => {
  expect(importEffect(coming(), here())).toBe('changed');
  expect(importEffect(coming({ history: ['x', 'a', 'y'] }), here())).toBe('changed');
  expect(importEffect(coming({ digest: 'x', history: [] }), here({}, ['x']))).toBe('older');
});

test('versions that do not go on from one another are in conflict', () => {
  expect(importEffect(coming({ history: [] }), here())).toBe('conflict');
  expect(importEffect(coming({ history: ['x'] }), here({}, ['x']))).toBe('conflict');
});

test('the same version is the same, unless more of it comes or for longer', () => {
  const same = { digest: 'a' };
  expect(importEffect(coming(same), here())).toBe('same');
  expect(importEffect(coming({ ...same, bytes: 120 }), here())).toBe('changed');
  expect(importEffect(coming({ ...same, bytes: 80 }), here())).toBe('same');
  const day = { expires: '2027-01-01' };
  expect(importEffect(coming({ ...same, ...day }), here())).toBe('same');
  expect(importEffect(coming(same), here(day))).toBe('changed');
  expect(importEffect(coming({ ...same, expires: '2028-01-01' }), here(day))).toBe('changed');
  expect(importEffect(coming({ ...same, expires: '2026-01-01' }), here(day))).toBe('same');
  // Less of it is not taken, however long it may be used.
  expect(importEffect(coming({ ...same, bytes: 80 }), here(day))).toBe('same');
});

test('what was withdrawn here does not come back by itself', () => {
  const withdrawn = { isWithdrawn: true };
  expect(importEffect(coming({ digest: 'a' }), here(withdrawn))).toBe('older');
  expect(importEffect(coming(), here(withdrawn))).toBe('conflict');
});

test('what says the same as a version of before is newer when it was published after the one here', () => {
  const restored = coming({ digest: 'a', history: ['a', 'b', 'c'] });
  expect(importEffect(restored, here({ digest: 'c' }, ['a', 'b']))).toBe('changed');
  expect(importEffect(restored, here({ digest: 'b' }, ['a']))).toBe('changed');
  // The other way round: it was restored here.
  const atC = coming({ digest: 'c', history: ['a', 'b'] });
  expect(importEffect(atC, here({ digest: 'a' }, ['a', 'b', 'c']))).toBe('older');
  expect(importEffect(restored, here({ digest: 'c', isWithdrawn: true }, ['a', 'b']))).toBe('conflict');
});

test('where two histories do not tell which came after, the later publication does', () => {
  const own = here({ digest: 'c' }, ['x', 'a']);
  const line = { digest: 'a', history: ['c', 'a', 'c'] };
  expect(importEffect(coming(line), own)).toBe('changed');
  expect(importEffect(coming({ ...line, publishedAt: '2025-12-31' }), own)).toBe('older');
});

test('what takes the place of what is here has everything of before in its history', () => {
  const restored = coming({ digest: 'a', history: ['a', 'b', 'c'] });
  expect(joinedHistory(restored, null)).toEqual(['a', 'b', 'c']);
  expect(joinedHistory(restored, here({ digest: 'c' }, ['a', 'b']))).toEqual(['a', 'b', 'c']);
  expect(joinedHistory(restored, here({ digest: 'y' }, ['a', 'x']))).toEqual(['a', 'x', 'y', 'b', 'c']);
  // More of the same version is no step.
  expect(joinedHistory(coming({ digest: 'c', history: ['b'] }), here({ digest: 'c' }, ['b']))).toEqual(['b']);
});
