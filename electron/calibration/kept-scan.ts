import type { CalibrationScan } from '../../shared/api/schemas/calibration.ts';
import type { TraceReading } from '../../shared/model/traces.ts';
import type { PagePlaces } from '../workers/job.ts';

/** A scan that was measured: what its sender is told of it, and what the detectors saw. */
export interface KeptScan extends CalibrationScan {
  readonly readings: readonly TraceReading[];
  /** The pages with places that Loep's own thresholds make a finding of: nothing else of the scan is kept. */
  readonly shown: readonly PagePlaces[];
}
