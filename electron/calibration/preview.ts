import type {
  CalibrationChanges,
  CalibrationPreview,
  CalibrationScan,
  DetectorChange,
  StandingOut,
} from '../../shared/api/schemas/calibration.ts';
import { CHECKS } from '../../shared/checks/index.ts';
import { median } from '../../shared/imaging/robust.ts';
import type { Calibration, DetectorCalibration, LocalCalibration } from '../../shared/model/calibration.ts';
import type { Text } from '../../shared/model/text.ts';
import type { DetectorId, TraceReading } from '../../shared/model/traces.ts';
import { type Adaptation, adaptCalibration, MOST_SCANS } from '../../shared/rules/calibration/adapt.ts';
import { isSpeaking, speakingScore } from '../../shared/rules/calibration/speaking.ts';

/** A scan that was measured: what its sender is told of it, and what the detectors saw. */
export interface KeptScan extends CalibrationScan {
  readonly readings: readonly TraceReading[];
}

/** What a calibration is made from. */
export interface CalibrationGround {
  readonly scans: readonly KeptScan[];
  /** What scores are worth as long as nothing is changed. */
  readonly current: Calibration;
  readonly fewestScans: number;
}

type Factors = LocalCalibration['factors'];

interface Judged {
  readonly scans: readonly KeptScan[];
  readonly detectors: readonly DetectorCalibration[];
}

const TITLES: ReadonlyMap<string, Text> = new Map(CHECKS.map(({ id, title }) => [id, title]));

/** What a calibration on these scans would change. `adaptation` is null for fewer than needed. */
export function previewCalibration({ scans, current, fewestScans }: CalibrationGround): {
  readonly preview: CalibrationPreview;
  readonly adaptation: Adaptation | null;
} {
  // A detector without a check says nothing, whatever it measures.
  const detectors = current.detectors.filter(({ detector }) => TITLES.has(detector));
  const adaptation = adaptCalibration(scans, { detectors }, { fewestScans });
  const before = current.local?.factors ?? {};
  const after = adaptation?.factors ?? before;
  const judged = { scans, detectors };
  const preview: CalibrationPreview = {
    scans: scans.map(({ readings, ...scan }) => ({
      ...scan,
      before: standingOut(readings, detectors, before),
      after: standingOut(readings, detectors, after),
    })),
    fewest: fewestScans,
    most: MOST_SCANS,
    changes: adaptation && changesOf(judged, before, adaptation),
    isOverBudget: adaptation !== null && adaptation.flagged > adaptation.allowed,
  };
  return { preview, adaptation };
}

/** Where detectors have a finding on a scan. */
function standingOut(
  readings: readonly TraceReading[],
  detectors: readonly DetectorCalibration[],
  factors: Factors,
): StandingOut[] {
  return readings.flatMap((reading) => {
    const { detector, page, outcome } = reading;
    const learnt = detectors.find((each) => each.detector === detector);
    if (!learnt || !outcome.applies || !isSpeaking(learnt, reading, factors[detector] ?? 1)) return [];
    return outcome.candidates
      .slice(0, 1)
      .map(({ box }) => ({ detector, title: titleOf(detector), page, box }));
  });
}

function changesOf(judged: Judged, before: Factors, adaptation: Adaptation): CalibrationChanges {
  const { factors } = adaptation;
  const flaggedBy = (chosen: readonly DetectorCalibration[], by: Factors) =>
    judged.scans.filter(({ readings }) => standingOut(readings, chosen, by).length > 0).length;
  return {
    detectors: judged.detectors.map((learnt) => ({
      ...changeOf(learnt, judged.scans, { before, adaptation }),
      flagged: { before: flaggedBy([learnt], before), after: flaggedBy([learnt], factors) },
    })),
    flagged: { before: flaggedBy(judged.detectors, before), after: flaggedBy(judged.detectors, factors) },
  };
}

function changeOf(
  learnt: DetectorCalibration,
  scans: readonly KeptScan[],
  { before, adaptation }: { before: Factors; adaptation: Adaptation },
): Omit<DetectorChange, 'flagged'> {
  const { detector } = learnt;
  const { pages, usual, factor } = adaptation.detectors.find((each) => each.detector === detector)!;
  const tests = scans.flatMap(({ readings }) =>
    readings.flatMap((reading) =>
      reading.detector === detector && reading.outcome.applies ? [reading.outcome.tests] : [],
    ),
  );
  const from = tests.length === 0 ? null : speakingScore(learnt, median(tests));
  const factors = { before: before[detector] ?? 1, after: factor ?? 1 };
  return {
    ...{ detector, title: titleOf(detector), pages, usual, usualLearnt: learnt.usual },
    from: { before: from && from * factors.before, after: from && from * factors.after },
    factor: factors,
    isLeft: factor === null,
  };
}

function titleOf(detector: DetectorId): Text {
  return TITLES.get(detector)!;
}
