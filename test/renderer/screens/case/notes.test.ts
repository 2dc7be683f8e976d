import { expect, it } from 'vitest';
import { draftNotes } from '../../../../renderer/screens/case/use-notes.ts';
import { finding, REVIEW } from './findings.ts';

it('keeps what is typed until it was kept with an answer', () => {
  const notes = draftNotes();
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
