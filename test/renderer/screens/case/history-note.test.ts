import { expect, it } from 'vitest';
import { historyNote } from '../../../../renderer/screens/case/history-note.ts';

it('tells the note of an answer, and of nothing else', () => {
  const entry = (action: string, details: Record<string, string | boolean>) =>
    historyNote({ seq: 1, at: '2026-03-01T09:00:00.000Z', by: 'Anna', action, details });
  expect(entry('finding.reviewed', { answer: 'dismissed', note: '<b>a crease</b>' })).toBe('<b>a crease</b>');
  expect(entry('finding.reviewed', { answer: 'dismissed', note: '' })).toBeNull();
  expect(entry('finding.reviewed', { isWithheld: true })).toBeNull();
  expect(entry('conclusion.read', { note: 'of a reader' })).toBeNull();
});
