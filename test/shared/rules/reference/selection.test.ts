import { expect, test } from 'vitest';
import {
  type Selectable,
  type Selection,
  selectItems,
} from '../../../../shared/rules/reference/selection.ts';

const item = (id: string, given: Partial<Selectable>): Selectable => ({
  ...{ id, kind: 'model', tier: 'public', issuer: null, office: null },
  ...{ documentKind: null, kinds: [], offices: [], ...given },
});

const ALL: readonly Selectable[] = [
  item('noordmark', { kind: 'issuer' }),
  item('sundholm', { kind: 'office', issuer: 'noordmark' }),
  item('berg', { kind: 'official', issuer: 'noordmark', office: 'sundholm' }),
  item('round', { kind: 'stamp', issuer: 'noordmark', office: 'sundholm', tier: 'partner' }),
  item('viken', { kind: 'office', issuer: 'noordmark' }),
  item('birth', { issuer: 'noordmark', documentKind: 'birth-extract', offices: ['sundholm'] }),
  item('pass', { issuer: 'noordmark', documentKind: 'passport', tier: 'restricted' }),
  item('stolen', { kind: 'number-list', issuer: 'noordmark', kinds: ['passport'] }),
  item('births', { kind: 'note', issuer: 'noordmark', kinds: ['birth-extract'] }),
  item('anything', { kind: 'note', issuer: 'noordmark' }),
  item('vestria', { kind: 'issuer', tier: 'restricted' }),
  item('card', { issuer: 'vestria', documentKind: 'identity-card' }),
];

function chosen(given: Partial<Selection>): string[] {
  const selection = { tier: 'restricted', items: [], issuers: [], documentKinds: [], ...given } as const;
  return selectItems(ALL, selection).map(({ id }) => id);
}

test('nothing named means everything, in order of id', () => {
  expect(chosen({})).toEqual(ALL.map(({ id }) => id).sort());
});

test('a model brings all that it hangs on', () => {
  const along = ['anything', 'berg', 'birth', 'births', 'noordmark', 'round', 'sundholm'];
  expect(chosen({ items: ['birth'] })).toEqual(along);
  expect(chosen({ documentKinds: ['birth-extract'] })).toEqual(along);
  expect(chosen({ items: ['pass'] })).toEqual(['anything', 'noordmark', 'pass', 'stolen']);
});

test('an item that is no model brings only what it belongs to', () => {
  expect(chosen({ items: ['berg'] })).toEqual(['berg', 'noordmark', 'sundholm']);
  expect(chosen({ items: ['noordmark'] })).toEqual(['noordmark']);
});

test('an issuer brings all that is of it, of the kinds that are named', () => {
  expect(chosen({ issuers: ['vestria'] })).toEqual(['card', 'vestria']);
  expect(chosen({ issuers: ['noordmark'] })).toHaveLength(10);
  expect(chosen({ issuers: ['vestria'], documentKinds: ['birth-extract'] })).toEqual([]);
  expect(chosen({ issuers: ['vestria'], items: ['berg'] })).toHaveLength(5);
});

test('what is above the tier stays behind, with what cannot do without it', () => {
  expect(chosen({ tier: 'public', items: ['birth'] })).not.toContain('round');
  expect(chosen({ tier: 'partner', items: ['pass', 'card'] })).toEqual([]);
  expect(chosen({ tier: 'public' })).not.toContain('card');
});
