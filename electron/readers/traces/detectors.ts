import type { Detector } from '../../../shared/imaging/traces/detector.ts';

/** Every detector, in the order of the report. */
export const PAGE_DETECTORS: readonly Detector[] = [];
