import { median } from '../../imaging/robust.ts';
import type { Calibration, DetectorCalibration, LocalCalibration } from '../../model/calibration.ts';
import type { DetectorId, TraceReading } from '../../model/traces.ts';
import { TOTAL_BUDGET } from './budgets.ts';
import { highestScore, isSpeaking } from './speaking.ts';

/** Scans that a local calibration is made on. */
export const FEWEST_SCANS = 10;
export const MOST_SCANS = 300;

/** A detector that applied to fewer pages than these is left as it is. */
const FEWEST_PAGES = 5;
/** At so many pages what was measured here counts for half, what Loep learnt for the other half. */
const HALF_PAGES = 10;
/** Thresholds move no further than this: no set of scans makes Loep blind, or alarmed by everything. */
const [LOWEST, HIGHEST] = [0.7, 4];
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
  /** null when it applied to too few pages, so that it stays as Loep brings it. */
  readonly factor: number | null;
}

/** What a local calibration on these scans would be. */
export interface Adaptation {
  readonly factors: LocalCalibration['factors'];
  readonly detectors: readonly DetectorAdaptation[];
  /** Pages of these scans that may keep a finding. */
  readonly allowed: number;
  /** Pages that would: more than allowed where thresholds may not rise as far as needed. */
  readonly flagged: number;
}

/**
 * Adapts what scores are worth to the scans of one installation: by how much they run higher or lower here than on
 * the pages that Loep learnt on, for each detector. Null for fewer scans than `fewestScans`.
 *
 * Scanners, papers and forms differ more from bureau to bureau than from page to page, and a threshold learnt
 * elsewhere suffers most from that: adapting one threshold on ten images of the own kind recovers 39 to 55 % of what
 * detectors lose on documents that they were not made on (DocForge-Bench, arXiv 2603.01433). Only a factor is
 * adapted: a few scans tell where the middle of the scores lies, and say nothing of the tail that was learnt on many.
 *
 * Each factor is the middle of the pages' highest scores here over that of Loep's own, drawn towards 1 as long as
 * the pages are few. Then factors rise until these scans give no more findings than the budget of all detectors
 * allows, those first for which the least suffices: so of ten scans the strangest one may keep its finding, and one
 * altered scan that slipped in does not by itself make Loep look away.
 */
export function adaptCalibration(
  scans: readonly MeasuredScan[],
  { detectors }: Pick<Calibration, 'detectors'>,
  { fewestScans = FEWEST_SCANS }: { fewestScans?: number } = {},
): Adaptation | null {
  if (scans.length < fewestScans) return null;
  const adapted = detectors.map((learnt) => adaptationOf(learnt, scans));
  const factors = new Map(adapted.flatMap(({ detector, factor }) => (factor ? [[detector, factor]] : [])));
  const pages = scans.flatMap(({ readings }) => [...Map.groupBy(readings, ({ page }) => page).values()]);
  const allowed = Math.max(1, Math.ceil(TOTAL_BUDGET * pages.length));
  const flagged = raiseUntilAllowed(factors, { detectors, pages, allowed });
  return {
    factors: Object.fromEntries(factors),
    detectors: adapted.map((each) => ({ ...each, factor: factors.get(each.detector) ?? null })),
    allowed,
    flagged,
  };
}

function adaptationOf(learnt: DetectorCalibration, scans: readonly MeasuredScan[]): DetectorAdaptation {
  const { detector } = learnt;
  const highest = scans.flatMap(({ readings }) =>
    readings.flatMap((reading) =>
      reading.detector === detector && reading.outcome.applies ? [highestScore(reading.outcome)] : [],
    ),
  );
  const pages = highest.length;
  const usual = pages === 0 ? null : median(highest);
  if (usual === null || pages < FEWEST_PAGES) return { detector, pages, usual, factor: null };
  // Where scores of ordinary pages lie at or below nothing, their ratio says nothing.
  const ratio = learnt.usual > 0 ? usual / learnt.usual : 1;
  const factor = 1 + (ratio - 1) * (pages / (pages + HALF_PAGES));
  const rounded = Math.round(factor * STEP) / STEP;
  return { detector, pages, usual, factor: Math.min(HIGHEST, Math.max(LOWEST, rounded)) };
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
    const now = factors.get(reading.detector);
    const learnt = learntOf.get(reading.detector);
    const needed = now && learnt ? silentFrom(learnt, reading, now) : null;
    return { detector: reading.detector, needed, cost: now && needed ? needed / now : Infinity };
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
