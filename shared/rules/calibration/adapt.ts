import { median } from '../../imaging/robust.ts';
import type {
  Calibration,
  DetectorCalibration,
  LocalCalibration,
  RaiseReason,
} from '../../model/calibration.ts';
import type { DetectorId, TraceReading } from '../../model/traces.ts';
import { TOTAL_BUDGET } from './budgets.ts';
import { lowestMedian } from './lowest-median.ts';
import { highestScore, isSpeaking } from './speaking.ts';

/** Scans that a local calibration is made on. */
export const FEWEST_SCANS = 10;
export const MOST_SCANS = 300;

/** Thresholds rise no further than this: no set of scans makes Loep blind. */
const HIGHEST = 4;
/** Factors have three decimals, so that what is shown is what is used. */
const STEP = 1000;

/** What detectors measured on the pages of one scan that is known to be genuine. */
export interface MeasuredScan {
  readonly id: string;
  readonly readings: readonly TraceReading[];
}

/** How one detector would change. */
export interface DetectorAdaptation {
  readonly detector: DetectorId;
  /** Pages here that it applied to. */
  readonly pages: number;
  /** Middle of their highest scores; null when it applied to none. */
  readonly usual: number | null;
  /** 1 where it stays as Loep brings it. */
  readonly factor: number;
  readonly why: RaiseReason | null;
}

/** What a local calibration on these scans would be. */
export interface Adaptation {
  /** Of the detectors that change. */
  readonly factors: LocalCalibration['factors'];
  readonly detectors: readonly DetectorAdaptation[];
  /** Pages of these scans that may keep a finding. */
  readonly allowed: number;
  /** Pages that would: more than allowed where thresholds may not rise as far as needed. */
  readonly flagged: number;
}

/**
 * Adapts what scores are worth to the scans of one installation. Null for fewer scans than `fewestScans`.
 *
 * A threshold rises for two reasons only, and never sinks.
 * - Scores run demonstrably higher here: the lower end of the 95 % interval of the middle of the pages' highest scores
 *   lies above what Loep learnt. The factor is that lower end over the learnt middle: few pages move little.
 * - More of these pages give an alarm than the budget of all detectors allows, though all are known to be genuine.
 *   Thresholds then rise until no more do, those first for which the least suffices: of ten scans the strangest one
 *   keeps its finding, so that one altered scan that slipped in does not by itself make Loep look away.
 *
 * Measured on unaltered pages of the press (315, with 170 of seed 501) and altered ones (170): what Loep knew was learnt
 * without one kind of page, 10, 20 or 50 pages of that kind were drawn forty times, and the rest of the kind was judged.
 * Of a kind of capture that Loep did not know, 3.6, 3.5 and 3.2 % of the pages had a false alarm before, and 3.6, 3.3
 * and 2.8 % after 10, 20 and 50 scans; 58 % of the altered places were hit before and after; 0.1, 0.6 and 1.1 of twelve
 * thresholds rose. Of a sort of document it did not know, 14.6 and 14.3 % had one before, 3.5 and 2.9 % after 10 and 20
 * scans, most by far of them backs of cards (88 and 2 %), and hits went from 58.8 to 58.2 %. Following the middle itself
 * up and down, as was done before, did no better (3.9, 3.4 and 2.7 %; 3.2 and 3.0 %), and moved 7 to 11 of the twelve.
 * Lowering as well, from 40 pages on where the interval lay below what was learnt, won not one hit: so nothing is lowered.
 */
export function adaptCalibration(
  scans: readonly MeasuredScan[],
  { detectors }: Pick<Calibration, 'detectors'>,
  { fewestScans = FEWEST_SCANS }: { fewestScans?: number } = {},
): Adaptation | null {
  if (scans.length < fewestScans) return null;
  const measured = detectors.map((learnt) => ({ learnt, highest: highestOf(learnt.detector, scans) }));
  const byScores = new Map(
    measured.flatMap(({ learnt, highest }) => {
      const factor = raiseByScores(learnt, highest);
      return factor > 1 ? [[learnt.detector, factor] as const] : [];
    }),
  );
  const factors: Factors = new Map(byScores);
  const pages = scans.flatMap(({ readings }) => [...Map.groupBy(readings, ({ page }) => page).values()]);
  const allowed = Math.max(1, Math.ceil(TOTAL_BUDGET * pages.length));
  const flagged = raiseUntilAllowed(factors, { detectors, pages, allowed });
  return {
    factors: Object.fromEntries(factors),
    detectors: measured.map(({ learnt: { detector }, highest }) => ({
      ...{ detector, pages: highest.length, usual: highest.length === 0 ? null : median(highest) },
      ...{ factor: factors.get(detector) ?? 1, why: whyOf(detector, byScores, factors) },
    })),
    allowed,
    flagged,
  };
}

/** The highest score of each page that a detector applied to. */
function highestOf(detector: DetectorId, scans: readonly MeasuredScan[]): number[] {
  return scans.flatMap(({ readings }) =>
    readings.flatMap((reading) =>
      reading.detector === detector && reading.outcome.applies ? [highestScore(reading.outcome)] : [],
    ),
  );
}

/** By how much scores demonstrably run higher here, at least. */
function raiseByScores({ usual }: DetectorCalibration, highest: readonly number[]): number {
  const lowest = lowestMedian(highest);
  // Where scores of ordinary pages lie at or below nothing, their ratio says nothing.
  if (lowest === null || usual <= 0 || lowest <= usual) return 1;
  return Math.min(HIGHEST, Math.floor((lowest / usual) * STEP) / STEP);
}

function whyOf(detector: DetectorId, byScores: Factors, factors: Factors): RaiseReason | null {
  const factor = factors.get(detector);
  if (factor === undefined) return null;
  return factor === byScores.get(detector) ? 'scores' : 'alarms';
}

type Factors = Map<DetectorId, number>;

interface Judged {
  readonly detectors: readonly DetectorCalibration[];
  /** The readings of each page. */
  readonly pages: readonly (readonly TraceReading[])[];
  readonly allowed: number;
}

/** Raises factors until no more pages have a finding than are allowed, and gives how many have one then. */
function raiseUntilAllowed(factors: Factors, { detectors, pages, allowed }: Judged): number {
  const learntOf = new Map(detectors.map((learnt) => [learnt.detector, learnt]));
  const speaks = (reading: TraceReading) => {
    const learnt = learntOf.get(reading.detector);
    return learnt !== undefined && isSpeaking(learnt, reading, factors.get(reading.detector) ?? 1);
  };
  const waiting = pages
    .filter((page) => page.some(speaks))
    .map((page) => silenceOf(page.filter(speaks), learntOf, factors))
    .sort((one, other) => one.cost - other.cost);
  let flagged = waiting.length;
  for (const { cost, raised } of waiting) {
    if (flagged <= allowed || cost === Number.POSITIVE_INFINITY) break;
    for (const [detector, factor] of raised) {
      factors.set(detector, Math.max(factor, factors.get(detector) ?? 1));
    }
    flagged = pages.filter((page) => page.some(speaks)).length;
  }
  return flagged;
}

interface Silence {
  /** By how much the factor that has to rise most has to; infinite when none may rise so far. */
  readonly cost: number;
  readonly raised: readonly (readonly [DetectorId, number])[];
}

/** What it takes for a page to have no finding. */
function silenceOf(
  speaking: readonly TraceReading[],
  learntOf: ReadonlyMap<DetectorId, DetectorCalibration>,
  factors: ReadonlyMap<DetectorId, number>,
): Silence {
  const needs = speaking.map((reading) => {
    const now = factors.get(reading.detector) ?? 1;
    const learnt = learntOf.get(reading.detector);
    const needed = learnt ? silentFrom(learnt, reading, now) : null;
    return { detector: reading.detector, needed, cost: needed ? needed / now : Infinity };
  });
  return {
    cost: Math.max(...needs.map(({ cost }) => cost)),
    raised: needs.flatMap(({ detector, needed }) => (needed ? [[detector, needed] as const] : [])),
  };
}

/** The smallest factor above one at which a detector speaks that keeps it silent; null when none that is allowed does. */
function silentFrom(learnt: DetectorCalibration, reading: TraceReading, speaking: number): number | null {
  if (isSpeaking(learnt, reading, HIGHEST)) return null;
  let low = Math.round(speaking * STEP);
  let high = HIGHEST * STEP;
  while (high - low > 1) {
    const middle = Math.round((low + high) / 2);
    if (isSpeaking(learnt, reading, middle / STEP)) low = middle;
    else high = middle;
  }
  return high / STEP;
}
