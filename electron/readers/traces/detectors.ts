import type { Detector } from '../../../shared/imaging/traces/detector.ts';
import { paperGrain } from '../../../shared/imaging/traces/paper-grain.ts';
import { portraitReplacement } from '../../../shared/imaging/traces/portrait-replacement.ts';

/** Every detector, in the order of the report. */
export const PAGE_DETECTORS: readonly Detector[] = [paperGrain, portraitReplacement];
