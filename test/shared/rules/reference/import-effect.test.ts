import { expect, test } from 'vitest';
import { type Coming, type Here, importEffect } from '../../../../shared/rules/reference/import-effect.ts';

const coming = (given: Partial<Coming> = {}): Coming => ({
  ...{ digest: 'b', history: ['a'], bytes: 100, expires: null, ...given },
});
const here = (last: Partial<Here['last']> = {}, history: readonly string[] = []): Here => ({
  last: { digest: 'a', bytes: 100, expires: null, isWithdrawn: false, ...last },
  history,
});

test('what was never in use here is new', () => {
  expect(importEffect(coming(), null)).toBe('new');
});

test('a version that goes on from the one here is a change, the one before it is older', () => {
  expect(importEffect(coming(), here())).toBe('changed');
  expect(importEffect(coming({ history: ['x', 'a', 'y'] }), here())).toBe('changed');
  expect(importEffect(coming({ digest: 'x' }), here({}, ['x']))).toBe('older');
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
