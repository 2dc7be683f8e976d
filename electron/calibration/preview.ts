import type {
  CalibrationChanges,
  CalibrationPreview,
  DetectorChange,
  JudgedScan,
} from '../../shared/api/schemas/calibration.ts';
import { median } from '../../shared/imaging/robust.ts';
import type { Calibration, DetectorCalibration } from '../../shared/model/calibration.ts';
import { type Adaptation, adaptCalibration, MOST_SCANS } from '../../shared/rules/calibration/adapt.ts';
import { speakingScore } from '../../shared/rules/calibration/speaking.ts';
import type { KeptScan } from './kept-scan.ts';
import { type Factors, heardDetectors, placesThatSpeak, standingOut, titleOf } from './standing-out.ts';

/** What a calibration is made from. */
export interface CalibrationGround {
  readonly scans: readonly KeptScan[];
  /** Those that stand out and that somebody, having looked, says to be genuine. */
  readonly countedIn: ReadonlySet<string>;
  /** What scores are worth as long as nothing is changed. */
  readonly current: Calibration;
  readonly fewestScans: number;
}

interface Judged {
  readonly scans: readonly KeptScan[];
  readonly counting: readonly KeptScan[];
  readonly detectors: readonly DetectorCalibration[];
  readonly before: Factors;
  readonly after: Factors;
}

/**
 * What a calibration on these scans would change. Those that stand out are left out, unless they were counted in.
 * `adaptation` is null while fewer count than needed.
 */
export function previewCalibration({ scans, countedIn, current, fewestScans }: CalibrationGround): {
  readonly preview: CalibrationPreview;
  readonly adaptation: Adaptation | null;
  /** The scans that it is made on. */
  readonly counting: readonly string[];
} {
  const detectors = heardDetectors(current.detectors);
  const before = current.local?.factors ?? {};
  const standing = new Set(scans.filter(({ shown }) => shown.length > 0));
  const counting = scans.filter((scan) => !standing.has(scan) || countedIn.has(scan.id));
  const adaptation = adaptCalibration(counting, { detectors }, { fewestScans });
  const after = adaptation?.factors ?? before;
  const judged: Judged = { scans, counting, detectors, before, after };
  const roleOf = (scan: KeptScan): JudgedScan['role'] =>
    standing.has(scan) ? (countedIn.has(scan.id) ? 'counted-in' : 'left-out') : 'ordinary';
  const preview: CalibrationPreview = {
    scans: scans.map((scan) => judgedScan(scan, roleOf(scan), judged)),
    counting: counting.length,
    fewest: fewestScans,
    most: MOST_SCANS,
    changes: adaptation && changesOf(judged, adaptation),
    isOverBudget: adaptation !== null && adaptation.flagged > adaptation.allowed,
  };
  return { preview, adaptation, counting: counting.map(({ id }) => id) };
}

function judgedScan(
  scan: KeptScan,
  role: JudgedScan['role'],
  { detectors, before, after }: Judged,
): JudgedScan {
  const { id, fileName, sha256, pages, pagesMeasured, shown } = scan;
  const standing = standingOut(scan, detectors, { before, after });
  const sizes = shown.map(({ page, widthPx, heightPx }) => ({ page, widthPx, heightPx }));
  return { ...{ id, fileName, sha256, pages, pagesMeasured }, role, standing, sizes };
}

function changesOf(judged: Judged, adaptation: Adaptation): CalibrationChanges {
  const { scans, counting, detectors, before, after } = judged;
  const flagged = (chosen: readonly DetectorCalibration[]) => {
    const by = (factors: Factors) =>
      scans.filter(({ readings }) => placesThatSpeak(readings, chosen, factors).length > 0).length;
    return { before: by(before), after: by(after) };
  };
  return {
    detectors: detectors.map((learnt) => ({
      ...changeOf(learnt, judged, adaptation),
      flagged: flagged([learnt]),
    })),
    flagged: flagged(detectors),
    leftOut: scans.length - counting.length,
    countedIn: counting.filter(({ shown }) => shown.length > 0).length,
  };
}

function changeOf(
  learnt: DetectorCalibration,
  { counting, before }: Judged,
  adaptation: Adaptation,
): Omit<DetectorChange, 'flagged'> {
  const { detector } = learnt;
  const { pages, usual, factor, why } = adaptation.detectors.find((each) => each.detector === detector)!;
  const tests = counting.flatMap(({ readings }) =>
    readings.flatMap((reading) =>
      reading.detector === detector && reading.outcome.applies ? [reading.outcome.tests] : [],
    ),
  );
  const from = tests.length === 0 ? null : speakingScore(learnt, median(tests));
  const factors = { before: before[detector] ?? 1, after: factor };
  return {
    ...{ detector, title: titleOf(detector), pages, usual, usualLearnt: learnt.usual, why },
    from: { before: from && from * factors.before, after: from && from * factors.after },
    factor: factors,
  };
}
