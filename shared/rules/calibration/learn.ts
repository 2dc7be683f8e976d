import { median } from '../../imaging/robust.ts';
import type { DetectorCalibration } from '../../model/calibration.ts';
import { DETECTORS, type TraceReading } from '../../model/traces.ts';
import { fitTail } from './fit-tail.ts';

/** Scores that are kept of each detector: enough to count and to fit by. */
const SCORES_KEPT = 200;

/** Learns from genuine pages what scores are worth. Detectors that applied to none of them are left out. */
export function learnCalibration(readings: readonly TraceReading[]): readonly DetectorCalibration[] {
  return DETECTORS.flatMap((detector) => {
    const applied = readings.flatMap((reading) =>
      reading.detector === detector && reading.outcome.applies ? [reading.outcome] : [],
    );
    if (applied.length === 0) return [];
    const tests = applied.reduce((sum, outcome) => sum + outcome.tests, 0);
    const scores = applied.flatMap(({ candidates }) => candidates.map(({ score }) => score));
    const highest = scores.sort((a, b) => b - a).slice(0, SCORES_KEPT);
    const usual = median(applied.map(({ candidates }) => candidates[0]?.score ?? 0));
    return [{ detector, pages: applied.length, tests, highest, usual, tail: fitTail(highest, tests) }];
  });
}
