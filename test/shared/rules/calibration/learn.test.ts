import { expect, test } from 'vitest';
import type { TraceReading } from '../../../../shared/model/traces.ts';
import { learnCalibration } from '../../../../shared/rules/calibration/learn.ts';

const reading = (page: number, scores: readonly number[]): TraceReading => ({
  page,
  detector: 'word-size',
  outcome: {
    applies: true,
    tests: 50,
    measures: {},
    candidates: scores.map((score) => ({
      box: { x: 0, y: 0, width: 1, height: 1 },
      score,
      measures: {},
    })),
  },
});

test('scores of all genuine pages are put together, highest first', () => {
  const silent: TraceReading = {
    page: 3,
    detector: 'word-size',
    outcome: { applies: false, reason: 'drawn' },
  };
  expect(learnCalibration([reading(1, [3, 1]), reading(2, [5, 2]), silent])).toEqual([
    { detector: 'word-size', pages: 2, tests: 100, highest: [5, 3, 2, 1], usual: 4, tail: null },
  ]);
});

test('of a detector that never applied nothing is learnt', () => {
  expect(learnCalibration([])).toEqual([]);
});
