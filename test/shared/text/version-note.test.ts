import { expect, test } from 'vitest';
import { keptNote, versionNote } from '../../../shared/text/version-note.ts';

test('what the application notes is kept by its kind and worded in either language', () => {
  expect(versionNote(keptNote({ kind: 'from', version: 12 }))).toEqual({
    en: 'From version 12',
    nl: 'Uit versie 12',
  });
  expect(versionNote(keptNote({ kind: 'discarded' }))).toEqual({ en: 'Thrown away', nl: 'Weggegooid' });
});

test('notes kept in both languages at once are told apart', () => {
  expect(versionNote('Kept beside version 3 · Bewaard naast versie 3')).toEqual({
    en: 'Kept beside version 3',
    nl: 'Bewaard naast versie 3',
  });
});

test('what somebody wrote stands as it was written', () => {
  for (const words of ['', 'Mistaken.', 'One · two', '{"kind":"__proto__"}', '{"kind":"from"}', '{']) {
    expect(versionNote(words)).toBe(words);
  }
});
