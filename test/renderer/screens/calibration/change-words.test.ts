import { expect, test } from 'vitest';
import {
  isSilent,
  moveOf,
  reasonWords,
  scoreWords,
  thresholdFigures,
  thresholdWords,
} from '../../../../renderer/screens/calibration/change-words.ts';
import type { DetectorChange } from '../../../../shared/api/schemas/calibration.ts';

const change = (changes: Partial<DetectorChange> = {}): DetectorChange => ({
  detector: 'word-size',
  title: { en: 'Size', nl: 'Grootte' },
  pages: 12,
  usual: 5,
  usualLearnt: 4,
  from: { before: 8, after: 10 },
  factor: { before: 1, after: 1.25 },
  why: 'scores',
  flagged: { before: 3, after: 1 },
  ...changes,
});

test('scores are compared in words', () => {
  expect(scoreWords(change()).nl).toBe('25 % hoger');
  expect(scoreWords(change({ usual: 4.2 })).en).toBe('about the same');
  expect(scoreWords(change({ why: null })).en).toBe('25 % higher, which may be chance');
  expect(scoreWords(change({ usual: 23, why: null })).nl).toBe('5 keer zo hoog, wat toeval kan zijn');
  expect(scoreWords(change({ usual: 3 })).en).toBe('25 % lower');
  expect(scoreWords(change({ usual: null })).en).toBe('not to be compared');
  expect(scoreWords(change({ usualLearnt: 0 })).en).toBe('not to be compared');
});

test('a threshold is said to move by what is in use now', () => {
  expect(thresholdWords(change()).en).toBe('25 % higher: less watchful');
  const lower = { factor: { before: 1.25, after: 1 } };
  expect(thresholdWords(lower).nl).toBe('20 % lager: waakzamer');
  expect(moveOf(lower)).toBe('lower');
  expect(thresholdWords({ factor: { before: 1, after: 1.01 } }).en).toBe('Stays as it is');
  expect(thresholdFigures(change(), 'nl')).toBe('8,0 → 10,0');
  expect(thresholdFigures(change({ from: { before: 8, after: 8.01 } }), 'en')).toBe('8.0');
  expect(thresholdFigures(change({ from: { before: null, after: null } }), 'en')).toBeNull();
});

test('a threshold that rises says why', () => {
  expect(reasonWords(change())?.nl).toBe('scores liggen hier hoger');
  expect(reasonWords(change({ why: 'alarms' }))?.en).toContain('false alarm');
  expect(reasonWords(change({ why: null }))).toBeNull();
});

test('a check that spoke of a scan that was left out is not told to have nothing to say', () => {
  const untouched = { pages: 0, usual: null, factor: { before: 1, after: 1 }, why: null };
  expect(isSilent(change({ ...untouched, flagged: { before: 0, after: 0 } }))).toBe(true);
  expect(isSilent(change({ ...untouched, flagged: { before: 1, after: 1 } }))).toBe(false);
  expect(isSilent(change({ ...untouched, factor: { before: 1.2, after: 1 } }))).toBe(false);
  expect(isSilent(change({ flagged: { before: 0, after: 0 } }))).toBe(false);
});
