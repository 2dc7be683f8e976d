import type { DetectorCalibration } from '../../model/calibration.ts';

export const LEARNT: readonly DetectorCalibration[] = [];
