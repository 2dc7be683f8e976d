import type { StandingOut } from '../../shared/api/schemas/calibration.ts';
import { CHECKS } from '../../shared/checks/index.ts';
import type { DetectorCalibration, LocalCalibration } from '../../shared/model/calibration.ts';
import type { Box } from '../../shared/model/region.ts';
import type { Text } from '../../shared/model/text.ts';
import type { DetectorId, TraceReading } from '../../shared/model/traces.ts';
import { isSpeaking } from '../../shared/rules/calibration/speaking.ts';
import type { PagePlaces, PlacesOnPage } from '../workers/job.ts';
import type { KeptScan } from './kept-scan.ts';

export type Factors = LocalCalibration['factors'];

/** Loep's own thresholds. */
const OWN: Factors = {};

interface Place {
  readonly detector: DetectorId;
  readonly page: number;
  readonly box: Box;
}

const TITLES: ReadonlyMap<string, Text> = new Map(CHECKS.map(({ id, title }) => [id, title]));

/** The detectors that have a check: one without says nothing, whatever it measures. */
export function heardDetectors(detectors: readonly DetectorCalibration[]): readonly DetectorCalibration[] {
  return detectors.filter(({ detector }) => TITLES.has(detector));
}

/** What the check of a detector is called. */
export function titleOf(detector: DetectorId): Text {
  return TITLES.get(detector)!;
}

/** The strongest place of each detector that has a finding on a page of a scan. */
export function placesThatSpeak(
  readings: readonly TraceReading[],
  detectors: readonly DetectorCalibration[],
  factors: Factors,
): readonly Place[] {
  return readings.flatMap((reading) => {
    const { detector, page, outcome } = reading;
    const learnt = detectors.find((each) => each.detector === detector);
    if (!learnt || !outcome.applies || !isSpeaking(learnt, reading, factors[detector] ?? 1)) return [];
    return outcome.candidates.slice(0, 1).map(({ box }) => ({ detector, page, box }));
  });
}

/** Places to be cut out of a scan while its file is there: all that Loep's own thresholds make a finding of. */
export function placesToShow(
  readings: readonly TraceReading[],
  detectors: readonly DetectorCalibration[],
): readonly PlacesOnPage[] {
  const places = placesThatSpeak(readings, detectors, OWN);
  return [...Map.groupBy(places, ({ page }) => page)].map(([page, on]) => ({
    page,
    boxes: on.map(({ box }) => box),
  }));
}

/**
 * The places of a scan that Loep's own thresholds make a finding of: it may be an altered one, and does not count before
 * somebody has looked. Local thresholds are never lower, so that nothing else has a finding.
 */
export function standingOut(
  { readings, shown }: KeptScan,
  detectors: readonly DetectorCalibration[],
  { before, after }: { before: Factors; after: Factors },
): StandingOut[] {
  const speaking = (factors: Factors) => {
    const places = placesThatSpeak(readings, detectors, factors);
    return (place: Place) =>
      places.some(({ detector, page }) => detector === place.detector && page === place.page);
  };
  const [speaksBefore, speaksAfter] = [speaking(before), speaking(after)];
  return placesThatSpeak(readings, detectors, OWN).map((place) => ({
    ...place,
    ...cutOf(shown, place),
    title: titleOf(place.detector),
    before: speaksBefore(place),
    after: speaksAfter(place),
  }));
}

function cutOf(shown: readonly PagePlaces[], { page, box }: Place): { picture: number; part: Box } {
  const places = shown.find((each) => each.page === page)?.places ?? [];
  const picture = places.findIndex((cut) => isSame(cut.box, box));
  const cut = places[picture];
  if (!cut) throw new Error('a place that stands out was not cut out');
  return { picture, part: cut.part };
}

function isSame(one: Box, other: Box): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}
