import type { DetectorId } from './traces.ts';

/** The upper end of a distribution as a generalised Pareto one (Pickands, 1975): of what exceeds `threshold`. */
export interface Tail {
  readonly threshold: number;
  readonly scale: number;
  readonly shape: number;
  /** Share of all tests that exceed the threshold. */
  readonly share: number;
}

/** How one detector scores on genuine pages. */
export interface DetectorCalibration {
  readonly detector: DetectorId;
  /** Genuine pages that the detector applied to, and tests that it made on them. */
  readonly pages: number;
  readonly tests: number;
  /** The highest scores among these tests, highest first. */
  readonly highest: readonly number[];
  /** Middle of the pages' highest scores. */
  readonly usual: number;
  readonly tail: Tail | null;
}

/** Why a threshold rises: scores run higher here, or more of these scans than allowed would give a false alarm. */
export const RAISE_REASONS = ['scores', 'alarms'] as const;

export type RaiseReason = (typeof RAISE_REASONS)[number];

/** What the scans of one installation differ by from those that Loep learnt on. */
export interface LocalCalibration {
  /** By which examinations name it. */
  readonly number: number;
  /** When it was made, ISO 8601, and by whom. */
  readonly at: string;
  readonly by: string;
  /** Scans known to be genuine that it was made on. */
  readonly scans: number;
  /** By how much scores are taken to run higher here, for each detector that changes; 1 is no difference. */
  readonly factors: Readonly<Partial<Record<DetectorId, number>>>;
}

/** What scores are worth. */
export interface Calibration {
  readonly detectors: readonly DetectorCalibration[];
  /** null until an examiner calibrates on their own scans. */
  readonly local: LocalCalibration | null;
}
