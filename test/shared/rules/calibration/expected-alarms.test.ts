import { expect, test } from 'vitest';
import type { Calibration, DetectorCalibration } from '../../../../shared/model/calibration.ts';
import { BUDGETS, TOTAL_BUDGET } from '../../../../shared/rules/calibration/budgets.ts';
import { chanceOf, expectedAlarms } from '../../../../shared/rules/calibration/expected-alarms.ts';

const learnt: DetectorCalibration = {
  detector: 'paper-grain',
  pages: 10,
  tests: 1000,
  highest: [9, 8, 7, 6, 5, 4, 3, 2, 1],
  usual: 5,
  tail: { threshold: 3, scale: 2, shape: 0, share: 0.006 },
};
const calibration: Calibration = { detectors: [learnt], local: null };

test('where enough was seen it is counted, and beyond that the tail speaks', () => {
  expect(chanceOf(learnt, 5)).toBe(6 / 1001);
  expect(chanceOf(learnt, 0)).toBe(10 / 1001);
  expect(chanceOf(learnt, 8)).toBeCloseTo(0.006 * Math.exp(-2.5), 6);
  expect(chanceOf({ ...learnt, tail: null }, 8)).toBe(3 / 1001);
});

test('a score far beyond all that was seen is never impossible', () => {
  expect(chanceOf(learnt, 1e9)).toBeCloseTo(1 / 1001 / 100, 9);
});

test('alarms are tests times chance; what nothing was learnt for never speaks', () => {
  const asked = { detector: 'paper-grain', score: 5, tests: 200 } as const;
  expect(expectedAlarms(calibration, asked)).toBeCloseTo((200 * 6) / 1001, 9);
  expect(expectedAlarms(calibration, { ...asked, detector: 'word-size' })).toBe(Number.POSITIVE_INFINITY);
});

test('where scores run higher on the scans of an installation, they are worth less', () => {
  const local = { number: 1, at: '2026-01-01', by: 'a', scans: 20, factors: { 'paper-grain': 2 } };
  const asked = { detector: 'paper-grain', score: 10, tests: 200 } as const;
  expect(expectedAlarms({ ...calibration, local }, asked)).toBeCloseTo((200 * 6) / 1001, 9);
});

test('all detectors together give at most one false finding in twenty pages', () => {
  const sum = Object.values(BUDGETS).reduce((total, each) => total + each, 0);
  expect(sum).toBeLessThanOrEqual(TOTAL_BUDGET + 1e-9);
});
