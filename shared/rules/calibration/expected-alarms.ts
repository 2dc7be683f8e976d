import type { Calibration, DetectorCalibration, Tail } from '../../model/calibration.ts';
import type { DetectorId } from '../../model/traces.ts';

/**
 * How many false alarms as strange as this a genuine page gives: tests × p (a-contrario, Desolneux, Moisan and
 * Morel, 2008), where p was learnt on genuine pages. Infinity for a detector that nothing was learnt for: it never
 * speaks.
 */
export function expectedAlarms(
  calibration: Calibration,
  { detector, score, tests }: { detector: DetectorId; score: number; tests: number },
): number {
  const learnt = calibration.detectors.find((each) => each.detector === detector);
  if (!learnt || learnt.tests === 0) return Number.POSITIVE_INFINITY;
  const factor = calibration.local?.factors[detector] ?? 1;
  return tests * chanceOf(learnt, score / factor);
}

/** Where fewer genuine tests than these reached a score, the fitted tail speaks instead of the count. */
const COUNTED = 5;
/** The tail is not trusted further than this many times beyond what was counted. */
const FURTHEST = 100;

/** Chance that a test on a genuine page scores this or more: counted, and where few did by the tail. */
export function chanceOf({ highest, tests, tail }: DetectorCalibration, score: number): number {
  const above = highest.filter((each) => each >= score).length;
  const counted = (1 + above) / (1 + tests);
  if (above >= COUNTED || !tail || score <= tail.threshold) return counted;
  return Math.max(beyond(tail, score), counted / FURTHEST);
}

function beyond({ threshold, scale, shape, share }: Tail, score: number): number {
  const excess = (score - threshold) / scale;
  return share * (shape === 0 ? Math.exp(-excess) : (1 + shape * excess) ** (-1 / shape));
}
