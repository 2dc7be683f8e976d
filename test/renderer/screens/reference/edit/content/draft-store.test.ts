import { expect, test } from 'vitest';
import {
  forgetDraft,
  storeDraft,
  storedDraft,
} from '../../../../../../renderer/screens/reference/edit/content/draft-store.ts';
import { bareModel } from '../models.ts';

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const stored = {
  draft: { content: { ...bareModel(), edition: '' }, tier: 'public' as const },
  seen: { version: 2, revision: 7 },
};

test('a draft outlives a reload, complete or not', () => {
  const store = memory();
  storeDraft(store, 'a', stored);
  expect(storedDraft(store, 'a', 'model')).toEqual(stored);
  expect(storedDraft(store, 'b', 'model')).toBeNull();
  forgetDraft(store, 'a');
  expect(storedDraft(store, 'a', 'model')).toBeNull();
});

test('what is no draft of this item is left alone', () => {
  const store = memory();
  storeDraft(store, 'a', stored);
  expect(storedDraft(store, 'a', 'issuer')).toBeNull();
  store.setItem('loep.reference-draft.a', '{"draft":');
  expect(storedDraft(store, 'a', 'model')).toBeNull();
  store.setItem(
    'loep.reference-draft.a',
    JSON.stringify({ ...stored, draft: { content: { kind: 'model' } } }),
  );
  expect(storedDraft(store, 'a', 'model')).toBeNull();
});

test('a full store is no matter', () => {
  const full = {
    ...memory(),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  expect(() => storeDraft(full, 'a', stored)).not.toThrow();
});
