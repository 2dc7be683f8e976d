import { expect, it } from 'vitest';
import { draftNotes } from '../../../../renderer/screens/case/use-notes.ts';
import { finding, REVIEW } from './findings.ts';

/** The storage of a browser's tab. */
function tabStore() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

it('keeps what is typed until it was kept with an answer', () => {
  const notes = draftNotes(tabStore());
  const answered = finding('a', { review: { ...REVIEW, note: 'kept before' } });
  expect(notes.of(answered)).toBe('kept before');
  notes.set('a', 'typed now ');
  expect(notes.of(answered)).toBe('typed now ');
  notes.clear('a', 'an older one');
  expect(notes.of(answered)).toBe('typed now ');
  notes.clear('a', 'typed now');
  expect(notes.of(answered)).toBe('kept before');
  expect(notes.of(finding('__proto__'))).toBe('');
});

it('has what was typed before a reload, and lets go of it once it was sent', () => {
  const store = tabStore();
  draftNotes(store).set('a', 'half a thought');
  const reloaded = draftNotes(store);
  expect(reloaded.of(finding('a'))).toBe('half a thought');
  reloaded.clear('a', 'half a thought');
  expect(store.kept.size).toBe(0);
});

it('goes on without a store that is full', () => {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const notes = draftNotes({ ...tabStore(), setItem: full });
  notes.set('a', 'typed');
  expect(notes.of(finding('a'))).toBe('typed');
});
