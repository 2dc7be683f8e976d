import type { DetectorCalibration } from '../../model/calibration.ts';
import type { TraceOutcome, TraceReading } from '../../model/traces.ts';
import { BUDGETS } from './budgets.ts';
import { chanceOf } from './expected-alarms.ts';

/** The highest score that a detector gave on a page. */
export function highestScore({ candidates }: Extract<TraceOutcome, { applies: true }>): number {
  return candidates[0]?.score ?? 0;
}

/** Whether a detector has a finding on a page, when scores run higher than learnt by this factor. */
export function isSpeaking(learnt: DetectorCalibration, { outcome }: TraceReading, factor: number): boolean {
  if (!outcome.applies || outcome.candidates.length === 0 || learnt.tests === 0) return false;
  const alarms = outcome.tests * chanceOf(learnt, highestScore(outcome) / factor);
  return alarms <= BUDGETS[learnt.detector];
}

/** Thresholds are sought up to this many times the highest score that was learnt from. */
const FURTHEST = 64;
const HALVINGS = 40;

/**
 * The score from which a detector has a finding, on a page on which it makes so many tests; null when no score is
 * enough, because too few genuine pages are known.
 */
export function speakingScore(learnt: DetectorCalibration, tests: number): number | null {
  const speaks = (score: number) => tests * chanceOf(learnt, score) <= BUDGETS[learnt.detector];
  let high = FURTHEST * Math.max(1, learnt.highest[0] ?? 0);
  let low = Math.min(0, learnt.highest.at(-1) ?? 0);
  if (learnt.tests === 0 || !speaks(high)) return null;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (speaks(middle)) high = middle;
    else low = middle;
  }
  return high;
}
