import { expect, test } from 'vitest';
import {
  hasWrongCode,
  lackingIn,
} from '../../../../../../renderer/screens/reference/edit/content/lacking.ts';
import {
  newContent,
  noFacts,
} from '../../../../../../renderer/screens/reference/edit/content/new-content.ts';
import { ITEM_KINDS, ItemContent, type ItemKind } from '../../../../../../shared/model/reference/item.ts';

function lacking(kind: ItemKind): string[] {
  const { error } = ItemContent.safeParse(newContent(noFacts(kind)));
  return lackingIn(kind, error?.issues ?? []).map(({ en }) => en);
}

test('what must be said before a model can be begun is called as on the form', () => {
  expect(lacking('model')).toEqual(['Issuer', 'Title of the document', 'Edition']);
  expect(lacking('number-list')).toEqual(['Issuer', 'Title', 'First number', 'Last number']);
  expect(lacking('office')).toEqual(['Issuer', 'Name', 'Place']);
  expect(lacking('official')).toEqual(['Office', 'Name', 'Function']);
});

test.each(ITEM_KINDS)('nothing that keeps %s from being begun is without a name', (kind) => {
  const { error } = ItemContent.safeParse(newContent(noFacts(kind)));
  for (const issue of error?.issues ?? []) expect(lackingIn(kind, [issue])).toHaveLength(1);
});

test('a code that is none is told as such, and not as something that is needed', () => {
  const begun = { ...noFacts('issuer'), name: { en: 'Utopia' } };
  const issuesOf = (iso: string) => ItemContent.safeParse(newContent({ ...begun, iso })).error?.issues ?? [];
  expect(issuesOf('UTO')).toEqual([]);
  expect(hasWrongCode('issuer', issuesOf(''))).toBe(false);
  for (const iso of ['XX', '12A', 'utopia']) {
    expect(hasWrongCode('issuer', issuesOf(iso))).toBe(true);
    expect(lackingIn('issuer', issuesOf(iso))).toEqual([]);
  }
});
