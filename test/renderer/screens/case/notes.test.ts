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

it('gives a note back with the answer that was taken back, and keeps what was typed since', () => {
  const store = tabStore();
  const notes = draftNotes(store);
  notes.set('a', 'why it is dismissed');
  notes.clear('a', 'why it is dismissed');
  notes.giveBack('a', 'why it is dismissed');
  expect(notes.of(finding('a'))).toBe('why it is dismissed');
  expect(draftNotes(store).of(finding('a'))).toBe('why it is dismissed');
  notes.set('a', 'typed since');
  notes.giveBack('a', 'why it is dismissed');
  expect(notes.of(finding('a'))).toBe('typed since');
  notes.giveBack('b', '');
  expect(notes.of(finding('b', { review: REVIEW }))).toBe(REVIEW.note);
});

it('goes on without a store that is full', () => {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const notes = draftNotes({ ...tabStore(), setItem: full });
  notes.set('a', 'typed');
  expect(notes.of(finding('a'))).toBe('typed');
});
